import { type NilaiPredikat, type Predikat, PREDIKAT } from '../kinerja/predikat'
import type { Tanggal } from '../kit/tanggal'
import { tahunPredikat } from '../mutasi/tahun-predikat'
import type { PegawaiId } from './pegawai'
import { TEKS_PREDIKAT } from './teks-pegawai'

/** A year and how it was rated; null = not on record. */
export type PredikatTahun = { readonly tahun: number; readonly predikat: NilaiPredikat | null }

/** The last years that are rated by a day, newest first; `semua` are the predikat of one person. */
export function predikatTerakhir(semua: readonly Predikat[], pada: Tanggal, jumlah: number): readonly PredikatTahun[] {
  const predikatOf = (_: PegawaiId, tahun: number): NilaiPredikat | null => semua.find((p) => p.tahun === tahun)?.predikat ?? null
  const [pertama] = semua
  const akhir = pertama ? tahunPredikat({ predikatOf }, { pegawaiId: pertama.pegawaiId, tmt: pada }) : Number(pada.slice(0, 4)) - 1
  return Array.from({ length: jumlah }, (_, n) => {
    const tahun = akhir - n
    return { tahun, predikat: semua.find((p) => p.tahun === tahun)?.predikat ?? null }
  })
}

/** 5 for the highest predikat … 1 for the lowest. */
export const angkaPredikat = (predikat: NilaiPredikat): number => PREDIKAT.length - PREDIKAT.indexOf(predikat)

/** `2025: Baik; 2024: belum tercatat`. */
export const predikatTeks = (tahun: readonly PredikatTahun[]): string =>
  tahun.map((t) => `${t.tahun}: ${t.predikat === null ? 'belum tercatat' : TEKS_PREDIKAT[t.predikat]}`).join('; ')
