import { KOLOM_ISIAN } from '../../../domain/abk/isian-abk'

/** A cell: its row, and its place among the columns that are filled in; both from 0. */
export type Letak = { readonly baris: number; readonly kolom: number }

/** Cells chosen: the one that takes the keys, and the opposite corner of the area. */
export type Pilihan = {
  readonly aktif: Letak
  readonly jangkar: Letak
  /** Where Tab began to walk: Enter goes back below it, as in a spreadsheet. */
  readonly awalTab: number | null
}

/** A rectangle of cells, its ends included. */
export type Wilayah = { readonly atas: number; readonly bawah: number; readonly kiri: number; readonly kanan: number }

/** One cell chosen. */
export const pilihSel = (letak: Letak): Pilihan => ({ aktif: letak, jangkar: letak, awalTab: null })

/** The area chosen. */
export const wilayahOf = ({ aktif, jangkar }: Pilihan): Wilayah => ({
  atas: Math.min(aktif.baris, jangkar.baris),
  bawah: Math.max(aktif.baris, jangkar.baris),
  kiri: Math.min(aktif.kolom, jangkar.kolom),
  kanan: Math.max(aktif.kolom, jangkar.kolom)
})

const KOLOM_AKHIR = KOLOM_ISIAN.length - 1
const HALAMAN = 10

type Kunci = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>

const LANGKAH: Readonly<Record<string, (letak: Letak, akhir: number) => Letak>> = {
  ArrowUp: ({ baris, kolom }) => ({ baris: baris - 1, kolom }),
  ArrowDown: ({ baris, kolom }) => ({ baris: baris + 1, kolom }),
  ArrowLeft: ({ baris, kolom }) => ({ baris, kolom: kolom - 1 }),
  ArrowRight: ({ baris, kolom }) => ({ baris, kolom: kolom + 1 }),
  PageUp: ({ baris, kolom }) => ({ baris: baris - HALAMAN, kolom }),
  PageDown: ({ baris, kolom }) => ({ baris: baris + HALAMAN, kolom }),
  Home: ({ baris }) => ({ baris, kolom: 0 }),
  End: ({ baris }) => ({ baris, kolom: KOLOM_AKHIR })
}

/** The same with Ctrl: to the very end in that direction. */
const LONCAT: Readonly<Record<string, (letak: Letak, akhir: number) => Letak>> = {
  ArrowUp: ({ kolom }) => ({ baris: 0, kolom }),
  ArrowDown: ({ kolom }, akhir) => ({ baris: akhir, kolom }),
  ArrowLeft: ({ baris }) => ({ baris, kolom: 0 }),
  ArrowRight: ({ baris }) => ({ baris, kolom: KOLOM_AKHIR }),
  Home: () => ({ baris: 0, kolom: 0 }),
  End: (_, akhir) => ({ baris: akhir, kolom: KOLOM_AKHIR })
}

/** Where a key leads, `akhir` being the last row; null when it leads nowhere, so that Tab can leave the table at its ends. */
export function langkahSel(pilihan: Pilihan, kunci: Kunci, akhir: number): Pilihan | null {
  const { key, shiftKey } = kunci
  if (key === 'Tab') return langkahTab(pilihan, shiftKey ? -1 : 1, akhir)
  if (key === 'Enter') return langkahEnter(pilihan, shiftKey ? -1 : 1, akhir)
  const langkah = (kunci.ctrlKey || kunci.metaKey ? LONCAT : LANGKAH)[key]
  if (!langkah) return null
  const aktif = batasi(langkah(pilihan.aktif, akhir), akhir)
  return shiftKey ? { aktif, jangkar: pilihan.jangkar, awalTab: null } : pilihSel(aktif)
}

function langkahTab({ aktif: { baris, kolom }, awalTab }: Pilihan, arah: -1 | 1, akhir: number): Pilihan | null {
  const lewat = kolom + arah < 0 || kolom + arah > KOLOM_AKHIR
  const letak = lewat ? { baris: baris + arah, kolom: arah === 1 ? 0 : KOLOM_AKHIR } : { baris, kolom: kolom + arah }
  if (letak.baris < 0 || letak.baris > akhir) return null
  return { aktif: letak, jangkar: letak, awalTab: lewat ? letak.kolom : (awalTab ?? kolom) }
}

const langkahEnter = ({ aktif: { baris, kolom }, awalTab }: Pilihan, arah: -1 | 1, akhir: number): Pilihan =>
  pilihSel(batasi({ baris: baris + arah, kolom: arah === 1 ? (awalTab ?? kolom) : kolom }, akhir))

const batasi = ({ baris, kolom }: Letak, akhir: number): Letak => ({
  baris: Math.min(akhir, Math.max(0, baris)),
  kolom: Math.min(KOLOM_AKHIR, Math.max(0, kolom))
})
