import { readBiffSheet } from './biff-sheet'
import { readBiffWorkbook } from './biff-workbook'
import { type PieceWriter, sheetOf } from './piece-writer'
import { refuseFile } from './refusals'

const WORKSHEET = 0
const OLD_MACROS = 1

/** Reads an .xls of Excel 97–2003. A library opens its container; its records we read ourselves. Macros are never touched. */
export async function readXls(bytes: Buffer, signal: AbortSignal, writer: PieceWriter): Promise<void> {
  const { CFB } = await import('@e965/xlsx')
  const box = CFB.read(bytes, { type: 'buffer' })
  const paths: readonly string[] = box.FullPaths
  const stream = workbookStream(paths, (name) => CFB.find(box, name)?.content)
  const book = readBiffWorkbook(stream)
  for (const { nama, start, isHidden, kind } of book.sheets) {
    signal.throwIfAborted()
    if (kind !== WORKSHEET) continue
    const counts = isHidden ? { rumus: 0, gabung: 0 } : readBiffSheet(stream, { start, book }, writer.row)
    writer.sheet(sheetOf(nama, { isHidden, ...counts }))
  }
  const isBermakro = paths.some((path) => path.includes('_VBA_PROJECT')) || book.sheets.some(({ kind }) => kind === OLD_MACROS)
  writer.book({ format: 'xls', sistem1904: book.sistem1904, isBermakro })
}

/** The part with the sheets; says in words what a compound file is that has none, or a locked one. */
function workbookStream(paths: readonly string[], find: (name: string) => unknown): Buffer {
  const has = (name: string): boolean => paths.some((path) => path.includes(name))
  if (has('EncryptedPackage')) throw refuseFile('terkunci')
  const content = find('/Workbook')
  if (content instanceof Uint8Array || Array.isArray(content)) return Buffer.from(content)
  if (find('/Book')) throw refuseFile('excelTua')
  throw refuseFile(has('WordDocument') || has('PowerPoint Document') ? 'dokumen' : 'lain')
}
