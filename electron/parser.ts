import type { BukuKerja } from '../src/domain/impor/buku-kerja'
import { FileProblem } from './app/host'
import { readWorkbook } from './parser/read-workbook'

/** What the throw-away parser process answers to `{ path }`. */
export type ParserReply = { readonly ok: true; readonly buku: BukuKerja } | { readonly ok: false; readonly pesan: string }

process.parentPort.once('message', ({ data }: { readonly data: { readonly path: string } }) => void answer(data.path))

async function answer(path: string): Promise<void> {
  process.parentPort.postMessage(await replyTo(path))
}

async function replyTo(path: string): Promise<ParserReply> {
  try {
    return { ok: true, buku: await readWorkbook(path) }
  } catch (error) {
    if (error instanceof FileProblem) return { ok: false, pesan: error.message }
    throw error
  }
}
