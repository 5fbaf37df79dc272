import { type Archive, openArchive } from './archive'
import { type PieceWriter, sheetOf } from './piece-writer'
import { readSharedStrings } from './shared-strings'
import { readDateStyles } from './styles'
import { readIndex } from './workbook-index'
import { readWorksheet } from './worksheet'

/** Reads an .xlsx or .xlsm. Hidden sheets keep their place but not their rows: what nobody sees is not imported. */
export async function readXlsx(path: string, signal: AbortSignal, writer: PieceWriter): Promise<void> {
  const archive = await openArchive(path, signal)
  try {
    await readArchive(archive, writer)
  } finally {
    archive.close()
  }
}

async function readArchive(archive: Archive, writer: PieceWriter): Promise<void> {
  const index = await readIndex(archive)
  const strings = index.sharedStrings ? await readSharedStrings(archive.chunks(index.sharedStrings)) : []
  const isDateStyle = index.styles ? await readDateStyles(archive.chunks(index.styles)) : () => false
  for (const { nama, part, isHidden } of index.sheets) {
    const context = { nama, strings, isDateStyle, onRow: writer.row }
    const counts = isHidden ? { rumus: 0, gabung: 0 } : await readWorksheet(archive.chunks(part), context)
    writer.sheet(sheetOf(nama, { isHidden, ...counts }))
  }
  writer.book({ format: 'xlsx', sistem1904: index.sistem1904, isBermakro: index.isBermakro })
}
