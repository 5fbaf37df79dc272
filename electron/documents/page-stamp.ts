import { xlsxText } from './xlsx-text'

/** What every page of a workbook bears above its cells, in the language of Excel's headers, which knows `&` as a sign of its own. */
export const pageStamp = (tanda: string): string => `&C&"-,Bold"&9&K9A9A9A${xlsxText(tanda).replaceAll('&', '&&').slice(0, PANJANG)}`

/** Excel takes no longer header. */
const PANJANG = 200
