/** A table as spreadsheets put it on the clipboard: cells parted by tabs, rows by line ends, cells with such signs in quotes. */
export function bacaTabelKlip(teks: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let at = 0
  while (at < teks.length) {
    const { isi, akhir } = bacaSel(teks, at)
    rows.at(-1)?.push(isi)
    const putus = putusDi(teks, akhir)
    if (putus !== '\t' && putus !== '') rows.push([])
    at = akhir + Math.max(1, putus.length)
  }
  if (teks.endsWith('\t')) rows.at(-1)?.push('')
  return rows.filter((row, n) => row.length > 0 || n < rows.length - 1)
}

/** What ends the cell before it: a tab, a line end, or nothing at the very end. */
const putusDi = (teks: string, at: number): string => (teks.startsWith('\r\n', at) ? '\r\n' : teks.charAt(at))

/** A table as text that spreadsheets take over cell by cell. */
export const tulisTabelKlip = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.map(tulisSel).join('\t')).join('\r\n')

const PUTUS = /[\t\r\n]/g
const PUTUS_ATAU_PETIK = /[\t\r\n"]/

const tulisSel = (isi: string): string => (PUTUS_ATAU_PETIK.test(isi) ? `"${isi.replaceAll('"', '""')}"` : isi)

/** One cell from `at` on, and where it ends. */
function bacaSel(teks: string, at: number): { readonly isi: string; readonly akhir: number } {
  const petik = teks[at] === '"' ? bacaPetik(teks, at + 1) : null
  if (petik) return petik
  PUTUS.lastIndex = at
  const akhir = PUTUS.exec(teks)?.index ?? teks.length
  return { isi: teks.slice(at, akhir), akhir }
}

/** A cell in quotes; null when the quotes do not end it, so that they belong to its text. */
function bacaPetik(teks: string, mulai: number): { readonly isi: string; readonly akhir: number } | null {
  let at = teks.indexOf('"', mulai)
  while (at !== -1 && teks[at + 1] === '"') at = teks.indexOf('"', at + 2)
  if (at === -1) return null
  const sesudah = teks[at + 1]
  if (sesudah !== undefined && !/[\t\r\n]/.test(sesudah)) return null
  return { isi: teks.slice(mulai, at).replaceAll('""', '"'), akhir: at + 1 }
}
