import type { Tanggal } from '../kit/tanggal'
import type { Ketentuan } from './ketentuan'
import { type ButirKetentuan, isBerlakuPada } from './setelan'

/** One value of a setting and the days it holds; without a stored row it is the default. */
export type MasaNilai = {
  readonly nilai: number
  /** null = since always. */
  readonly mulai: Tanggal | null
  /** First day it no longer holds; null = until further notice. */
  readonly sampai: Tanggal | null
  readonly tersimpan: Ketentuan | null
}

/** A setting on a day: the value that holds, and all values it had, has and will have, oldest first. */
export type KeadaanKetentuan = {
  readonly butir: ButirKetentuan
  readonly kini: MasaNilai
  /** What holds differs from the default. */
  readonly isDiubah: boolean
  /** Values to come. */
  readonly nanti: readonly MasaNilai[]
  readonly semua: readonly MasaNilai[]
}

/** The setting as it is on a day. */
export function keadaanKetentuan(butir: ButirKetentuan, tersimpan: readonly Ketentuan[], pada: Tanggal): KeadaanKetentuan {
  const semua = masaOf(butir, tersimpan)
  const kini =
    semua.find((m) => (m.mulai === null || m.mulai <= pada) && (m.sampai === null || pada < m.sampai)) ?? bawaan(butir, null, null)
  return { butir, kini, isDiubah: kini.nilai !== butir.baku, nanti: semua.filter((m) => m.mulai !== null && m.mulai > pada), semua }
}

/** The stored values by their first day, with the default wherever nothing is stored. */
function masaOf(butir: ButirKetentuan, tersimpan: readonly Ketentuan[]): readonly MasaNilai[] {
  const rows = tersimpan
    .filter((k) => k.kunci === butir.kunci && Number.isFinite(Number(k.nilai)) && isBerlakuPada(k, k.berlakuMulai))
    .toSorted((a, b) => a.berlakuMulai.localeCompare(b.berlakuMulai))
  const masa: MasaNilai[] = []
  let bebas: Tanggal | null = null
  for (const k of rows) {
    if (bebas === null || bebas < k.berlakuMulai) masa.push(bawaan(butir, bebas, k.berlakuMulai))
    masa.push({ nilai: Number(k.nilai), mulai: k.berlakuMulai, sampai: k.berlakuSampai, tersimpan: k })
    if (k.berlakuSampai === null) return masa
    bebas = k.berlakuSampai
  }
  return [...masa, bawaan(butir, bebas, null)]
}

const bawaan = ({ baku }: ButirKetentuan, mulai: Tanggal | null, sampai: Tanggal | null): MasaNilai => ({
  nilai: baku,
  mulai,
  sampai,
  tersimpan: null
})
