import type { Tanggal } from '../../src/domain/kit/tanggal'
import { type BahanLaporan, createBahan } from '../../src/domain/laporan/bahan-laporan'
import type { HasilLaporan, SelLaporan } from '../../src/domain/laporan/hasil-laporan'
import type { Laporan } from '../../src/domain/laporan/laporan'
import type { IsianLaporan } from '../../src/domain/laporan/parameter'
import { HARI_INI } from './given'
import { memoryReader, type Rows } from './memory-reader'

/** What reports are made of, from the rows of a test. */
export function aBahan(rows: Rows, hariIni: Tanggal = HARI_INI): BahanLaporan {
  const reader = memoryReader(rows)
  return createBahan((name) => reader.list(name), hariIni)
}

/** A report made, or the test fails with the words of the refusal. */
export function hasilOf(laporan: Laporan, bahan: BahanLaporan, isian: IsianLaporan = {}): HasilLaporan {
  const hasil = laporan.susun(bahan, isian)
  if (!hasil.ok) throw new Error(hasil.error.pesan)
  return hasil.value
}

/** The cells of the rows of one kind, of one of its tables. */
export const selBaris = (hasil: HasilLaporan, jenis: 'ISI' | 'JUMLAH', tabel = 0): readonly (readonly SelLaporan[])[] =>
  (hasil.tabel[tabel]?.baris ?? []).flatMap((b) => (b.jenis === jenis ? [b.sel] : []))
