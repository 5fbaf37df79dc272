import type { Layout } from '../organisasi/layout'
import { type Bounds, touches } from '../organisasi/spatial-index'
import { type Bentuk, letakkan } from './adegan'
import { type BaganCetak, LUAR } from './bagan-cetak'
import { arahMungkin, faktorLembar, type Kertas, KERTAS, UKURAN_KERTAS, type UkuranLembar } from './kertas'
import { HURUF_TERBACA } from './lembar'
import type { PilihanCetak } from './pilihan-cetak'
import { type IsiRangka, type Rangka, rangkaLembar } from './rangka'
import { ruasOf } from './garis'

/** A chart on one sheet: which sheet, which of its shapes, how large, and where its upper left corner lies. */
export type Pas = {
  readonly ukuran: UkuranLembar
  readonly rangka: Rangka
  readonly susunan: Layout
  readonly skala: number
  readonly x: number
  readonly y: number
}

/** Charts are not blown up beyond this, in parts of their full size on A4. */
const SKALA_MAKS = 1.5

/** The paper an officer has chosen, as it is listed. */
export const kertasOf = ({ kertas, ukuran }: Pick<PilihanCetak, 'kertas' | 'ukuran'>): UkuranLembar =>
  kertas === 'BEBAS' ? ukuran : UKURAN_KERTAS[kertas]

/** Fits a chart on whichever of some sheets lets it be largest. */
export function pasTerbesar({ susunan }: BaganCetak, sheets: readonly UkuranLembar[], isi: IsiRangka): Pas {
  const all = sheets.flatMap((ukuran) => {
    const rangka = rangkaLembar(ukuran, isi)
    const maks = SKALA_MAKS * faktorLembar(ukuran)
    return susunan.map((s): Pas => ({ ukuran, rangka, susunan: s, ...letakTerbesar(s, rangka, maks) }))
  })
  // letters that are easy to read need not grow further: the natural shape is worth more
  const nilai = ({ skala, ukuran }: Pas): number => Math.min(skala, SKALA_NYAMAN * faktorLembar(ukuran))
  return all.reduce((best, p) => (nilai(p) > nilai(best) * LEBIH_JELAS ? p : best))
}

/** Another shape or sheet is taken only when it is clearly larger: the first is the natural one. */
const LEBIH_JELAS = 1.03
const SKALA_NYAMAN = 1.05

/** How large, and where. */
type LetakPas = Pick<Pas, 'skala' | 'x' | 'y'>

/** The largest a chart can be: in the middle of its room, or at the left where the signature leaves it more. */
function letakTerbesar(susunan: Layout, rangka: Rangka, maks: number): LetakPas {
  const { ruang, halangan } = rangka
  const { lebar, tinggi } = luasOf(susunan)
  const penuh = Math.max(SKALA_MIN, Math.min(ruang.lebar / lebar, ruang.tinggi / tinggi, maks))
  const bebas = atasKaki(rangka) - ruang.y
  const aman = Math.max(SKALA_MIN, Math.min(penuh, bebas / tinggi))
  const at = (skala: number, rata: number): LetakPas => {
    const sisa = Math.max(0, bebas - tinggi * skala)
    return { skala, x: ruang.x + (ruang.lebar - lebar * skala) * rata, y: ruang.y + Math.min(sisa / 2, ruang.tinggi * 0.12) }
  }
  if (aman === penuh) return at(aman, TENGAH)
  const muat = [TENGAH, TENGAH / 2, 0].map((rata) =>
    terbesarBebas({ susunan, halangan, dari: aman, sampai: penuh, at: (s) => at(s, rata) })
  )
  return muat.reduce((best, letak) => (letak.skala > best.skala * LEBIH_JELAS ? letak : best))
}

/** Where legend and signature begin. */
export const atasKaki = ({ ruang, halangan }: Rangka): number => Math.min(ruang.y + ruang.tinggi, ...halangan.map((h) => h.y))

const TENGAH = 0.5
const SKALA_MIN = 0.001
const BELAHAN = 6

type Pencarian = {
  readonly susunan: Layout
  readonly halangan: readonly Bounds[]
  readonly dari: number
  readonly sampai: number
  readonly at: (skala: number) => LetakPas
}

/** The largest size between two at which a chart covers nothing, to a few hundredths. */
function terbesarBebas({ susunan, halangan, dari, sampai, at }: Pencarian): LetakPas {
  let [bisa, tidak] = [dari, sampai]
  if (isBebas(susunan, halangan, at(sampai))) return at(sampai)
  for (let n = 0; n < BELAHAN; n += 1) {
    const skala = (bisa + tidak) / 2
    if (isBebas(susunan, halangan, at(skala))) bisa = skala
    else tidak = skala
  }
  return at(bisa)
}

/** True when neither a card nor a line of a chart lies over what stands around it. */
function isBebas({ boxes, connectors, bounds }: Layout, halangan: readonly Bounds[], { skala, x, y }: LetakPas): boolean {
  // what is in the way, in the measures of the chart
  const jauh = halangan.map((h) => ({
    x: (h.x - x) / skala + bounds.x - LUAR,
    y: (h.y - y) / skala + bounds.y - LUAR,
    lebar: h.lebar / skala,
    tinggi: h.tinggi / skala
  }))
  return jauh.every((h) => !boxes.some((box) => touches(box, h)) && !connectors.some(({ titik }) => isTersentuh(titik, h)))
}

const isTersentuh = (titik: readonly number[], region: Bounds): boolean =>
  ruasOf(titik).some(([x1, y1, x2, y2]) =>
    touches({ x: Math.min(x1, x2), y: Math.min(y1, y2), lebar: Math.abs(x2 - x1), tinggi: Math.abs(y2 - y1) }, region)
  )

const luasOf = ({ bounds }: Layout): UkuranLembar => ({ lebar: bounds.lebar + 2 * LUAR, tinggi: bounds.tinggi + 2 * LUAR })

/** The sheet drawn: what stands around the chart, and the chart in its place. */
export const gambarPas = (bagan: BaganCetak, { rangka, susunan, skala, x, y }: Pas): readonly Bentuk[] => [
  ...letakkan(bagan.gambar(susunan).bentuk, { x, y, skala }),
  ...rangka.bentuk
]

/** The smallest paper on which the whole chart could be read; null when none is large enough. `alami`: its smallest letters at full size, in points. */
export function kertasTerbaca(bagan: BaganCetak, isi: IsiRangka, alami: number): Kertas | null {
  const perlu = HURUF_TERBACA / alami
  return KERTAS.find((k) => pasTerbesar(bagan, arahMungkin(UKURAN_KERTAS[k], 'OTOMATIS'), isi).skala >= perlu) ?? null
}
