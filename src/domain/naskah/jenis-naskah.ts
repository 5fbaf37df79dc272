import type { BarisTabel, Dokumen, FormatDokumen, Kolom } from '../kit/document'
import type { NamaIsian } from './isian'
import type { Konteks, MedanGabung } from './medan/medan-gabung'
import type { PolaNaskah } from './pola/pola'
import type { Cakupan } from './keputusan/cakupan'
import type { Sasaran } from './subjek'
import type { TemuanNaskah } from './temuan-naskah'

/** The groups in which papers are listed, in the order of the way of a plan (domain 6.4). */
export const KELOMPOK_NASKAH = ['USULAN', 'SIDANG', 'KEPUTUSAN', 'PELANTIKAN', 'PERORANGAN', 'LAIN'] as const
export type KelompokNaskah = (typeof KELOMPOK_NASKAH)[number]

/** A table a paper fills itself. */
export type IsiTabel = { readonly kolom: readonly Kolom[]; readonly baris: readonly BarisTabel[]; readonly tanpaNomorKolom?: true }

/** Jenis naskah: a kind of paper, whole: what it is made of, how it is numbered, and the template the house gives it. */
export type JenisNaskah = {
  readonly id: string
  /** How menus and file names call it: `Surat Pernyataan Pelantikan`. */
  readonly judul: string
  readonly kelompok: KelompokNaskah
  readonly sasaran: Sasaran
  /** Which appointments of the plan it is for (RENCANA, ORANG): without any there is no such paper. null = it asks nothing of them, but that the plan has steps. */
  readonly cakup: Cakupan | null
  readonly formats: readonly FormatDokumen[]
  /** SK: bears number and day of the decree; SENDIRI: has its own; TANPA: is never numbered and never issued. */
  readonly penomoran: 'SK' | 'SENDIRI' | 'TANPA'
  /** The book its number usually comes from (`BUKU_BAKU`); null where it is never numbered. */
  readonly buku: string | null
  readonly pola: PolaNaskah
  /** What a field holds in this paper before the officer has filled it in, where that is not its usual default. */
  readonly baku: Readonly<Partial<Record<NamaIsian, string>>>
  /** The fields of the plan that hear its number and day once it is issued; null = none. */
  readonly mengisi: { readonly nomor: NamaIsian; readonly tanggal: NamaIsian } | null
  /** Fields of the form that its tables read, beside those its template names. */
  readonly isian: readonly NamaIsian[]
  /** Tables by the name the template calls them. */
  readonly tabel: Readonly<Record<string, (konteks: Konteks) => IsiTabel>>
  /** Merge fields this paper alone has. */
  readonly medan: readonly MedanGabung[]
  /** What the paper makes of its filled template; a copy puts what it copies in it. */
  readonly gubah: (dokumen: Dokumen, konteks: Konteks) => Dokumen
  /** What is not right in it beyond empty fields. */
  readonly periksa: (konteks: Konteks) => readonly TemuanNaskah[]
}

type Biasa = 'formats' | 'cakup' | 'baku' | 'mengisi' | 'isian' | 'tabel' | 'medan' | 'gubah' | 'periksa'
type Kata = Partial<Pick<JenisNaskah, Biasa>> & Omit<JenisNaskah, Biasa>

/** A kind of paper; usually PDF and Word, with no table or field of its own. */
export const defineNaskah = (kata: Kata): JenisNaskah => ({
  formats: ['pdf', 'docx'],
  cakup: null,
  baku: {},
  mengisi: null,
  isian: [],
  tabel: {},
  medan: [],
  gubah: (dokumen) => dokumen,
  periksa: () => [],
  ...kata
})
