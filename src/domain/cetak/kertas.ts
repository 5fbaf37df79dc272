/** Papers of an Indonesian office, upright, in millimetres; F4 is 215 x 330 here (folio). */
export const UKURAN_KERTAS = {
  A4: { lebar: 210, tinggi: 297 },
  F4: { lebar: 215, tinggi: 330 },
  A3: { lebar: 297, tinggi: 420 },
  A2: { lebar: 420, tinggi: 594 },
  A1: { lebar: 594, tinggi: 841 },
  A0: { lebar: 841, tinggi: 1189 }
} as const

/** Papers by name, the smallest first. */
export const KERTAS = ['A4', 'F4', 'A3', 'A2', 'A1', 'A0'] as const
export type Kertas = (typeof KERTAS)[number]

/** A sheet's width and height in millimetres. */
export type UkuranLembar = { readonly lebar: number; readonly tinggi: number }

/** How a sheet lies; OTOMATIS = whichever lets the chart be larger. */
export const ARAH_KERTAS = ['OTOMATIS', 'TEGAK', 'MENDATAR'] as const
export type ArahKertas = (typeof ARAH_KERTAS)[number]

/** The smallest and the largest side of a sheet of free size: PDF knows no larger page. */
export const SISI_MIN = 100
export const SISI_MAKS = 5000

/** A paper in the ways it may lie. */
export function arahMungkin({ lebar, tinggi }: UkuranLembar, arah: ArahKertas): readonly UkuranLembar[] {
  const [pendek, panjang] = [Math.min(lebar, tinggi), Math.max(lebar, tinggi)]
  const tegak = { lebar: pendek, tinggi: panjang }
  const mendatar = { lebar: panjang, tinggi: pendek }
  if (arah === 'TEGAK') return [tegak]
  return arah === 'MENDATAR' ? [mendatar] : [mendatar, tegak]
}

/** The white margin of a sheet: 10 mm on small paper, more on large. */
export const tepiLembar = ({ lebar, tinggi }: UkuranLembar): number => Math.min(25, Math.max(10, Math.min(lebar, tinggi) / 28))

/** How much larger titles are on this sheet than on A4: they grow less than the sheet. */
export const faktorLembar = ({ lebar, tinggi }: UkuranLembar): number =>
  Math.min(4, Math.max(0.85, (Math.min(lebar, tinggi) / 210) ** 0.75))
