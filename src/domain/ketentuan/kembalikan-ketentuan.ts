import { type Changeset, removed, updated } from '../kit/changeset'
import type { Tanggal } from '../kit/tanggal'
import type { Ketentuan } from './ketentuan'

/** The default holds again from a day on: what is in force then ends, what was to begin later never does. Nothing when it holds already. */
export const kembalikanKetentuan = (semua: readonly Ketentuan[], kunci: string, mulai: Tanggal): Changeset =>
  semua
    .filter((k) => k.kunci === kunci && (k.berlakuSampai === null || k.berlakuSampai > mulai))
    .map((k) => (k.berlakuMulai >= mulai ? removed('ketentuan', k) : updated('ketentuan', k, { berlakuSampai: mulai })))
