import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { crc32, createDeflateRaw } from 'node:zlib'

/** Takes the bytes of a file, one piece after another. */
export type Sink = (bytes: Uint8Array) => Promise<void>

/** One file of a zip: its name and its text, piece by piece. */
export type ZipPart = { readonly nama: string; readonly isi: Iterable<string> }

/** Sizes stand behind each part, and names are UTF-8. */
const FLAGS = 0x0808
const DEFLATED = 8
const VERSION = 20
/** The third part of the time of the usual level, for a file a fifth larger. */
const SQUEEZE = { level: 2, chunkSize: 65_536 }
/** 1 January 1980, midnight: the same content is the same file. */
const DAWN = 0x00210000
const SIGN = { local: 0x04034b50, sizes: 0x08074b50, central: 0x02014b50, end: 0x06054b50 }

/** Writes a zip of texts as they are made: none of them is ever whole in memory, and others get their turn between two pieces. */
export async function writeZip(parts: Iterable<ZipPart>, write: Sink): Promise<void> {
  const directory: Buffer[] = []
  let at = 0
  const put: Sink = async (bytes) => {
    at += bytes.length
    await write(bytes)
  }
  for (const { nama, isi } of parts) {
    const local = at
    await put(record(SIGN.local, [VERSION, ...UKURAN_KEMUDIAN, nama.length, 0], nama))
    const sizes = await deflated(isi, put)
    await put(record(SIGN.sizes, sizes.map(long)))
    const tail = [nama.length, 0, 0, 0, 0, long(0), long(local)]
    directory.push(record(SIGN.central, [VERSION, VERSION, FLAGS, DEFLATED, long(DAWN), ...sizes.map(long), ...tail], nama))
  }
  const records = Buffer.concat(directory)
  const mulai = at
  await put(records)
  await put(record(SIGN.end, [0, 0, directory.length, directory.length, long(records.length), long(mulai), 0]))
}

type Sizes = readonly [crc: number, packed: number, size: number]

/** Deflates a text on another thread and gives its checksum and sizes. */
async function deflated(isi: Iterable<string>, put: Sink): Promise<Sizes> {
  let [crc, packed, size] = [0, 0, 0]
  async function* bytes(): AsyncGenerator<Buffer> {
    for (const teks of isi) {
      const piece = Buffer.from(teks)
      crc = crc32(piece, crc)
      size += piece.length
      yield piece
      await nextTurn()
    }
  }
  await pipeline(Readable.from(bytes(), { highWaterMark: 1 }), createDeflateRaw(SQUEEZE), async (pieces: AsyncIterable<Buffer>) => {
    for await (const piece of pieces) {
      packed += piece.length
      await put(piece)
    }
  })
  return [crc, packed, size]
}

/** A field of four bytes; a bare number is one of two. */
type Field = number | { readonly long: number }
const long = (value: number): Field => ({ long: value })

const UKURAN_KEMUDIAN: readonly Field[] = [FLAGS, DEFLATED, long(DAWN), long(0), long(0), long(0)]

function record(sign: number, fields: readonly Field[], nama = ''): Buffer {
  const head = Buffer.alloc(4 + fields.reduce<number>((sum, f) => sum + (typeof f === 'number' ? 2 : 4), 0))
  let at = head.writeUInt32LE(sign)
  for (const field of fields) at = typeof field === 'number' ? head.writeUInt16LE(field, at) : head.writeUInt32LE(field.long >>> 0, at)
  return Buffer.concat([head, Buffer.from(nama)])
}
