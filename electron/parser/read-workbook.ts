import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { BukuKerja } from '../../src/domain/impor/buku-kerja'
import { FileProblem } from '../app/host'
import { createPieceCollector, type PotonganBuku } from '../app/potongan-buku'
import { readCsv } from './csv'
import { fileKindOf } from './file-kind'
import { createPieceWriter } from './piece-writer'
import { refuseFile } from './refusals'
import { readXls } from './xls'
import { readXlsx } from './xlsx'

/** Reads a foreign .xlsx, .xls or .csv as plain text and raw numbers, under limits. Throws `FileProblem` with words for the officer. */
export async function readWorkbook(
  path: string,
  signal: AbortSignal = new AbortController().signal,
  onRows: (jumlah: number) => void = () => undefined
): Promise<BukuKerja> {
  const collector = createPieceCollector(onRows)
  let buku: BukuKerja | null = null
  await readPieces(path, signal, (potongan) => {
    buku = collector.add(potongan) ?? buku
  })
  if (!buku) throw new Error('A reader ended without its last piece')
  return buku
}

/** As `readWorkbook`, handing on each piece as soon as it is read; the last one is the workbook. */
export async function readPieces(path: string, signal: AbortSignal, send: (potongan: PotonganBuku) => void): Promise<void> {
  try {
    await readAsKind(path, signal, send)
  } catch (error) {
    if (error instanceof FileProblem || signal.aborted) throw error
    throw refuseFile('rusak', error)
  }
}

async function readAsKind(path: string, signal: AbortSignal, send: (potongan: PotonganBuku) => void): Promise<void> {
  const kind = await fileKindOf(path)
  signal.throwIfAborted()
  const writer = createPieceWriter(send)
  if (kind === 'zip') await readXlsx(path, signal, writer)
  else if (kind === 'ole') await readXls(await readFile(path, { signal }), signal, writer)
  else await readCsv(await readFile(path, { signal }), { nama: basename(path, extname(path)), signal }, writer)
}
