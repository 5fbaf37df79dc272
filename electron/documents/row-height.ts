/** Width of a cell in points for a column of so many characters, less its padding. */
const POINTS_PER_CHAR = 5.25
const CAPITAL = 0.68
const OTHER = 0.51
const LINE = 1.28

/** A text in a cell of so many characters. */
export type IsiSel = { readonly teks: string; readonly chars: number }

/** The highest row Excel takes, in points. */
const HIGHEST = 409

/** The height a row needs to show all its wrapped text, in points: Excel and LibreOffice do not grow rows of a file they did not write. */
export const rowHeight = (cells: readonly IsiSel[], points: number): number =>
  Math.min(HIGHEST, Math.max(1, ...cells.map(({ teks, chars }) => wrappedLines(teks, chars, points))) * points * LINE + 3)

/** The number of lines a text takes, wrapped by words; reckoned a little wide, so that nothing is cut off. */
export const wrappedLines = (teks: string, chars: number, points: number): number =>
  isSurelyOne(teks, chars, points)
    ? 1
    : teks.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, chars * POINTS_PER_CHAR, points), 0)

/** Most texts are so short that no word of them need be measured. */
const isSurelyOne = (teks: string, chars: number, points: number): boolean =>
  teks.length * CAPITAL * points <= chars * POINTS_PER_CHAR && !teks.includes('\n')

function linesOf(paragraph: string, width: number, points: number): number {
  let lines = 1
  let used = 0
  for (let at = 0; at <= paragraph.length;) {
    const end = wordEnd(paragraph, at)
    const wide = widthOf(paragraph, at, end) * points
    const next = used === 0 ? wide : used + OTHER * points * 0.6 + wide
    if (next <= width) used = next
    else {
      lines += used === 0 ? Math.ceil(wide / width) - 1 : Math.max(1, Math.ceil(wide / width))
      used = wide % width
    }
    at = end + 1
  }
  return lines
}

function wordEnd(paragraph: string, at: number): number {
  const end = paragraph.indexOf(' ', at)
  return end < 0 ? paragraph.length : end
}

function widthOf(paragraph: string, from: number, to: number): number {
  let capitals = 0
  for (let at = from; at < to; at += 1) if (isCapital(paragraph.charCodeAt(at))) capitals += 1
  return capitals * CAPITAL + (to - from - capitals) * OTHER
}

/** Letters without a small twin that is another letter count as small ones. Looked up: a sheet asks millions of times. */
const isCapital = (code: number): boolean => CAPITALS[code] === 1

const CAPITALS = Uint8Array.from({ length: 0x500 }, (_, code) => {
  const huruf = String.fromCharCode(code)
  return Number(huruf !== huruf.toLowerCase())
})
