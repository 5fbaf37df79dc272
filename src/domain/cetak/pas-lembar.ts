import type { Layout } from '../organisasi/layout'
import { type Bounds, touches } from '../organisasi/spatial-index'
import { type Bentuk, letakkan } from './adegan'
import { type BaganCetak, LUAR } from './bagan-cetak'
import { arahMungkin, faktorLembar, type Kertas, KERTAS, UKURAN_KERTAS, type UkuranLembar } from './kertas'
import { HURUF_ALAMI } from './kartu-cetak'
import { HURUF_TERBACA } from './lembar'
import type { PilihanCetak } from './pilihan-cetak'
import { type IsiRangka, type Rangka, rangkaLembar } from './rangka'

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
export function pasTerbesar({ susunan }: Pick<BaganCetak, 'susunan'>, sheets: readonly UkuranLembar[], isi: IsiRangka): Pas {
  let best: Pas | null = null
  for (const ukuran of sheets) {
    const rangka = rangkaLembar(ukuran, isi)
    for (const susun of susunan) {
      const layak: number = best ? nilaiPas(best) * (best.skala < SKALA_TERBACA ? 1 : LEBIH_JELAS) : 0
      // no shape is worth more than one that is easy to read
      if (layak >= SKALA_NYAMAN * faktorLembar(ukuran)) break
      if (nilaiPas({ ukuran, skala: skalaPenuh(susun(), rangka, ukuran) }) <= layak) continue
      const pas = pasOf(susun(), ukuran, rangka)
      if (nilaiPas(pas) > layak) best = pas
    }
  }
  if (!best) throw new Error('A chart without a shape or a sheet')
  return best
}

/** Letters that are easy to read need not grow further: the natural shape is worth more. */
const nilaiPas = ({ skala, ukuran }: Pick<Pas, 'skala' | 'ukuran'>): number => Math.min(skala, SKALA_NYAMAN * faktorLembar(ukuran))

/** Another shape or sheet is taken only when it is clearly larger, or the first cannot be read: the first is the natural one. */
const LEBIH_JELAS = 1.03
const SKALA_NYAMAN = 1.05

/** How large a chart must at least be drawn for its letters to be read. */
export const SKALA_TERBACA = HURUF_TERBACA / HURUF_ALAMI

/** The first shape of a chart that is at least so large on a sheet; null when none is. */
export function pasCukup(
  { susunan, luas }: Pick<BaganCetak, 'susunan' | 'luas'>,
  { ukuran, isi }: { readonly ukuran: UkuranLembar; readonly isi: IsiRangka },
  skala: number
): Pas | null {
  const rangka = rangkaLembar(ukuran, isi)
  if (luas * skala ** 2 > rangka.ruang.lebar * rangka.ruang.tinggi) return null
  for (const susun of susunan) {
    if (skalaPenuh(susun(), rangka, ukuran) < skala) continue
    const pas = pasOf(susun(), ukuran, rangka)
    if (pas.skala >= skala) return pas
  }
  return null
}

const pasOf = (susunan: Layout, ukuran: UkuranLembar, rangka: Rangka): Pas => ({
  ukuran,
  rangka,
  susunan,
  ...letakTerbesar(susunan, rangka, skalaPenuh(susunan, rangka, ukuran))
})

/** The largest a chart could be if nothing stood in the corners of its room. */
function skalaPenuh(susunan: Layout, { ruang }: Rangka, ukuran: UkuranLembar): number {
  const { lebar, tinggi } = luasOf(susunan)
  return Math.max(SKALA_MIN, Math.min(ruang.lebar / lebar, ruang.tinggi / tinggi, SKALA_MAKS * faktorLembar(ukuran)))
}

/** How large, and where. */
export type LetakPas = Pick<Pas, 'skala' | 'x' | 'y'>

/** The largest a chart can be: in the middle of its room, or at the left where the signature leaves it more. */
function letakTerbesar(susunan: Layout, rangka: Rangka, penuh: number): LetakPas {
  const { halangan } = rangka
  const aman = Math.max(SKALA_MIN, Math.min(penuh, (atasKaki(rangka) - rangka.ruang.y) / luasOf(susunan).tinggi))
  if (aman === penuh) return letakDi(susunan, rangka, { skala: aman, rata: TENGAH })
  const muat = RATA.map((rata) =>
    terbesarBebas({ susunan, halangan, dari: aman, sampai: penuh, at: (skala) => letakDi(susunan, rangka, { skala, rata }) })
  )
  return muat.reduce((best, letak) => (letak.skala > best.skala * LEBIH_JELAS ? letak : best))
}

type Taruhan = { readonly skala: number; readonly rata: number }

/** A chart so large in its room: `rata` 0 = at the left, a half = in the middle. */
function letakDi(susunan: Layout, rangka: Rangka, { skala, rata }: Taruhan): LetakPas {
  const { ruang } = rangka
  const { lebar, tinggi } = luasOf(susunan)
  const sisa = Math.max(0, atasKaki(rangka) - ruang.y - tinggi * skala)
  return { skala, x: ruang.x + (ruang.lebar - lebar * skala) * rata, y: ruang.y + Math.min(sisa / 2, ruang.tinggi * 0.12) }
}

/** The first shape of a chart that can be exactly so large, be it at the side; null when none can. */
export function pasTepat(
  { susunan }: Pick<BaganCetak, 'susunan'>,
  { ukuran, isi }: { readonly ukuran: UkuranLembar; readonly isi: IsiRangka },
  skala: number
): Pas | null {
  const rangka = rangkaLembar(ukuran, isi)
  for (const susun of susunan) {
    if (skalaPenuh(susun(), rangka, ukuran) < skala) continue
    const letak = RATA.map((rata) => letakDi(susun(), rangka, { skala, rata })).find((l) => isBebas(susun(), rangka.halangan, l))
    if (letak) return { ukuran, rangka, susunan: susun(), ...letak }
  }
  return null
}

/** Where legend and signature begin. */
export const atasKaki = ({ ruang, halangan }: Rangka): number => Math.min(ruang.y + ruang.tinggi, ...halangan.map((h) => h.y))

const TENGAH = 0.5
const RATA = [TENGAH, TENGAH / 2, 0]
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
export function isBebas({ boxes, connectors, bounds }: Layout, halangan: readonly Bounds[], { skala, x, y }: LetakPas): boolean {
  // what is in the way, in the measures of the chart
  const jauh = halangan.map((h) => ({
    x: (h.x - x) / skala + bounds.x - LUAR,
    y: (h.y - y) / skala + bounds.y - LUAR,
    lebar: h.lebar / skala,
    tinggi: h.tinggi / skala
  }))
  return jauh.every((h) => !boxes.some((box) => touches(box, h)) && !connectors.some(({ titik }) => isTersentuh(titik, h)))
}

function isTersentuh(titik: readonly number[], { x, y, lebar, tinggi }: Bounds): boolean {
  for (let n = 3; n < titik.length; n += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [titik[n - 3], titik[n - 2], titik[n - 1], titik[n]]
    if (Math.min(x1, x2) <= x + lebar && Math.max(x1, x2) >= x && Math.min(y1, y2) <= y + tinggi && Math.max(y1, y2) >= y) return true
  }
  return false
}

const luasOf = ({ bounds }: Layout): UkuranLembar => ({ lebar: bounds.lebar + 2 * LUAR, tinggi: bounds.tinggi + 2 * LUAR })

/** The sheet drawn: what stands around the chart, and the chart in its place. */
export const gambarPas = (bagan: BaganCetak, { rangka, susunan, skala, x, y }: Pas): readonly Bentuk[] => [
  ...letakkan(bagan.gambar(susunan).bentuk, { x, y, skala }),
  ...rangka.bentuk
]

/** The smallest paper on which the whole chart could be read; null when none is large enough. `alami`: its smallest letters at full size, in points. */
export function kertasTerbaca(bagan: BaganCetak, isi: IsiRangka, alami: number): Kertas | null {
  const perlu = HURUF_TERBACA / alami
  return KERTAS.find((k) => arahMungkin(UKURAN_KERTAS[k], 'OTOMATIS').some((ukuran) => pasCukup(bagan, { ukuran, isi }, perlu))) ?? null
}
