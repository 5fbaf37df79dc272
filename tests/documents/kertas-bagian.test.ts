import { PDFDocument } from '@cantoo/pdf-lib'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { toDocx } from '../../electron/documents/docx'
import { toHtml } from '../../electron/documents/html'
import { toPdfs } from '../../electron/documents/pdf'
import { toXlsx } from '../../electron/documents/xlsx'
import type { Blok, Dokumen } from '../../src/domain/kit/document'
import { aBagian, aDokumen, partOf, TABEL_UJI } from './naskah-uji'

const A4 = { lebar: 210, tinggi: 297 }
/** An F4 paper whose annex lies on A4. */
const campuran = aDokumen(aBagian([TABEL_UJI]), aBagian([TABEL_UJI], { nama: 'Lampiran', orientasi: 'MENDATAR', kertas: A4 }))

async function sheetsOf(dokumen: Dokumen): Promise<readonly ExcelJS.Worksheet[]> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(await toXlsx(dokumen)).buffer)
  return book.worksheets
}

/** How wide the columns of a sheet are together, in millimetres. */
const lebar = (sheet: ExcelJS.Worksheet | undefined): number => (sheet?.columns ?? []).reduce((sum, k) => sum + (k.width ?? 0) * 1.9, 0)

describe('a section on paper of its own', () => {
  it('is printed apart from the others, on that paper', async () => {
    const printed: string[] = []
    const print = async (html: string): Promise<Uint8Array> => {
      printed.push(html)
      const pdf = await PDFDocument.create()
      pdf.addPage()
      return pdf.save()
    }
    await toPdfs([aDokumen(aBagian([TABEL_UJI]), aBagian([TABEL_UJI], { kertas: A4 })), campuran], print)
    const ukuran = printed.map((html) => html.match(/@page \w+\{size:[^;]*/)?.[0]).toSorted()
    expect(new Set(ukuran)).toEqual(
      new Set(['@page tegak{size:215mm 330mm', '@page tegak{size:210mm 297mm', '@page mendatar{size:297mm 210mm'])
    )
  })

  it('has that paper in Word, and a table as wide as it', async () => {
    const xml = partOf(await toDocx(campuran), 'word/document.xml')
    expect(xml.match(/<w:pgSz [^>]*>/g)).toEqual([
      '<w:pgSz w:w="12189" w:h="18709" w:orient="portrait"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    ])
    const tabel = xml.match(/<w:tblW [^>]*w:w="(\d+)"[^>]*>/g) ?? []
    expect(new Set(tabel).size).toBe(2)
  })

  it('has that paper in Excel, with columns that fill it', async () => {
    const [badan, lampiran] = await sheetsOf(campuran)
    expect([badan?.pageSetup.paperSize, lampiran?.pageSetup.paperSize]).toEqual([14, 9])
    expect(lebar(badan)).toBeCloseTo(215 - 50, 0)
    expect(lebar(lampiran)).toBeCloseTo(297 - 50, 0)
  })
})

describe('a bold paragraph', () => {
  const judul: Blok = { jenis: 'PARAGRAF', teks: 'A. Persoalan', rata: 'KIRI', tebal: true }
  const isi: Blok = { jenis: 'PARAGRAF', teks: 'Isi', rata: 'KIRI' }

  it('is bold in all three, and stays with what is below it', async () => {
    const html = toHtml(aDokumen(aBagian([judul, isi])))
    expect(html).toContain('<p class="paragraf teks rata-kiri tebal">A. Persoalan</p>')
    expect(html).toMatch(/\.paragraf\.tebal\{[^}]*font-weight:700[^}]*break-after:avoid/)
    const [para = '', biasa = ''] =
      partOf(await toDocx(aDokumen(aBagian([judul, isi]))), 'word/document.xml').match(/<w:p>.*?<\/w:p>/gs) ?? []
    expect([/<w:b\/>/.test(para), /<w:keepNext\/>/.test(para)]).toEqual([true, true])
    expect([/<w:b\/>/.test(biasa), /<w:keepNext\/>/.test(biasa)]).toEqual([false, false])
    const [sheet] = await sheetsOf(aDokumen(aBagian([judul, isi, TABEL_UJI])))
    expect([1, 2].map((row) => sheet?.getRow(row).getCell(1).font.bold === true)).toEqual([true, false])
  })

  it('below a table begins a part of its own, not the closing words of the table', () => {
    const html = toHtml(aDokumen(aBagian([TABEL_UJI, judul, isi])))
    expect(html).not.toContain('class="ekor"')
    expect(toHtml(aDokumen(aBagian([TABEL_UJI, isi])))).toContain('class="ekor"')
  })
})
