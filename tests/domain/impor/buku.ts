import type { Acuan } from '../../../src/domain/acuan/acuan'
import type { AturanLembar } from '../../../src/domain/impor/aturan-lembar'
import { type Bacaan, bacaBerkas } from '../../../src/domain/impor/baca-berkas'
import type { BukuKerja, Sel } from '../../../src/domain/impor/buku-kerja'
import { KOLOM_SIASN } from '../../../src/domain/impor/kolom'
import { type LembarTemu, proposeAturan } from '../../../src/domain/impor/propose-aturan'
import { HARI_INI } from '../../support/given'

/** The cells a test says of one row, by header. */
export type Baris = Readonly<Record<string, Sel>>

/** A workbook of one sheet with that header at row 1 and the rows below it. */
export function aBuku(baris: readonly Baris[], judul: readonly string[] = KOLOM_SIASN): BukuKerja {
  const rows = baris.map((row, i) => ({ nomor: i + 2, sel: judul.map((kolom) => row[kolom] ?? null) }))
  return aBerkas([{ nama: 'Data', baris: [{ nomor: 1, sel: judul }, ...rows] }])
}

/** A file with those sheets. */
export const aBerkas = (lembar: BukuKerja['lembar']): BukuKerja => ({ sistem1904: false, format: 'xlsx', isBermakro: false, lembar })

/** A sheet with those rows of cells, the first of them row 1. */
export const aLembar = (nama: string, ...baris: readonly (readonly Sel[])[]): BukuKerja['lembar'][number] => ({
  nama,
  baris: baris.map((sel, i) => ({ nomor: i + 1, sel })).filter((b) => b.sel.length > 0)
})

/** How the sheets of a file are proposed to be read. */
export const temuan = (...buku: readonly BukuKerja[]): readonly LembarTemu[] => proposeAturan(buku, new Map())

/** Reads files as they are proposed to be read, or by the rules given. */
export function bacaSemua(
  buku: readonly BukuKerja[],
  { aturan, acuan = [] }: { readonly aturan?: readonly AturanLembar[]; readonly acuan?: readonly Acuan[] } = {}
): Bacaan {
  const steps = bacaBerkas(buku, aturan ?? temuan(...buku).map((t) => t.aturan), { today: HARI_INI, acuan })
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
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
