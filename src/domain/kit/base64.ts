const HURUF = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const NILAI: ReadonlyMap<number, number> = new Map([...HURUF].map((huruf, at) => [huruf.charCodeAt(0), at]))
const BERISI = /^[A-Za-z0-9+/]+={0,2}$/

/** The bytes a base64 text stands for; null when it is none. */
export function bytesOfBase64(teks: string): Uint8Array | null {
  if (teks.length % 4 !== 0 || !BERISI.test(teks)) return null
  const padding = teks.endsWith('==') ? 2 : teks.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((teks.length / 4) * 3 - padding)
  for (let from = 0, to = 0; from < teks.length; from += 4, to += 3) {
    const empat = [0, 1, 2, 3].reduce((jumlah, at) => jumlah * 64 + (NILAI.get(teks.charCodeAt(from + at)) ?? 0), 0)
    bytes[to] = empat >> 16
    // beyond the end an array of bytes takes nothing
    bytes[to + 1] = empat >> 8
    bytes[to + 2] = empat
  }
  return bytes
}
