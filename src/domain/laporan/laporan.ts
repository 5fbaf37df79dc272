import type { EntityName } from '../entities'
import type { Refusal } from '../kit/command'
import { ok, type Result } from '../kit/result'
import { finished } from '../kit/steps'
import type { Tanggal } from '../kit/tanggal'
import type { BahanLaporan } from './bahan-laporan'
import type { HasilLaporan } from './hasil-laporan'
import { bacaNilai, type IsianLaporan, type NilaiParameter, type ParameterLaporan } from './parameter'
import { bersifat } from './sifat'

/** The groups in which reports are listed. */
export const KELOMPOK_LAPORAN = ['PEGAWAI', 'JABATAN', 'BERKALA', 'MUTASI', 'STATISTIK'] as const
export type KelompokLaporan = (typeof KELOMPOK_LAPORAN)[number]

type Kepala = {
  /** `duk`: names its file, its address and its verb. */
  readonly id: string
  readonly judul: string
  readonly kelompok: KelompokLaporan
  /** What it answers, in one sentence. */
  readonly arti: string
  readonly dasar: string | null
  /** Tables it reads beside those of the organisation (`TABEL_DASAR`). */
  readonly memakai: readonly EntityName[]
}

/** Laporan: a kind of report: what it asks, and how it is made of the data of the city. */
export type Laporan = Kepala & {
  readonly parameter: ParameterLaporan
  /** Makes it; refuses parameters that are not right. */
  readonly susun: (bahan: BahanLaporan, isian: IsianLaporan) => Result<HasilLaporan, Refusal>
  /** The same a step at a time, for whoever must stay alive meanwhile. */
  readonly langkah: (bahan: BahanLaporan, isian: IsianLaporan) => Generator<undefined, Result<HasilLaporan, Refusal>>
}

type Definisi<P extends ParameterLaporan> = Kepala & {
  readonly parameter: P
  /** Makes the report; what takes long may pause on the way. The city on the days it asks about lies ready. */
  readonly rows: (bahan: BahanLaporan, nilai: NilaiParameter<P>) => HasilLaporan | Generator<undefined, HasilLaporan>
}

/** A kind of report, of one file: its parameters are read once, here. */
export function defineLaporan<P extends ParameterLaporan>({ rows, ...kepala }: Definisi<P>): Laporan {
  function* langkah(bahan: BahanLaporan, isian: IsianLaporan): Generator<undefined, Result<HasilLaporan, Refusal>> {
    const nilai = bacaNilai(kepala.parameter, isian, bahan.hariIni)
    if (!nilai.ok) return nilai
    yield* bahan.siapkan(bahan.hariIni)
    for (const hari of daysOf(kepala.parameter, nilai.value)) yield* bahan.siapkan(hari)
    yield
    const hasil = rows(bahan, nilai.value)
    return ok(bersifat('tabel' in hasil ? hasil : yield* hasil))
  }
  return { ...kepala, langkah, susun: (bahan, isian) => finished(langkah(bahan, isian)) }
}

/** The days a report is asked about. */
const daysOf = (parameter: ParameterLaporan, nilai: Readonly<Record<string, unknown>>): readonly Tanggal[] =>
  Object.entries(parameter).flatMap(([nama, { bentuk }]) => {
    const hari = nilai[nama]
    return bentuk.jenis === 'TANGGAL' && typeof hari === 'string' ? [hari] : []
  })
