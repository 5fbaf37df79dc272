/** A PNG as far as its head and tail go; enough to be taken for one. */
export function aPng(lebar = 120, tinggi = 150): Uint8Array {
  const bytes = new Uint8Array(57)
  const view = new DataView(bytes.buffer)
  const kata = [0x89504e47, 0x0d0a1a0a, 13, 0x49484452, lebar, tinggi, 0x08060000]
  for (const [at, isi] of kata.entries()) view.setUint32(at * 4, isi)
  view.setUint32(49, 0x49454e44)
  return bytes
}

/** A JPEG with an application segment before its frame. */
export function aJpeg(lebar = 300, tinggi = 200): Uint8Array {
  const app = [0xff, 0xe0, 0x00, 0x06, 0x4a, 0x46, 0x49, 0x46]
  const frame = [0xff, 0xc0, 0x00, 0x0b, 0x08, tinggi >> 8, tinggi & 255, lebar >> 8, lebar & 255, 1, 1, 0x11, 0]
  return Uint8Array.from([0xff, 0xd8, ...app, ...frame, 0xff, 0xd9])
}
