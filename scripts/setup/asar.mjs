/**
 * An asar archive of a few text files.
 * @param {Readonly<Record<string, string>>} texts
 * @returns {Buffer}
 */
export function asarOf(texts) {
  const bodies = Object.entries(texts).map(([name, text]) => ({ name, body: Buffer.from(text) }))
  let offset = 0
  const files = {}
  for (const { name, body } of bodies) {
    files[name] = { size: body.length, offset: String(offset) }
    offset += body.length
  }
  return Buffer.concat([headerOf(JSON.stringify({ files })), ...bodies.map(({ body }) => body)])
}

/** Two nested length-prefixed records around the listing, padded to four bytes. */
function headerOf(listing) {
  const json = Buffer.from(listing)
  const padded = (json.length + 3) & ~3
  const header = Buffer.alloc(16 + padded)
  for (const [index, length] of [4, 8 + padded, 4 + padded, json.length].entries()) header.writeUInt32LE(length, index * 4)
  json.copy(header, 16)
  return header
}
