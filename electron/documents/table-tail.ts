import type { BarisTabel, Blok } from '../../src/domain/kit/document'

/** Where the last table with its closing words begins: a signature never stands on a page without a row above it. The end where no table is closed so. */
export function tailStart(blok: readonly Blok[]): number {
  const at = blok.findLastIndex((b) => b.jenis === 'TABEL')
  return at < 0 || !blok.slice(at + 1).every(isClosing) ? blok.length : at
}

/** Words that close a table, not parts of their own below it. */
const isClosing = (blok: Blok): boolean =>
  blok.jenis === 'PARAGRAF' ? blok.tebal !== true : blok.jenis !== 'KONSIDERANS' && blok.jenis !== 'RINCIAN'

/** A table so short that it is not spread over two pages, unless it is signed: that would leave the page above it empty. */
export const isShort = (baris: readonly BarisTabel[]): boolean => baris.length <= 4

/** From which row on the end of a table stays together: the last rows of totals with the row above them, and the titles above that. */
export function lastRows(baris: readonly BarisTabel[]): number {
  let at = Math.max(
    0,
    baris.findLastIndex((b) => b.jenis !== 'JUMLAH')
  )
  while (baris[at - 1]?.jenis === 'KELOMPOK') at -= 1
  return at
}
