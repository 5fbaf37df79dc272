import type { Bagian, Dokumen } from '../kit/document'
import type { BahanKantor } from '../peta-jabatan/naskah/bahan-naskah'
import { dokumenLaporan } from './dokumen-laporan'
import type { HasilLaporan } from './hasil-laporan'

/** Rows of each table that are looked at before printing: some pages. */
const PALING = 80

/** The beginning of a report as a paper, and whether that is all of it: only then it has page numbers, notes and who signs. */
export function pratinjauLaporan(hasil: HasilLaporan, bahan: BahanKantor): { readonly dokumen: Dokumen; readonly isSemua: boolean } {
  const isSemua = hasil.tabel.every(({ baris }) => baris.length <= PALING)
  const tabel = hasil.tabel.map((t) => ({ ...t, baris: t.baris.slice(0, PALING) }))
  const dokumen = dokumenLaporan({ ...hasil, tabel }, bahan)
  return { dokumen: isSemua ? dokumen : { ...dokumen, bagian: dokumen.bagian.map(terbuka) }, isSemua }
}

/** A section whose end is still to come. */
const terbuka = (bagian: Bagian): Bagian => ({
  ...bagian,
  nomorHalaman: 'TANPA',
  blok: bagian.blok.slice(0, bagian.blok.findLastIndex(({ jenis }) => jenis === 'TABEL') + 1)
})
