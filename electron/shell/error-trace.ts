const KIND = /^(?:Uncaught )?((?:[A-Z]\w*)?(?:Error|Exception)(?: [A-Z]+_[A-Z_]+)?)\b/
const FRAME = /^\s+at (?:([\w$.<>[\] ]+) \()?(?:.*[\\/])?([^\\/():]+):(\d+):(\d+)\)?$/

/**
 * What may be written down of an error's line: its kind and code, and where in the program it was. Never its words or the folders of this
 * machine, in which the name or the number of a person may stand; null when nothing is left.
 */
export function traceLine(line: string): string | null {
  const kind = KIND.exec(line)
  if (kind?.[1]) return kind[1]
  const [, where, file, row, column] = FRAME.exec(line) ?? []
  return file ? `    at ${where ? `${where} ` : ''}${file}:${row}:${column}` : null
}

/** The lines of a text that may be written down. */
export const traceOf = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) => traceLine(line) ?? [])
    .map((line) => `${line}\n`)
    .join('')
