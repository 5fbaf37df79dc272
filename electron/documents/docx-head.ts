import { AlignmentType, Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { Bagian, Dokumen } from '../../src/domain/kit/document'
import { RUPA_HURUF_OFFICE } from './fonts'
import { plainText } from './plain-text'

/** What every page bears, in small grey letters below its number. */
const stamp = (tanda: string | undefined): readonly Paragraph[] =>
  tanda === undefined
    ? []
    : [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ text: plainText(tanda), bold: true, size: 16, color: '9A9A9A' })]
        })
      ]

/** What stands above and below the pages of a section: its page numbers, KONSEP across a paper that is not issued, and what every page bears. */
export function headAndFoot(
  { bagian, isKonsep, rupaHuruf, tanda }: Dokumen,
  { nomorHalaman }: Bagian
): Pick<ISectionOptions, 'headers' | 'footers'> {
  const head = (isi: readonly TextRun[]): Header => {
    const konsep = isKonsep
      ? [new TextWatermark({ text: 'KONSEP', font: RUPA_HURUF_OFFICE[rupaHuruf], bold: true, width: 430, height: 110 })]
      : []
    return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [...isi, ...konsep] }), ...stamp(tanda)] })
  }
  const foot = (isi: readonly TextRun[]): Footer =>
    new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [...isi] })] })
  if (nomorHalaman === 'STRIP_ATAS') {
    const strip = new TextRun({ size: 24, children: ['- ', PageNumber.CURRENT, ' -'] })
    return { headers: { default: head([strip]), first: head([]) }, footers: { default: foot([]), first: foot([]) } }
  }
  if (nomorHalaman === 'TANPA') return { headers: { default: head([]) }, footers: { default: foot([]) } }
  // LibreOffice does not know how many pages a section has: where there are several, the total is left out
  const total = bagian.length === 1 ? [' dari ', PageNumber.TOTAL_PAGES] : []
  const halaman = new TextRun({ size: 16, children: ['Halaman ', PageNumber.CURRENT, ...total] })
  return { headers: { default: head([]) }, footers: { default: foot([halaman]) } }
}
