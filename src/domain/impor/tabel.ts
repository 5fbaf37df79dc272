import type { AturanLembar } from './aturan-lembar'
import { sebutanOf } from './cocok-kolom'
import type { BarisKerja, BukuKerja, LembarKerja } from './buku-kerja'
import type { BentukLembar } from './medan-lembar'
import { normalizeJudul } from './judul'
import { isKosong, selTeks } from './nilai/teks'

/** A table as the rules of its sheet make it: which column holds what, and the rows with data. */
export type Tabel = {
  readonly berkas: number
  readonly lembar: string
  /** Headers as written, by column. */
  readonly judul: readonly string[]
  /** Column of each field. */
  readonly kolom: ReadonlyMap<string, number>
  readonly baris: readonly BarisKerja[]
}

type LetakJudul = Pick<AturanLembar, 'barisJudul' | 'isJudulDua'>

/** The sheet a rule speaks of, if the file has it. */
export const lembarOf = (
  buku: readonly BukuKerja[],
  { berkas, lembar }: Pick<AturanLembar, 'berkas' | 'lembar'>
): LembarKerja | undefined => buku[berkas]?.lembar.find((l) => l.nama === lembar)

/** Makes the table of a sheet that is read as that kind. */
export function tabelOf(lembar: LembarKerja, aturan: AturanLembar, definisi: BentukLembar): Tabel {
  const judul = judulOf(lembar, aturan, [definisi])
  const kolom = new Map(Object.entries(aturan.kolom).map(([at, kunci]) => [kunci, Number(at)]))
  const kunci = kolom.get(definisi.kunci) ?? -1
  const isData = (baris: BarisKerja): boolean => !isBarisLewat(baris, { judul, kunci, minimum: definisi.isianMinimum })
  return { berkas: aturan.berkas, lembar: lembar.nama, judul, kolom, baris: belowJudul(lembar, aturan).filter(isData) }
}

/** The rows below the header; all rows when there is none. */
export function belowJudul({ baris }: LembarKerja, { barisJudul, isJudulDua }: LetakJudul): readonly BarisKerja[] {
  if (barisJudul === 0) return baris
  const at = baris.findIndex((b) => b.nomor === barisJudul)
  return at < 0 ? [] : baris.slice(at + (isJudulDua ? 2 : 1))
}

/** The header a rule points at, as written; of a header in two rows the words one of these kinds of sheet knows. */
export function judulOf({ baris }: LembarKerja, { barisJudul, isJudulDua }: LetakJudul, jenis: readonly BentukLembar[]): readonly string[] {
  const at = baris.findIndex((b) => b.nomor === barisJudul)
  const atas = baris[at]?.sel.map(selTeks) ?? []
  const bawah = isJudulDua ? baris[at + 1] : undefined
  return bawah ? joinJudul(atas, bawah.sel.map(selTeks), jenis) : atas
}

/** Joins a header written in two rows: `PANGKAT` above `GOL` and `TMT`. */
function joinJudul(atas: readonly string[], bawah: readonly string[], jenis: readonly BentukLembar[]): readonly string[] {
  const isDikenal = (teks: string): boolean => jenis.some((j) => sebutanOf(j.medan).has(normalizeJudul(teks)))
  let induk = ''
  return Array.from({ length: Math.max(atas.length, bawah.length) }, (_, i) => {
    const [a = '', b = ''] = [atas[i], bawah[i]]
    induk = a || induk
    const gabung = b === '' ? a : `${induk} ${b}`.trim()
    return [gabung, b, a].find((teks) => teks !== '' && isDikenal(teks)) ?? gabung
  })
}

/** True when a row may be the second row of a header: several words, no long numbers. */
export function isJudulBawah({ sel }: BarisKerja): boolean {
  const terisi = sel.map(selTeks).filter((teks) => teks !== '')
  return terisi.length >= 2 && terisi.every((teks) => !/\d{3}/.test(teks) && /[A-Z]/i.test(teks))
}

const NOMOR_KOLOM = /^\(?\d{1,2}\)?$/

/** Rows that are no data: blank, column numbers, a repeated header, totals, group titles and signatures. */
function isBarisLewat(
  { sel }: BarisKerja,
  { judul, kunci, minimum }: { readonly judul: readonly string[]; readonly kunci: number; readonly minimum: number }
): boolean {
  const inti = selTeks(sel[kunci])
  if (/^\d{16,}$/.test(inti)) return false
  const isi = sel.map(selTeks).filter((teks) => !isKosong(teks))
  if (isi.length < minimum || (minimum === 1 && inti === '') || isJumlah(isi)) return true
  const isJudulLagi = inti !== '' && inti === judul[kunci]
  return isJudulLagi || (isi.length > 1 && NOMOR_KOLOM.test(inti) && isi.every((teks) => NOMOR_KOLOM.test(teks)))
}

const isJumlah = (isi: readonly string[]): boolean => isi.slice(0, 2).some((teks) => /^(JUMLAH|TOTAL|SUB ?TOTAL|GRAND TOTAL)\b/i.test(teks))
