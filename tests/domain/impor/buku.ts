import { KOLOM_SIASN } from '../../../src/domain/impor/kolom'
import type { BukuKerja, Sel } from '../../../src/domain/impor/buku-kerja'

/** The cells a test says of one row, by header. */
export type Baris = Readonly<Record<string, Sel>>

/** A workbook of one sheet with that header at row 1 and the rows below it. */
export function aBuku(baris: readonly Baris[], judul: readonly string[] = KOLOM_SIASN): BukuKerja {
  const rows = baris.map((row, i) => ({ nomor: i + 2, sel: judul.map((kolom) => row[kolom] ?? null) }))
  return { sistem1904: false, lembar: [{ nama: 'Data', baris: [{ nomor: 1, sel: judul }, ...rows] }] }
}

/** A Kepala Bidang of Dinas Contoh, clean in every cell, unless told otherwise. */
export const aBaris = (said: Baris = {}): Baris => ({
  'NIP BARU': '198003172005011001',
  NAMA: 'RINALDI CHANIAGO',
  'GELAR BELAKANG': 'S.Sos.',
  'TANGGAL LAHIR': '17-03-1980',
  'JENIS KELAMIN': 'M',
  'KEDUDUKAN HUKUM NAMA': 'Aktif',
  'STATUS CPNS PNS': 'P',
  'TMT CPNS': '01-01-2005',
  'GOL AKHIR NAMA': 'III/d',
  'TMT GOLONGAN': '01-04-2022',
  'JENIS JABATAN ID': '1',
  'JABATAN NAMA': 'Kepala Bidang Mutasi',
  'TMT JABATAN': '10-01-2022',
  'TINGKAT PENDIDIKAN NAMA': 'S-1/Sarjana',
  'ESELON NAMA': 'III.b',
  'UNOR ID': 'U-MUTASI',
  'UNOR NAMA': 'Bidang Mutasi',
  'INSTANSI KERJA NAMA': 'Pemerintah Kota Contoh',
  'SATUAN KERJA KERJA ID': 'U-DINAS',
  'SATUAN KERJA KERJA NAMA': 'Dinas Contoh',
  ...said
})
