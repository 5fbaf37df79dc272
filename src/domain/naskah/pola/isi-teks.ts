import { TITIK_TITIK } from '../isian'

/** The value of a merge field; null = no such field. An empty text is a field that is not filled in. */
export type NilaiMedan = (nama: string) => string | null

/** A text with its fields filled in: what is empty prints as dots and is named, as is what nobody knows. */
export type TeksTerisi = { readonly teks: string; readonly kosong: readonly string[]; readonly takDikenal: readonly string[] }

/** `{nip}`, `{NAMA}`; the name in letters, digits and underscores. `{{` is a brace. */
const MEDAN = /\{\{|\{([A-Za-z][A-Za-z0-9_]*)\}/g
const BERSYARAT = /\[\[(?:([A-Za-z][A-Za-z0-9_]*)\?)?([\s\S]*?)\]\]/g

/** The merge fields a text names, in small letters, once each; those it only asks for (`[[nama?…]]`) too. */
export const medanOf = (teks: string): readonly string[] => [
  ...new Set([...teks.matchAll(BERSYARAT), ...teks.matchAll(MEDAN)].flatMap(([, nama]) => (nama === undefined ? [] : [nama.toLowerCase()])))
]

/** A text whose conditions are written another way: `tulis` gets the fields that must all hold something, and what stands under them. */
export const tulisBersyarat = (teks: string, tulis: (penentu: readonly string[], dalam: string) => string): string =>
  teks.replace(BERSYARAT, (_, syarat: string | undefined, dalam: string) => tulis(penentuOf(syarat, dalam), dalam))

/** What a condition asks for: the field before its question mark, else every field in it. */
const penentuOf = (syarat: string | undefined, dalam: string): readonly string[] =>
  syarat === undefined ? medanOf(dalam) : [syarat.toLowerCase()]

/** A text without what falls away when a field in it is empty. */
export const tanpaBersyarat = (teks: string): string => teks.replace(BERSYARAT, '')

/**
 * Fills the merge fields of a text. `{NAMA}` gives the value in capitals; `[[…]]` falls away when a field in it is empty,
 * `[[syarat?…]]` when that one field is. Values are put in as they are: braces in a name stay braces.
 */
export function isiTeks(teks: string, nilai: NilaiMedan): TeksTerisi {
  const kosong = new Set<string>()
  const takDikenal = new Set<string>()
  const shown = teks.replace(BERSYARAT, (_, syarat: string | undefined, dalam: string) => {
    if (syarat !== undefined && nilai(syarat.toLowerCase()) === null) takDikenal.add(syarat)
    return penentuOf(syarat, dalam).every((m) => nilai(m) !== '') ? dalam : ''
  })
  const isi = shown.replace(MEDAN, (tulisan, nama: string | undefined) => {
    if (nama === undefined) return '{'
    const isian = nilai(nama.toLowerCase())
    if (isian === null) takDikenal.add(nama)
    if (isian === '') kosong.add(nama.toLowerCase())
    if (isian === null) return tulisan
    return isian === '' ? TITIK_TITIK : cased(nama, isian)
  })
  return { teks: isi, kosong: [...kosong], takDikenal: [...takDikenal] }
}

/** A field written in capitals gives capitals. */
const cased = (nama: string, isian: string): string => (nama === nama.toUpperCase() ? isian.toUpperCase() : isian)

/** The lines of a filled text that say something. */
export const barisOf = (teks: string): readonly string[] =>
  teks
    .split('\n')
    .map((b) => b.trim())
    .filter((b) => b !== '')
