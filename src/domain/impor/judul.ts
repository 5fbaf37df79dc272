/** A header as it is compared: capitals, single spaces, no punctuation but the slash. */
export const normalizeJudul = (teks: string): string =>
  teks
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9/]+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .trim()

/** `AA` for the 27th column (index 26), as Excel names it. */
export function hurufKolom(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? hurufKolom(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}
