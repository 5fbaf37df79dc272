import { pipeline, type Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
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
  const stream = await openPart(zip, entry)
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
    if (size !== entry.uncompressedSize || crc !== entry.crc32) throw refuseFile('rusak')
  } finally {
    stream.destroy()
  }
}

/** A part as a stream of its inflated bytes. zlib's own pieces of 16 kB would cost a turn of the event loop each. */
async function openPart(zip: ZipFile, entry: Entry): Promise<Readable> {
  if (entry.compressionMethod !== DEFLATED || entry.isEncrypted()) return zip.openReadStreamPromise(entry)
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false })
  // what goes wrong in one of them is thrown by the last, which is read
  return pipeline(packed, createInflateRaw({ chunkSize: PIECE_BYTES }), () => undefined)
}

const DEFLATED = 8
const PIECE_BYTES = 256 * 1024

function checkBudget(size: number, entry: Entry, { total, deadline, signal }: Budget): void {
  signal.throwIfAborted()
  if (Date.now() > deadline) throw refuseFile('terlaluLama')
  if (size > entry.uncompressedSize) throw refuseFile('rusak')
  const isBomb = size > LIMITS.ratioFrom && size > LIMITS.ratio * Math.max(1, entry.compressedSize)
  if (size > LIMITS.partBytes || total > LIMITS.totalBytes || isBomb) throw refuseFile('terlaluBesar')
}
