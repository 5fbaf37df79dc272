import type { Sel } from '../../src/domain/impor/buku-kerja'
import { BIFF, type BiffRecord, recordsFrom } from './biff-records'
import { BiffBytes } from './biff-text'
import type { BiffWorkbook } from './biff-workbook'
import { rowOf } from './cell-text'
import type { PieceWriter } from './piece-writer'
import { refuseFile } from './refusals'

/** Reads the rows of one sheet of an .xls; tells how many formulas and merged ranges it has. */
export function readBiffSheet(
  stream: Buffer,
  { start, book }: { readonly start: number; readonly book: BiffWorkbook },
  onRow: PieceWriter['row']
): { readonly rumus: number; readonly gabung: number } {
  const sheet = new SheetRecords(book)
  for (const record of recordsFrom(stream, start)) if (record.depth === 1) sheet.add(record)
  for (const nomor of [...sheet.rows.keys()].toSorted((a, b) => a - b)) {
    const baris = rowOf(nomor + 1, sheet.rows.get(nomor) ?? [], sheet.hidden.has(nomor))
    if (baris) onRow(baris)
  }
  return { rumus: sheet.rumus, gabung: sheet.gabung }
}

/** Cells by row, as the records bring them; rows and columns count from 0. */
class SheetRecords {
  readonly rows = new Map<number, Sel[]>()
  readonly hidden = new Set<number>()
  rumus = 0
  gabung = 0
  /** The formula whose text comes in the next STRING record. */
  #awaited: Buffer | null = null
  readonly #book: BiffWorkbook

  constructor(book: BiffWorkbook) {
    this.#book = book
  }

  add({ type, data, more }: BiffRecord): void {
    switch (type) {
      case BIFF.LABELSST:
        return this.#put(data, this.#shared(data.readUInt32LE(6)))
      case BIFF.NUMBER:
        return this.#put(data, this.#number(data.readDoubleLE(6), data.readUInt16LE(4)))
      case BIFF.RK:
        return this.#put(data, this.#number(rkAt(data, 6), data.readUInt16LE(4)))
      case BIFF.MULRK:
        return this.#putMany(data)
      case BIFF.LABEL:
      case BIFF.RSTRING:
        return this.#put(data, textAt([data, ...more], 6))
      case BIFF.FORMULA:
        return this.#formula(data)
      case BIFF.STRING:
        return this.#computedText([data, ...more])
      default:
        return this.#addRare(type, data)
    }
  }

  #addRare(type: number, data: Buffer): void {
    if (type === BIFF.BOOLERR && data.readUInt8(7) === 0) this.#put(data, truth(data.readUInt8(6)))
    else if (type === BIFF.ROW && data.readUInt16LE(12) & ROW_HIDDEN) this.hidden.add(data.readUInt16LE(0))
    else if (type === BIFF.MERGECELLS) this.gabung += data.readUInt16LE(0)
  }

  #formula(data: Buffer): void {
    this.rumus += 1
    this.#awaited = null
    if (data.readUInt16LE(12) !== NOT_A_NUMBER) return this.#put(data, this.#number(data.readDoubleLE(6), data.readUInt16LE(4)))
    const kind = data.readUInt8(6)
    if (kind === RESULT_TEXT) this.#awaited = data
    else if (kind === RESULT_TRUTH) this.#put(data, truth(data.readUInt8(8)))
  }

  #computedText(pieces: readonly Buffer[]): void {
    if (this.#awaited) this.#put(this.#awaited, textAt(pieces, 0))
    this.#awaited = null
  }

  #putMany(data: Buffer): void {
    const [row, first] = [data.readUInt16LE(0), data.readUInt16LE(2)]
    for (let at = 4, column = first; at + 6 < data.length; at += 6, column += 1)
      this.#set({ row, column }, this.#number(rkAt(data, at + 2), data.readUInt16LE(at)))
  }

  #put(data: Buffer, sel: Sel): void {
    this.#set({ row: data.readUInt16LE(0), column: data.readUInt16LE(2) }, sel)
  }

  #set({ row, column }: { readonly row: number; readonly column: number }, sel: Sel): void {
    if (sel === null || sel === '') return
    const cells = this.rows.get(row) ?? []
    if (cells.length === 0) this.rows.set(row, cells)
    while (cells.length < column) cells.push(null)
    // a cell that stands twice is damage: which one counts nobody can tell
    if ((cells[column] ?? null) !== null) throw refuseFile('rusak')
    cells[column] = sel
  }

  #shared(index: number): string {
    const text = this.#book.strings[index]
    if (text === undefined) throw refuseFile('rusak')
    return text
  }

  /** All the digits, so that a NIP which was stored as a number is recognised as one. */
  #number(value: number, style: number): Sel {
    return { angka: String(value), tanggal: this.#book.isDateStyle(style) }
  }
}

const ROW_HIDDEN = 0x20
/** What the last two bytes of a formula's result say when it is no number; its first byte then says what it is. */
const NOT_A_NUMBER = 0xffff
const RESULT_TEXT = 0
const RESULT_TRUTH = 1

const truth = (value: number): string => (value === 1 ? 'TRUE' : 'FALSE')

/** A text that begins with its length. */
const textAt = (pieces: readonly Buffer[], at: number): string => {
  const bytes = new BiffBytes(pieces, at)
  return bytes.text(bytes.u16())
}

/** A number in four bytes: a whole one or the upper half of a fraction, as it is or a hundred times itself. */
function rkAt(data: Buffer, at: number): number {
  const flags = data.readUInt8(at) & 3
  if (flags & 2) return (data.readInt32LE(at) >> 2) / (flags & 1 ? 100 : 1)
  const half = Buffer.alloc(8)
  half.writeUInt32LE((data.readUInt32LE(at) & ~3) >>> 0, 4)
  return half.readDoubleLE(0) / (flags & 1 ? 100 : 1)
}
