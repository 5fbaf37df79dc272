import { randomUUID } from 'node:crypto'
import type { BukuKerja } from '../../src/domain/impor/buku-kerja'
import { FileProblem, type Host } from './host'
import { createPieceCollector, type PotonganBuku } from './potongan-buku'

/** The part of a message port that both its ends use. */
export type Pipe = {
  readonly postMessage: (message: unknown) => void
  readonly start: () => void
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown
}

/** What the parser sends through the pipe: pieces of the workbook, or why there are no more. */
export type ParserMessage = PotonganBuku | { readonly jenis: 'tolak'; readonly pesan: string }

/** Starts a reading whose pieces come through a pipe, and ends it. `start` settles when the reading has ended. */
export type Readings = {
  readonly start: (order: { readonly path: string; readonly bacaan: string }, onPipe: (pipe: Pipe) => void) => Promise<void>
  readonly stop: (bacaan: string) => Promise<void>
}

/** Reads workbooks from a process of their own: the rows come here straight, not through the process that owns the windows. */
export function workbookOver({ start, stop }: Readings): Host['readWorkbook'] {
  return async (path, signal, onRows) => {
    signal.throwIfAborted()
    const bacaan = randomUUID()
    const { promise, resolve, reject } = Promise.withResolvers<BukuKerja>()
    const cancel = (): void => reject(signal.reason)
    signal.addEventListener('abort', cancel, { once: true })
    start({ path, bacaan }, (pipe) => receive(pipe, { onRows, resolve, reject })).catch(reject)
    try {
      return await promise
    } finally {
      signal.removeEventListener('abort', cancel)
      await stop(bacaan)
    }
  }
}

type Outcome = {
  readonly onRows: (jumlah: number) => void
  readonly resolve: (buku: BukuKerja) => void
  readonly reject: (problem: FileProblem) => void
}

function receive(pipe: Pipe, { onRows, resolve, reject }: Outcome): void {
  const collector = createPieceCollector(onRows)
  pipe.on('message', ({ data }) => {
    // only the parser holds the other end of this pipe
    const message = data as ParserMessage
    if (message.jenis === 'tolak') return reject(new FileProblem(message.pesan))
    const buku = collector.add(message)
    if (buku) resolve(buku)
  })
  pipe.start()
}
