import { inflateRawSync } from 'node:zlib'

/** What the end of a zip begins with, and how long it is. */
export const END_RECORD = 0x06054b50
const END_SIZE = 22
/** 1 January 1980, midnight, in the order of a zip: time, then day. */
export const DAWN = 0x00210000

/** A zip whose entries all bear the first day a zip knows, so that the same content is the same file. */
export function withoutClock(zip: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(zip)
  const view = viewOf(bytes)
  for (const { at, local } of entriesOf(view)) {
    view.setUint32(at + 12, DAWN, true)
    view.setUint32(local + 10, DAWN, true)
  }
  return bytes
}

/** A part as it lies in a zip: its bytes squeezed (by method 8) or as they are (0), and what the directory says of it. */
export type RawEntry = {
  readonly path: string
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly bytes: Uint8Array
}

/** The parts of a zip, in their order. */
export function rawEntries(zip: Uint8Array): readonly RawEntry[] {
  const view = viewOf(zip)
  return entriesOf(view).map(({ at, local, nameLength }) => {
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    return {
      path: new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      bytes: zip.subarray(start, start + view.getUint32(at + 20, true))
    }
  })
}

/** The content of one entry of a zip. */
export function zipEntry(zip: Uint8Array, nama: string): Uint8Array {
  const wanted = rawEntries(zip).find(({ path }) => path === nama)
  if (!wanted) throw new Error(`No ${nama} in the zip`)
  return wanted.method === 0 ? wanted.bytes : inflateRawSync(wanted.bytes)
}

/** The content of one entry of a zip, as text. */
export const zipText = (zip: Uint8Array, nama: string): string => new TextDecoder().decode(zipEntry(zip, nama))

/** An entry: where its record in the directory begins, and where the entry itself does. */
type ZipEntry = { readonly at: number; readonly local: number; readonly nameLength: number }

const viewOf = (zip: Uint8Array): DataView => new DataView(zip.buffer, zip.byteOffset, zip.byteLength)

function entriesOf(view: DataView): readonly ZipEntry[] {
  const end = view.byteLength - END_SIZE
  if (end < 0 || view.getUint32(end, true) !== END_RECORD) throw new Error('Not a plain zip')
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const nameLength = view.getUint16(at + 28, true)
    entries.push({ at, local: view.getUint32(at + 42, true), nameLength })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}
