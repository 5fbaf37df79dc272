import type { Bagian, TataHalaman } from '../../src/domain/kit/document'
import { sizeOf } from './page-style'

/** Papers by their short side, as Excel numbers them; any other is taken for folio, 8.5 × 13 inches, the F4 of Excel. */
const KERTAS = new Map([
  [297, 8],
  [210, 9]
])
const FOLIO = 14
const MM_PER_INCH = 25.4

/** The number Excel has for a paper. */
export const paperOf = ({ kertas }: TataHalaman): number => KERTAS.get(Math.round(Math.min(kertas.lebar, kertas.tinggi))) ?? FOLIO

/** Millimetres as inches: what Excel measures margins in. */
export const inch = (mm: number): number => mm / MM_PER_INCH

/** What a page holds between its margins, in points. */
export function textHeight(tata: TataHalaman, orientasi: Bagian['orientasi']): number {
  const [, tinggi] = sizeOf(tata, orientasi)
  return inch(tinggi - tata.margin.atas - tata.margin.bawah) * 72
}
