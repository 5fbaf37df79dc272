import { KOLOM_USULAN, type KolomUsulan } from '../../../domain/formasi/isi-usulan'
import { TAHUN_RENCANA } from '../../../domain/formasi/pemangku'

/** A cell the keys can stand on: its row, and its place among the columns that can be opened or filled in; both from 0. */
export type LetakFormasi = { readonly baris: number; readonly kolom: number }

/** What stands in such a column: the changes before the first year, whoever retires in a year, or a proposal for it. `ke` counts years from 0. */
export type IsiKolom =
  | { readonly jenis: 'SEBELUM' }
  | { readonly jenis: 'PENSIUN'; readonly ke: number }
  | { readonly jenis: 'USULAN'; readonly ke: number; readonly kolom: KolomUsulan }

const PER_TAHUN = 1 + KOLOM_USULAN.length

/** The last column the keys reach. */
export const KOLOM_AKHIR = TAHUN_RENCANA * PER_TAHUN

/** What a column holds. */
export function isiKolom(kolom: number): IsiKolom {
  if (kolom === 0) return { jenis: 'SEBELUM' }
  const ke = Math.floor((kolom - 1) / PER_TAHUN)
  const usulan = KOLOM_USULAN[((kolom - 1) % PER_TAHUN) - 1]
  return usulan === undefined ? { jenis: 'PENSIUN', ke } : { jenis: 'USULAN', ke, kolom: usulan }
}

/** The column of a year's retirements; its proposals follow. */
export const kolomPensiun = (ke: number): number => 1 + ke * PER_TAHUN

/** The number of a column among the fields of a line, as a pasted block counts them; null = it is none. */
export function medanKolom(kolom: number): number | null {
  const isi = isiKolom(kolom)
  return isi.jenis === 'USULAN' ? isi.ke * KOLOM_USULAN.length + KOLOM_USULAN.indexOf(isi.kolom) : null
}

type Tombol = {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** The rows as the keys see them: which of them can be filled in, and how many make a page. */
export type MedanGerak = { readonly jumlah: number; readonly isIsian: (baris: number) => boolean; readonly halaman: number }

/** Where a key leads; null where it leads nowhere, so that Tab can leave the table at its ends. */
export function gerakFormasi(letak: LetakFormasi, tombol: Tombol, medan: MedanGerak): LetakFormasi | null {
  if (tombol.altKey) return null
  if (tombol.key === 'Tab') return langkahTab(letak, tombol.shiftKey ? -1 : 1, medan)
  const isLoncat = tombol.ctrlKey || tombol.metaKey
  const langkah = (isLoncat ? LONCAT : LANGKAH)[tombol.key]
  if (!langkah || medan.jumlah === 0) return null
  const { baris, kolom } = langkah(letak, medan)
  return { baris: between(baris, medan.jumlah - 1), kolom: between(kolom, KOLOM_AKHIR) }
}

/** The same column of the next line that can be filled in; the same place where there is none. */
export function lineBawah({ baris, kolom }: LetakFormasi, arah: -1 | 1, { jumlah, isIsian }: MedanGerak): LetakFormasi {
  for (let at = baris + arah; at >= 0 && at < jumlah; at += arah) if (isIsian(at)) return { baris: at, kolom }
  return { baris, kolom }
}

type Langkah = (letak: LetakFormasi, medan: MedanGerak) => LetakFormasi

const LANGKAH: Readonly<Record<string, Langkah>> = {
  ArrowUp: ({ baris, kolom }) => ({ baris: baris - 1, kolom }),
  ArrowDown: ({ baris, kolom }) => ({ baris: baris + 1, kolom }),
  ArrowLeft: ({ baris, kolom }) => ({ baris, kolom: kolom - 1 }),
  ArrowRight: ({ baris, kolom }) => ({ baris, kolom: kolom + 1 }),
  PageUp: ({ baris, kolom }, { halaman }) => ({ baris: baris - halaman, kolom }),
  PageDown: ({ baris, kolom }, { halaman }) => ({ baris: baris + halaman, kolom }),
  Home: ({ baris }) => ({ baris, kolom: 0 }),
  End: ({ baris }) => ({ baris, kolom: KOLOM_AKHIR })
}

const LONCAT: Readonly<Record<string, Langkah>> = {
  ArrowUp: ({ kolom }) => ({ baris: 0, kolom }),
  ArrowDown: ({ kolom }, { jumlah }) => ({ baris: jumlah - 1, kolom }),
  ArrowLeft: ({ baris }) => ({ baris, kolom: 0 }),
  ArrowRight: ({ baris }) => ({ baris, kolom: KOLOM_AKHIR }),
  Home: () => ({ baris: 0, kolom: 0 }),
  End: (_, { jumlah }) => ({ baris: jumlah - 1, kolom: KOLOM_AKHIR })
}

/** From field to field, over the ends of lines. */
function langkahTab(letak: LetakFormasi, arah: -1 | 1, medan: MedanGerak): LetakFormasi | null {
  for (let kolom = letak.kolom + arah; kolom >= 0 && kolom <= KOLOM_AKHIR && medan.isIsian(letak.baris); kolom += arah)
    if (isiKolom(kolom).jenis === 'USULAN') return { baris: letak.baris, kolom }
  const { baris } = lineBawah(letak, arah, medan)
  return baris === letak.baris ? null : { baris, kolom: arah === 1 ? kolomPensiun(0) + 1 : KOLOM_AKHIR }
}

const between = (n: number, most: number): number => Math.min(most, Math.max(0, n))
