/** Signs nobody types and nobody sees: control characters, those that turn the reading direction, halves of a sign, and no characters at all. */
const TERLARANG = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/u

/** Why no text within what was sent can be taken, wherever it stands; null when all of it can. */
export function tandaTerlarang(isi: unknown): string | null {
  return memuat(isi) ? 'Teks memuat tanda yang tidak terlihat atau membalik arah baca. Hapus bagian itu, lalu ketik ulang.' : null
}

/** Step by step: what was sent may be nested deeper than calls can be. */
function memuat(isi: unknown): boolean {
  const sisa: unknown[] = [isi]
  while (sisa.length > 0) {
    const satu = sisa.pop()
    if (typeof satu === 'string' && TERLARANG.test(satu)) return true
    if (typeof satu === 'object' && satu !== null && !ArrayBuffer.isView(satu)) for (const nilai of Object.values(satu)) sisa.push(nilai)
  }
  return false
}
