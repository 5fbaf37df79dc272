import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50

/**
 * The files of a zip (no zip64): enough for one known archive, and no dependency on the `unzip` a bare Debian lacks.
 * @param {Buffer} zip
 * @returns {Generator<{ name: string, mode: number, read: () => Buffer }>}
 */
export function* zipEntries(zip) {
  const end = endOf(zip)
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('The zip directory is damaged.')
    const nameLength = zip.readUInt16LE(at + 28)
    const entry = at
    yield {
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      mode: (zip.readUInt32LE(at + 38) >>> 16) & 0o777,
      read: () => contentOf(zip, entry)
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
}

function endOf(zip) {
  let at = zip.length - 22
  while (at >= 0 && zip.readUInt32LE(at) !== END) at--
  if (at < 0) throw new Error('This is not a zip file.')
  return at
}

function contentOf(zip, entry) {
  const local = zip.readUInt32LE(entry + 42)
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20))
  return zip.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed)
}
