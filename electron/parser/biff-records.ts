import { refuseFile } from './refusals'

/** A record of an .xls: its kind, its bytes, and those of the CONTINUE records behind it. `depth` 2 is a chart on a sheet. */
export type BiffRecord = { readonly type: number; readonly depth: number; readonly data: Buffer; readonly more: readonly Buffer[] }

/** The kinds of record that matter to a reader of cells ([MS-XLS] 2.3). */
export const BIFF = {
  FORMULA: 0x0006,
  EOF: 0x000a,
  DATE1904: 0x0022,
  FILEPASS: 0x002f,
  CONTINUE: 0x003c,
  BOUNDSHEET: 0x0085,
  MULRK: 0x00bd,
  RSTRING: 0x00d6,
  XF: 0x00e0,
  MERGECELLS: 0x00e5,
  SST: 0x00fc,
  LABELSST: 0x00fd,
  NUMBER: 0x0203,
  LABEL: 0x0204,
  BOOLERR: 0x0205,
  STRING: 0x0207,
  ROW: 0x0208,
  RK: 0x027e,
  FORMAT: 0x041e,
  BOF: 0x0809
} as const

const NO_MORE: readonly Buffer[] = []

/** The records of the workbook itself (from 0) or of a sheet (from where the workbook says it begins), up to its end. */
export function* recordsFrom(stream: Buffer, start: number): Generator<BiffRecord> {
  let depth = 0
  let at = start
  do {
    const type = stream.readUInt16LE(at)
    if (depth === 0 && type !== BIFF.BOF) throw refuseFile('rusak')
    if (type === BIFF.BOF) depth += 1
    const data = dataAt(stream, at)
    at += 4 + data.length
    const more = continuedAt(stream, at)
    for (const piece of more) at += 4 + piece.length
    yield { type, depth, data, more }
    if (type === BIFF.EOF) depth -= 1
  } while (depth > 0)
}

function continuedAt(stream: Buffer, from: number): readonly Buffer[] {
  const isContinued = (at: number): boolean => at + 4 <= stream.length && stream.readUInt16LE(at) === BIFF.CONTINUE
  if (!isContinued(from)) return NO_MORE
  const pieces: Buffer[] = []
  for (let at = from; isContinued(at); at += 4 + (pieces.at(-1)?.length ?? 0)) pieces.push(dataAt(stream, at))
  return pieces
}

function dataAt(stream: Buffer, at: number): Buffer {
  const end = at + 4 + stream.readUInt16LE(at + 2)
  if (end > stream.length) throw refuseFile('rusak')
  return stream.subarray(at + 4, end)
}
