import { PDFDocument } from '@cantoo/pdf-lib'
import ExcelJS from 'exceljs'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { partOf } from '../documents/naskah-uji'
import { chooseInDialogs, onePenata } from '../support/launch-penata'

const penata = onePenata()
beforeAll(async () => {
  await penata.page.getByTestId('buka-contoh').click()
  await penata.page.locator('[data-unor-id]').first().waitFor()
  await penata.page.keyboard.press('Control+5')
})

const preview = (teks: string): Promise<void> =>
  penata.page.frameLocator('[data-testid=pratinjau]').getByText(teks).first().waitFor({ timeout: 10_000 })

async function save(tombol: 'simpan-pdf' | 'simpan-word' | 'simpan-excel', nama: string): Promise<Buffer> {
  const path = join(penata.userData, nama)
  await chooseInDialogs(penata.app, { save: path })
  await penata.page.getByTestId(tombol).click()
  if (tombol === 'simpan-pdf') await penata.page.getByTestId('catat-nomor-ya').click()
  await penata.page.getByText(`Tersimpan: ${path}`).waitFor()
  return readFileSync(path)
}

it('shows the decree as it is filled in', async () => {
  await preview('KEPUTUSAN WALI KOTA SAWAHLUNTO')
  await preview('NOMOR ……')
  await penata.page.getByTestId('isian-nomor_sk').fill('800.1.3.3/12/BKPSDM/2026')
  await penata.page.getByTestId('isian-tgl_sk').fill('2026-12-28')
  await preview('NOMOR 800.1.3.3/12/BKPSDM/2026')
  await preview('pada tanggal 28 Desember 2026')
})

it('prints decree and annex on F4, upright and lying, with the fonts of the house', async () => {
  const bytes = await save('simpan-pdf', 'sk.pdf')
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const mm = pdf.getPages().map((p) => [p.getWidth(), p.getHeight()].map((points) => Math.round((points / 72) * 25.4)))
  expect(mm[0]).toEqual([215, 330])
  expect(mm.at(-1)).toEqual([330, 215])
  expect(pdf.getTitle()).toContain('800.1.3.3/12/BKPSDM/2026')
  const fonts = pdf.context.enumerateIndirectObjects().map(([, object]) => object.toString())
  expect(fonts.some((text) => text.includes('PenataBonum-Regular'))).toBe(true)
  expect(fonts.some((text) => text.includes('/Subtype /Type3'))).toBe(false)
})

it('lists the issued number and remembers what was filled in', async () => {
  await penata.page.getByTestId('naskah-terbit').getByText('800.1.3.3/12/BKPSDM/2026').waitFor()
  await penata.page.keyboard.press('Control+2')
  await penata.page.locator('[data-unor-id]').first().waitFor()
  await penata.page.keyboard.press('Control+5')
  await expect.poll(() => penata.page.getByTestId('isian-nomor_sk').inputValue()).toBe('800.1.3.3/12/BKPSDM/2026')
})

it('saves the decree as Word, without asking for the number again', async () => {
  expect(partOf(await save('simpan-word', 'sk.docx'), 'word/document.xml')).toContain('NOMOR 800.1.3.3/12/BKPSDM/2026')
})

it('saves the matrix as a workbook', async () => {
  await penata.page.getByText('Matriks', { exact: true }).click()
  await preview('MATRIKS SEBELUM DAN SESUDAH MUTASI JABATAN')
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(await save('simpan-excel', 'matriks.xlsx')).buffer)
  expect(book.worksheets.map((s) => s.name)).toEqual(['Matriks'])
})

it('leaves the window without a complaint', () => expect(penata.problems).toEqual([]))
