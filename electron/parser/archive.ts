import { crc32 } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { LIMITS } from './limits'
import { refuseFile } from './refusals'

/** The parts of a zip archive, each readable as a stream of bytes that is counted, timed and checked against its CRC. */
export type Archive = {
  readonly names: readonly string[]
  readonly chunks: (name: string) => AsyncGenerator<Buffer>
  readonly close: () => void
}

/** Opens an archive and lists its parts; refuses too many parts, twins and absurd sizes before reading any. */
export async function openArchive(path: string, signal: AbortSignal): Promise<Archive> {
  const zip = await openPromise(path, { autoClose: false, validateEntrySizes: true })
  try {
    const entries = await listEntries(zip)
    const budget: Budget = { total: 0, deadline: Date.now() + LIMITS.milliseconds, signal }
    return {
      names: [...entries.keys()],
      chunks: (name) => inflate(zip, entryOf(entries, name), budget),
      close: () => zip.close()
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

type Budget = { total: number; readonly deadline: number; readonly signal: AbortSignal }

async function listEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  let declared = 0
  for await (const entry of zip.eachEntry()) {
    declared += entry.uncompressedSize
    if (entries.has(entry.fileName)) throw refuseFile('rusak')
    if (entries.size >= LIMITS.parts || declared > LIMITS.totalBytes) throw refuseFile('terlaluBesar')
    entries.set(entry.fileName, entry)
  }
  return entries
}

function entryOf(entries: ReadonlyMap<string, Entry>, name: string): Entry {
  const entry = entries.get(name)
  if (!entry) throw refuseFile('rusak')
  return entry
}

async function* inflate(zip: ZipFile, entry: Entry, budget: Budget): AsyncGenerator<Buffer> {
  const stream = await zip.openReadStreamPromise(entry)
  let size = 0
  let crc = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      budget.total += chunk.length
      checkBudget(size, entry, budget)
      crc = crc32(chunk, crc)
      yield chunk
    }
    if (crc !== entry.crc32) throw refuseFile('rusak')
  } finally {
    stream.destroy()
  }
}

function checkBudget(size: number, entry: Entry, { total, deadline, signal }: Budget): void {
  signal.throwIfAborted()
  if (Date.now() > deadline) throw refuseFile('terlaluLama')
  const isBomb = size > LIMITS.ratioFrom && size > LIMITS.ratio * Math.max(1, entry.compressedSize)
  if (size > LIMITS.partBytes || total > LIMITS.totalBytes || isBomb) throw refuseFile('terlaluBesar')
}
