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
  teks.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, chars * POINTS_PER_CHAR, points), 0)

function linesOf(paragraph: string, width: number, points: number): number {
  let lines = 1
  let used = 0
  for (const word of paragraph.split(' ')) {
    const wide = widthOf(word, points)
    const next = used === 0 ? wide : used + OTHER * points * 0.6 + wide
    if (next <= width) used = next
    else {
      lines += used === 0 ? Math.ceil(wide / width) - 1 : Math.max(1, Math.ceil(wide / width))
      used = wide % width
    }
  }
  return lines
}

const widthOf = (word: string, points: number): number =>
  [...word].reduce((sum, huruf) => sum + (isCapital(huruf) ? CAPITAL : OTHER), 0) * points
const isCapital = (huruf: string): boolean => huruf !== huruf.toLowerCase()
