import { BIFF, type BiffRecord, recordsFrom } from './biff-records'
import { BiffBytes } from './biff-text'
import { LIMITS } from './limits'
import { refuseFile } from './refusals'
import { isDateFormat } from './styles'

/** A sheet as the workbook lists it; `start` is where its records begin. */
export type BiffSheet = { readonly nama: string; readonly start: number; readonly isHidden: boolean; readonly kind: number }

/** What the cells of an .xls refer to, and its sheets in the order of their tabs. */
export type BiffWorkbook = {
  readonly sheets: readonly BiffSheet[]
  readonly strings: readonly string[]
  readonly sistem1904: boolean
  /** By the number of a cell's style: whether it shows a date. */
  readonly isDateStyle: (style: number) => boolean
}

/** Reads the first part of an .xls, which describes the workbook; refuses a locked one and those of before Excel 97. */
export function readBiffWorkbook(stream: Buffer): BiffWorkbook {
  const book = new BookRecords()
  for (const record of recordsFrom(stream, 0)) if (record.depth === 1) book.add(record)
  const { sheets, strings } = book
  const starts = new Set(sheets.map(({ start }) => start))
  if (starts.size < sheets.length || sheets.length > LIMITS.parts) throw refuseFile('rusak')
  const isDate = book.styles.map((format) => isDateFormat(String(format), book.formats))
  return { sheets, strings, sistem1904: book.sistem1904, isDateStyle: (style) => isDate[style] ?? false }
}

const BIFF_8 = 0x0600

class BookRecords {
  readonly sheets: BiffSheet[] = []
  readonly formats = new Map<string, string>()
  readonly styles: number[] = []
  strings: readonly string[] = []
  sistem1904 = false

  add({ type, data, more }: BiffRecord): void {
    switch (type) {
      case BIFF.BOF:
        if (data.readUInt16LE(0) !== BIFF_8) throw refuseFile('excelTua')
        break
      case BIFF.FILEPASS:
        throw refuseFile('terkunci')
      case BIFF.DATE1904:
        this.sistem1904 = data.readUInt16LE(0) === 1
        break
      case BIFF.BOUNDSHEET:
        this.sheets.push(sheetOf(data))
        break
      case BIFF.FORMAT:
        this.formats.set(String(data.readUInt16LE(0)), new BiffBytes([data, ...more], 4).text(data.readUInt16LE(2)))
        break
      case BIFF.XF:
        this.styles.push(data.readUInt16LE(2))
        break
      case BIFF.SST:
        this.strings = sharedStrings(new BiffBytes([data, ...more], 4))
        break
    }
  }
}

const sheetOf = (data: Buffer): BiffSheet => ({
  start: data.readUInt32LE(0),
  isHidden: (data.readUInt8(4) & 3) !== 0,
  kind: data.readUInt8(5),
  nama: new BiffBytes([data], 7).text(data.readUInt8(6))
})

function sharedStrings(bytes: BiffBytes): readonly string[] {
  const count = bytes.u32()
  const strings: string[] = []
  while (strings.length < count && !bytes.isAtEnd) strings.push(bytes.text(bytes.u16()))
  return strings
}
