import { type IRunOptions, TextRun } from 'docx'
import { plainText } from './plain-text'

/** Text as runs of one style, its line breaks kept. */
export const runs = (teks: string, style: IRunOptions): readonly TextRun[] =>
  plainText(teks)
    .split('\n')
    .map((text, at) => new TextRun({ ...style, text, ...(at > 0 ? { break: 1 } : {}) }))
