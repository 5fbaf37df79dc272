import { readXml } from './xml'

/** Answers whether a cell style (its `s` index) shows a date. */
export type IsDateStyle = (style: string | undefined) => boolean

/** Reads which cell styles are dates, built-in and custom number formats alike. */
export async function readDateStyles(chunks: AsyncIterable<Buffer>): Promise<IsDateStyle> {
  const custom = new Map<string, string>()
  const dates = new Set<string>()
  let isInside = false
  let index = 0
  await readXml(chunks, {
    open: (tag, { numFmtId, formatCode }) => {
      if (tag === 'numFmt' && numFmtId !== undefined) custom.set(numFmtId, formatCode ?? '')
      else if (tag === 'cellXfs') isInside = true
      else if (tag === 'xf' && isInside) {
        if (isDateFormat(numFmtId ?? '0', custom)) dates.add(String(index))
        index += 1
      }
    },
    close: (tag) => {
      if (tag === 'cellXfs') isInside = false
    }
  })
  return (style) => style !== undefined && dates.has(style)
}

/** True for a number format that shows a day: a built-in one by its number, another by its code. */
export function isDateFormat(id: string, custom: ReadonlyMap<string, string>): boolean {
  const code = custom.get(id)
  if (code !== undefined) return isDateCode(code)
  const number = Number(id)
  return (number >= 14 && number <= 17) || number === 22 || (number >= 27 && number <= 36) || (number >= 50 && number <= 58)
}

/** A code shows a day when, outside quotes, escapes and brackets, it writes a day or a year. */
function isDateCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')
  return /[dy]/i.test(bare)
}
