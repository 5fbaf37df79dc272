import {
  type ITableCellBorders,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  type TableRow,
  VerticalAlignTable,
  WidthType
} from 'docx'
import { TANPA_GARIS } from './docx-table'

/** A table without lines that holds words in their places. */
export const plainTable = (rows: readonly TableRow[], widths: readonly number[], menjorok = 0): Table =>
  new Table({
    ...(menjorok > 0 && { indent: { size: menjorok, type: WidthType.DXA } }),
    width: { size: widths.reduce((all, n) => all + n, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: TANPA_GARIS,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [...rows]
  })

type Sel = { readonly size: number; readonly columnSpan?: number; readonly garis?: ITableCellBorders }

/** A cell of it; `garis` draws lines after all. */
export const plainCell = (children: readonly Paragraph[], { size, columnSpan = 1, garis }: Sel): TableCell =>
  new TableCell({
    width: { size, type: WidthType.DXA },
    columnSpan,
    borders: { ...TANPA_GARIS, ...garis },
    ...(garis ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: [...children]
  })
