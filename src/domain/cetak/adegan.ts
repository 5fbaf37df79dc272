import type { Bounds } from '../organisasi/spatial-index'
import { type Huruf, lebarTeks, type TeksMuat } from './tulisan'

/** How a line is drawn: its colour, its weight in millimetres, and whether it is dashed. */
export type Pena = { readonly warna: string; readonly tebal: number; readonly isPutus: boolean }

/** A rectangle. */
export type Kotak = Bounds & {
  readonly jenis: 'KOTAK'
  readonly isi: string | null
  readonly pena: Pena | null
  readonly sudut: number
}

/** A line of corners, x,y in turn. */
export type Garis = { readonly jenis: 'GARIS'; readonly titik: readonly number[]; readonly pena: Pena }

/** Where a text stands against its x. */
export type Rata = 'KIRI' | 'TENGAH' | 'KANAN'

/** One line of text; `y` is its baseline. */
export type Tulisan = {
  readonly jenis: 'TULISAN'
  readonly x: number
  readonly y: number
  readonly teks: string
  readonly huruf: Huruf
  readonly warna: string
  readonly rata: Rata
}

/** Everything that is ever drawn on paper. */
export type Bentuk = Kotak | Garis | Tulisan

/** Adegan: a drawing in millimetres, its upper left corner at 0,0. */
export type Adegan = { readonly lebar: number; readonly tinggi: number; readonly bentuk: readonly Bentuk[] }

/** Where a drawing goes: moved, and made larger or smaller. */
export type Letak = { readonly x: number; readonly y: number; readonly skala: number }

/** A line one may draw with. */
export const pena = (warna: string, tebal: number, isPutus = false): Pena => ({ warna, tebal, isPutus })

/** A rectangle, filled, framed or both. */
export const kotak = (b: Bounds, gaya: { readonly isi?: string; readonly pena?: Pena; readonly sudut?: number }): Kotak => ({
  jenis: 'KOTAK',
  x: b.x,
  y: b.y,
  lebar: b.lebar,
  tinggi: b.tinggi,
  isi: gaya.isi ?? null,
  pena: gaya.pena ?? null,
  sudut: gaya.sudut ?? 0
})

/** Where lines of text begin: `x` by their alignment, `y` the top of the first. */
export type TempatTeks = { readonly x: number; readonly y: number; readonly warna: string; readonly rata?: Rata }

/** Distance of baselines, and where the first lies, in sizes of the typeface. */
const JARAK_BARIS = 1.2
const GARIS_DASAR = 0.95

/** Lines of text below each other. */
export const paragraf = ({ baris, huruf }: TeksMuat, { x, y, warna, rata = 'KIRI' }: TempatTeks): readonly Tulisan[] =>
  baris.map((teks, n) => ({
    jenis: 'TULISAN',
    x,
    y: y + (n * JARAK_BARIS + GARIS_DASAR) * huruf.ukuran,
    teks,
    huruf,
    warna,
    rata
  }))

/** How high lines of text stand. */
export const tinggiParagraf = ({ baris, huruf }: TeksMuat): number => baris.length * huruf.ukuran * JARAK_BARIS

/** Shapes moved and scaled to their place. */
export const letakkan = (bentuk: readonly Bentuk[], letak: Letak): readonly Bentuk[] => bentuk.map((b) => pindahkan(b, letak))

function pindahkan(bentuk: Bentuk, { x, y, skala }: Letak): Bentuk {
  const goresan = (p: Pena): Pena => ({ ...p, tebal: p.tebal * skala })
  switch (bentuk.jenis) {
    case 'KOTAK':
      return {
        ...bentuk,
        ...scaled(bentuk, { x, y, skala }),
        sudut: bentuk.sudut * skala,
        pena: bentuk.pena && goresan(bentuk.pena)
      }
    case 'GARIS':
      return { ...bentuk, titik: bentuk.titik.map((t, n) => t * skala + (n % 2 === 0 ? x : y)), pena: goresan(bentuk.pena) }
    case 'TULISAN':
      return {
        ...bentuk,
        x: bentuk.x * skala + x,
        y: bentuk.y * skala + y,
        huruf: { ...bentuk.huruf, ukuran: bentuk.huruf.ukuran * skala }
      }
  }
}

const scaled = (b: Bounds, { x, y, skala }: Letak): Bounds => ({
  x: b.x * skala + x,
  y: b.y * skala + y,
  lebar: b.lebar * skala,
  tinggi: b.tinggi * skala
})

/** The room a shape takes, its strokes left out. */
export function batasBentuk(bentuk: Bentuk): Bounds {
  switch (bentuk.jenis) {
    case 'KOTAK':
      return bentuk
    case 'GARIS': {
      const [xs, ys] = [bentuk.titik.filter((_, n) => n % 2 === 0), bentuk.titik.filter((_, n) => n % 2 === 1)]
      const [x, y] = [Math.min(...xs), Math.min(...ys)]
      return { x, y, lebar: Math.max(...xs) - x, tinggi: Math.max(...ys) - y }
    }
    case 'TULISAN': {
      const lebar = lebarTeks(bentuk.teks, bentuk.huruf)
      const x = bentuk.x - lebar * GESER[bentuk.rata]
      return { x, y: bentuk.y - bentuk.huruf.ukuran * GARIS_DASAR, lebar, tinggi: bentuk.huruf.ukuran * JARAK_BARIS }
    }
  }
}

const GESER: Readonly<Record<Rata, number>> = { KIRI: 0, TENGAH: 0.5, KANAN: 1 }

/** True when a shape lies, at least in part, within a region. */
export function menyentuh(bentuk: Bentuk, region: Bounds): boolean {
  const b = batasBentuk(bentuk)
  return b.x <= region.x + region.lebar && region.x <= b.x + b.lebar && b.y <= region.y + region.tinggi && region.y <= b.y + b.tinggi
}

/** The size of the smallest letters among shapes, in millimetres; null = there are none. */
export const hurufTerkecil = (bentuk: readonly Bentuk[]): number | null =>
  bentuk.reduce<number | null>((least, b) => (b.jenis === 'TULISAN' ? Math.min(least ?? Infinity, b.huruf.ukuran) : least), null)
