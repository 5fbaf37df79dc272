import { OPSI_TATA } from '../organisasi/layout-bagan'
import type { LayoutOptions } from '../organisasi/layout-items'
import type { Simpul } from '../organisasi/tree'
import type { JenisUnor } from '../organisasi/unor'

/** Organisations of their own: they stand in the lowest row. */
export const MANDIRI: ReadonlySet<JenisUnor> = new Set(['UPTD', 'KELURAHAN', 'LAINNYA'])

const JARAK = { gapX: 6, gapY: 5.6, gapBaris: 3.4, inden: 6 }
/** How many boxes beside each other rows may be broken to. */
const DERET = [6, 4, 3, 2]
/** A row is broken only when it is so much longer. */
const TOLERANSI = 1.4

/**
 * The shapes a page may take, the natural one first: as deep as it is below the trunk, UPTD in line with the others, rows broken, and
 * staf ahli below one another: the line of command always comes straight down between them and the asisten. What would only repeat
 * another is left out; `lebar`: of a box, `isMelebar`: some boxes are wider.
 */
export function opsiPeta(
  akar: Simpul,
  { lebar, isMelebar }: { readonly lebar: number; readonly isMelebar: boolean }
): readonly LayoutOptions[] {
  const dalam = { ...OPSI_TATA.HALAMAN, ...JARAK, barisSendiri: MANDIRI, lebarMaks: Infinity }
  const datar = { ...dalam, sampingDatar: true }
  const banyak = isMelebar ? Infinity : deretOf(akar)
  const pecah = DERET.filter((deret) => banyak > deret * TOLERANSI).map((deret) => ({
    ...datar,
    rasio: 0.9,
    lebarMaks: deret * (lebar + JARAK.gapX)
  }))
  return [
    datar,
    ...(adaDi(akar, isBersubbagian) ? [dalam] : []),
    ...(akar.anak.some(({ unor }) => MANDIRI.has(unor.jenis)) ? [{ ...datar, barisSendiri: new Set<JenisUnor>() }] : []),
    ...pecah,
    ...(adaDi(akar, isStafAhli) ? [datar, ...pecah].map((o) => ({ ...o, kiriTegak: true })) : [])
  ]
}

const isBersubbagian = ({ kedudukan, anak }: Simpul): boolean => kedudukan === 'SEKRETARIAT' && anak.length > 1
const isStafAhli = ({ kedudukan }: Simpul): boolean => kedudukan === 'STAF_AHLI'

const adaDi = (simpul: Simpul, is: (simpul: Simpul) => boolean): boolean => is(simpul) || simpul.anak.some((anak) => adaDi(anak, is))

/** How many boxes stand beside each other at most; what hangs beside a trunk keeps as much room free on its other side. */
function deretOf({ anak }: Simpul): number {
  const lini = anak.filter((a) => !isSamping(a)).reduce((sum, a) => sum + deretOf(a), 0)
  const samping = anak.filter(isSamping).reduce((sum, a) => sum + deretOf(a), 0)
  return Math.max(1, lini, 2 * samping + 1)
}

const isSamping = ({ kedudukan }: Simpul): boolean => kedudukan !== 'LINI'
