import { createHash } from 'node:crypto'

const BLOCK = 4 * 1024 * 1024
/** Two records of length and content: the size of the header, then the header with its listing. */
const LISTING_AT = 16

/**
 * An asar archive of some files by path, each with the hashes that Electron holds it against where the platform can.
 * @param {Readonly<Record<string, string | Buffer>>} files
 * @returns {Buffer}
 */
export function asarOf(files) {
  const bodies = []
  const listing = { files: {} }
  let offset = 0
  for (const [path, content] of Object.entries(files)) {
    const body = Buffer.from(content)
    const folder = folderOf(listing, path.split('/').slice(0, -1))
    folder.files[path.split('/').at(-1) ?? path] = { size: body.length, offset: String(offset), integrity: integrityOf(body) }
    offset += body.length
    bodies.push(body)
  }
  return Buffer.concat([headerOf(JSON.stringify(listing)), ...bodies])
}

/**
 * The listing of an archive as it stands in its header: what asar integrity is about.
 * @param {Buffer} asar
 */
export const listingOf = (asar) => asar.toString('utf8', LISTING_AT, LISTING_AT + asar.readUInt32LE(12))

/**
 * The hash of an archive's header, which the Windows program carries within itself.
 * @param {Buffer} asar
 */
export const headerHash = (asar) => sha256(listingOf(asar))

/** The folder of these names in the listing, made where it is new. */
function folderOf(listing, names) {
  let folder = listing
  for (const name of names) folder = folder.files[name] ??= { files: {} }
  return folder
}

function integrityOf(body) {
  const blocks = []
  for (let at = 0; at < Math.max(body.length, 1); at += BLOCK) blocks.push(sha256(body.subarray(at, at + BLOCK)))
  return { algorithm: 'SHA256', hash: sha256(body), blockSize: BLOCK, blocks }
}

const sha256 = (content) => createHash('sha256').update(content).digest('hex')

/** Two nested length-prefixed records around the listing, padded to four bytes. */
function headerOf(listing) {
  const json = Buffer.from(listing)
  const padded = (json.length + 3) & ~3
  const header = Buffer.alloc(LISTING_AT + padded)
  for (const [index, length] of [4, 8 + padded, 4 + padded, json.length].entries()) header.writeUInt32LE(length, index * 4)
  json.copy(header, LISTING_AT)
  return header
}
