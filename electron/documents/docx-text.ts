import { type IRunOptions, Tab, TextRun } from 'docx'
import { plainText } from './plain-text'

/** Text as runs of one style, its line breaks and tabs kept. */
export const runs = (teks: string, style: IRunOptions): readonly TextRun[] =>
  plainText(teks)
    .split('\n')
    .map((baris, at) => {
      const [awal = '', ...lain] = baris.split('\t')
      const isi = lain.length === 0 ? { text: awal } : { children: [awal, ...lain.flatMap((teks) => [new Tab(), teks])] }
      return new TextRun({ ...style, ...isi, ...(at > 0 ? { break: 1 } : {}) })
    })
