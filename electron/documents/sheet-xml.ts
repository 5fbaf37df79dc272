import type { Bagian, TataHalaman } from '../../src/domain/kit/document'
import { inch, paperOf } from './excel-paper'
import { pageStamp } from './page-stamp'
import { columnName, xmlText } from './sheet-rows'

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** How a sheet begins: its columns in characters, and how many rows stay in view. */
export const sheetStart = ({ lebar, beku }: { readonly lebar: readonly number[]; readonly beku: number }): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${NAMESPACE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${beku}" topLeftCell="A${beku + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${lebar.map(column).join('')}</cols><sheetData>`

const column = (lebar: number, at: number): string => `<col min="${at + 1}" max="${at + 1}" width="${lebar.toFixed(3)}" customWidth="1"/>`

/** What stands in a sheet behind its rows. */
export type EkorLembar = {
  readonly tata: TataHalaman
  readonly orientasi: Bagian['orientasi']
  readonly kolom: number
  readonly baris: number
  /** The rows that can be filtered, their head first; null = none. */
  readonly saring: readonly [dari: number, sampai: number] | null
  readonly merges: readonly string[]
  /** How its end is kept together; the break stands behind row `akhir`. */
  readonly putus: 'SATU_HALAMAN' | 'HALAMAN_SENDIRI' | null
  readonly akhir: number
  /** What every page bears above its cells. */
  readonly tanda: string | undefined
}

/** How a sheet ends: filter, joined cells, page, foot, and that its digits are meant as text. */
export function sheetEndXml({ tata, orientasi, kolom, baris, saring, merges, putus, akhir, tanda }: EkorLembar): string {
  const { kiri, atas, bawah, kanan } = tata.margin
  const last = columnName(kolom - 1)
  return [
    '</sheetData>',
    saring === null ? '' : `<autoFilter ref="A${saring[0]}:${last}${saring[1]}"/>`,
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    `<pageMargins left="${inch(kiri)}" right="${inch(kanan)}" top="${inch(atas)}" bottom="${inch(bawah)}" header="${inch(10)}" footer="${inch(10)}"/>`,
    `<pageSetup paperSize="${paperOf(tata)}" orientation="${orientasi === 'TEGAK' ? 'portrait' : 'landscape'}" fitToWidth="1" fitToHeight="${putus === 'SATU_HALAMAN' ? 1 : 0}"/>`,
    `<headerFooter>${tanda === undefined ? '' : `<oddHeader>${xmlText(pageStamp(tanda))}</oddHeader>`}<oddFooter>&amp;R&amp;8Halaman &amp;P dari &amp;N</oddFooter></headerFooter>`,
    putus === 'HALAMAN_SENDIRI' ? `<rowBreaks count="1" manualBreakCount="1"><brk id="${akhir}" max="16383" man="1"/></rowBreaks>` : '',
    `<ignoredErrors><ignoredError sqref="A1:${last}${baris}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
  ].join('')
}
