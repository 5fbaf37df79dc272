import { plainText } from './plain-text'

/** The most characters Excel takes in one cell; more makes it "repair" the file. */
const BATAS_SEL = 32_767

/** Text that any workbook takes as it stands: no escape that Excel would decode, not too long. */
export function xlsxText(teks: string): string {
  const safe = plainText(teks).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return safe.length <= BATAS_SEL ? safe : `${safe.slice(0, BATAS_SEL - 1)}…`
}
