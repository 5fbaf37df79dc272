import { inflateRawSync } from 'node:zlib'

const END_RECORD = 0x06054b50
const END_SIZE = 22
/** 1 January 1980, midnight, in the order of a zip: time, then day. */
const DAWN = 0x00210000

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

/** The content of one entry of a zip. */
export function zipEntry(zip: Uint8Array, nama: string): Uint8Array {
  const view = viewOf(zip)
  const wanted = entriesOf(view).find(
    ({ at, nameLength }) => new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength)) === nama
  )
  if (!wanted) throw new Error(`No ${nama} in the zip`)
  const start = wanted.local + 30 + view.getUint16(wanted.local + 26, true) + view.getUint16(wanted.local + 28, true)
  return inflateRawSync(zip.subarray(start, start + view.getUint32(wanted.at + 20, true)))
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
