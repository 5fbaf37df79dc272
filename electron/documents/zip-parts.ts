import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'
import { DAWN, END_RECORD, type RawEntry, rawEntries } from './zip'

/** A part of a zip: its path, and what is in it. */
export type ZipPart = { readonly path: string; readonly data: Uint8Array }

const LOCAL_RECORD = 0x04034b50
const DIRECTORY_RECORD = 0x02014b50
/** The version of zips that folders and squeezing came with. */
const VERSION = 20
const SQUEEZED = 8

/** A zip with some parts in place of those it has, or besides them; the others stay as they are. Every part bears the first day a zip knows. */
export async function withParts(zip: Uint8Array, parts: readonly ZipPart[]): Promise<Uint8Array> {
  const baru = new Map(await Promise.all(parts.map(async (part) => [part.path, await squeezed(part)] as const)))
  const semua = new Map([...rawEntries(zip).map((raw) => [raw.path, raw] as const), ...baru])
  const bodies: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const raw of semua.values()) {
    const nama = Buffer.from(raw.path)
    const body = [uint32(LOCAL_RECORD), record(raw, nama), nama, raw.bytes]
    directory.push(uint32(DIRECTORY_RECORD), uint16(VERSION), record(raw, nama), uint16(0, 0, 0), uint32(0, at), nama)
    bodies.push(...body)
    at += lengthOf(body)
  }
  const end = [uint32(END_RECORD), uint16(0, 0, semua.size, semua.size), uint32(lengthOf(directory), at), uint16(0)]
  return new Uint8Array(Buffer.concat([...bodies, ...directory, ...end]))
}

const deflate = promisify(deflateRaw)

/** Away from the core's own thread: the body of a decree for hundreds has megabytes. */
const squeezed = async ({ path, data }: ZipPart): Promise<RawEntry> => ({
  path,
  method: SQUEEZED,
  crc: crc32(data),
  size: data.length,
  bytes: await deflate(data)
})

/** What is said of a part both before it and in the directory. */
const record = ({ method, crc, size, bytes }: RawEntry, nama: Uint8Array): Uint8Array =>
  Buffer.concat([uint16(VERSION, 0, method), uint32(DAWN, crc, bytes.length, size), uint16(nama.length, 0)])

function uint16(...numbers: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(2 * numbers.length)
  numbers.forEach((n, at) => bytes.writeUInt16LE(n, 2 * at))
  return bytes
}

function uint32(...numbers: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(4 * numbers.length)
  numbers.forEach((n, at) => bytes.writeUInt32LE(n, 4 * at))
  return bytes
}

const lengthOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0)
