import { CFB } from '@e965/xlsx'

/** A record of an .xls: its number and its bytes. */
export type BiffRecord = readonly [type: number, data: Buffer]

const u16 = (...values: readonly number[]): Buffer => Buffer.from(Uint16Array.from(values).buffer)
const unicode = (text: string): Buffer => Buffer.concat([u16(text.length), Buffer.from([1]), Buffer.from(text, 'utf16le')])

const BOF_WORKBOOK: BiffRecord = [0x0809, u16(0x0600, 0x0005, 0, 0, 0, 0, 0, 0)]
const BOF_SHEET: BiffRecord = [0x0809, u16(0x0600, 0x0010, 0, 0, 0, 0, 0, 0)]
const EOF: BiffRecord = [0x000a, Buffer.alloc(0)]

/** A text cell. */
export const label = (row: number, column: number, text: string): BiffRecord => [
  0x0204,
  Buffer.concat([u16(row, column, 0), unicode(text)])
]

/** A number cell in the given style. */
export function numberCell(row: number, column: number, value: number, style = 0): BiffRecord {
  const digits = Buffer.alloc(8)
  digits.writeDoubleLE(value)
  return [0x0203, Buffer.concat([u16(row, column, style), digits])]
}

/** A formula cell whose result is text, as Excel writes it: the formula, then its text. */
export const textFormula = (row: number, column: number, text: string): readonly BiffRecord[] => [
  // the formula is =1+1
  [0x0006, Buffer.concat([u16(row, column, 0), u16(0, 0, 0, 0xffff), u16(0, 0, 0), u16(7), Buffer.from('1e01001e010003', 'hex')])],
  [0x0207, unicode(text)]
]

/** Cell style number `numFmt`, and a number format. */
export const style = (numFmt: number): BiffRecord => [0x00e0, Buffer.concat([u16(0, numFmt), Buffer.alloc(16)])]
export const numberFormat = (id: number, code: string): BiffRecord => [0x041e, Buffer.concat([u16(id), unicode(code)])]

/** A sheet: its records, and how far it is hidden (0 not, 1 hidden, 2 hidden from everybody). */
export type SheetRecords = { readonly nama: string; readonly hidden?: number; readonly records: readonly BiffRecord[] }

/** The bytes of an .xls of those sheets; `globals` come before them. */
export function xlsOf(
  sheets: readonly SheetRecords[],
  globals: readonly BiffRecord[] = [],
  parts: Readonly<{ [name: string]: Buffer }> = {}
): Buffer {
  const bound = sheets.map(({ nama, hidden = 0 }): BiffRecord => [
    0x0085,
    Buffer.concat([Buffer.alloc(4), Buffer.from([hidden, 0, nama.length, 1]), Buffer.from(nama, 'utf16le')])
  ])
  const bodies = sheets.map(({ records }) => bytesOf([BOF_SHEET, ...records, EOF]))
  const head = bytesOf([BOF_WORKBOOK, ...globals, ...bound, EOF])
  pointTo(head, head.length, bodies)
  return containerOf({ '/Workbook': Buffer.concat([head, ...bodies]), ...parts })
}

/** A compound file of those parts. */
export function containerOf(parts: Readonly<{ [name: string]: Buffer }>): Buffer {
  const box = CFB.utils.cfb_new()
  for (const [name, content] of Object.entries(parts)) CFB.utils.cfb_add(box, name, content)
  return Buffer.from(CFB.write(box, { type: 'buffer' }))
}

const bytesOf = (records: readonly BiffRecord[]): Buffer => Buffer.concat(records.flatMap(([type, data]) => [u16(type, data.length), data]))

/** Tells each listed sheet where its records begin. */
function pointTo(head: Buffer, start: number, bodies: readonly Buffer[]): void {
  let position = start
  let nth = 0
  for (let at = 0; at < head.length; at += 4 + head.readUInt16LE(at + 2)) {
    if (head.readUInt16LE(at) !== 0x0085) continue
    head.writeUInt32LE(position, at + 4)
    position += bodies[nth]?.length ?? 0
    nth += 1
  }
}
