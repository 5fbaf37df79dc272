import type * as PapaParse from 'papaparse'
import type { Sel } from '../../src/domain/impor/buku-kerja'
import { FileProblem } from '../app/host'
import { checkedText, rowOf } from './cell-text'
import { LIMITS } from './limits'
import { type PieceWriter, sheetOf } from './piece-writer'
import { refuseFile } from './refusals'
import { decodeText } from './text-encoding'

type Papa = typeof PapaParse

/** Reads a .csv as one sheet in which every cell is text; rows are numbered as Excel numbers them when it opens the file. */
export async function readCsv(
  bytes: Buffer,
  { nama, signal }: { readonly nama: string; readonly signal: AbortSignal },
  writer: PieceWriter
): Promise<void> {
  const { default: papa } = await import('papaparse')
  const text = decodeText(bytes).replace(/\r\n?/g, '\n')
  if (BINARY.test(text)) throw refuseFile('lain')
  const { delimiter, body } = shapeOf(papa, text)
  const deadline = Date.now() + LIMITS.milliseconds
  let nomor = 0
  papa.parse<string[]>(body, {
    delimiter,
    newline: '\n',
    step: ({ data, errors }) => {
      nomor += 1
      if (nomor % 1000 === 0) checkTime(signal, deadline)
      if (errors.some(({ type }) => type === 'Quotes')) throw brokenQuotes(nomor)
      const baris = rowOf(nomor, data.map(selOf), false)
      if (baris) writer.row(baris)
    }
  })
  writer.sheet(sheetOf(nama, { isHidden: false, rumus: 0, gabung: 0 }))
  writer.book({ format: 'csv', sistem1904: false, isBermakro: false })
}

/** Signs that no text holds, so the file is something else. */
const BINARY = /[\u0000-\u0008\u000E-\u0019\u001B-\u001F]/

/** `="1990…"` is how programs make Excel keep the digits of a number: the cell shows what stands between the quotes. */
function selOf(text: string): Sel {
  const shown = /^="([^"]*)"$/.exec(text)?.[1] ?? text
  return shown === '' ? null : checkedText(shown)
}

/** In case of doubt the first: a tab is hardly ever part of a text, a comma often. */
const DELIMITERS = ['\t', ';', ','] as const
const SEP_LINE = /^sep=([;,\t])\n/i
const PREVIEW = { rows: 50, chars: 200_000 }

/** What parts the columns, as Excel's first line `sep=;` says, or as the top of the file shows. */
function shapeOf(papa: Papa, text: string): { readonly delimiter: string; readonly body: string } {
  const said = SEP_LINE.exec(text)
  if (said?.[1]) return { delimiter: said[1], body: text.slice(said[0].length) }
  const head = text.slice(0, PREVIEW.chars)
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(papa, head, delimiter) })).toSorted((a, b) => b.score - a.score)
  if (!best || best.score === 0) throw refuseFile('lain')
  return { delimiter: best.delimiter, body: text }
}

/** How much of a table a delimiter makes: columns times rows that have just as many, for the count that does best. */
function scoreOf(papa: Papa, head: string, delimiter: string): number {
  const { data } = papa.parse<string[]>(head, { delimiter, newline: '\n', preview: PREVIEW.rows })
  const counts = Map.groupBy(
    data.filter((row) => row.length > 1),
    (row) => row.length
  )
  return Math.max(0, ...[...counts].map(([columns, rows]) => columns * rows.length))
}

function checkTime(signal: AbortSignal, deadline: number): void {
  signal.throwIfAborted()
  if (Date.now() > deadline) throw refuseFile('terlaluLama')
}

const brokenQuotes = (nomor: number): FileProblem =>
  new FileProblem(
    `Tanda kutip (") di baris ${nomor} tidak berpasangan, sehingga kolom sesudahnya tidak pasti. Buka berkas di Excel, perbaiki baris itu, simpan sebagai .xlsx, lalu coba lagi.`
  )
