import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { nipSpasi } from '../../src/domain/pegawai/nip-spasi'
import { chooseInDialogs, onePenata } from '../support/launch-penata'
import { orangKe, writeNominatif } from '../support/nominatif-bulanan'

const FIXTURE = resolve(import.meta.dirname, '../fixtures/siasn-data-utama.xlsx')
const penata = onePenata()

test('import studio: choose, set the columns, check, decide, save, report, take it back', async () => {
  const { app, page, problems, userData } = penata
  const step = (tahap: string): Promise<void> => page.getByTestId(`tahap-${tahap}`).click()

  // a file of another kind is refused by its name, in words
  await page.getByTestId('impor-siasn').click()
  await chooseInDialogs(app, { open: resolve(import.meta.dirname, '../../package.json') })
  await page.getByTestId('impor-pilih').click()
  await page.getByTestId('impor-masalah').getByText('package.json').waitFor()

  // the columns were found; one that a row cannot do without is taken away, and the way on is closed
  await chooseInDialogs(app, { open: FIXTURE })
  await page.getByTestId('impor-pilih').click()
  await page.getByTestId('impor-jenis').waitFor()
  await page.getByText('persis', { exact: true }).first().waitFor()
  const nama = page.getByRole('row').filter({ has: page.getByText('NAMA', { exact: true }) })
  const pilihan = page.getByRole('combobox', { name: 'Isi kolom D' })
  await pilihan.click()
  await page.getByRole('option', { name: 'tidak diambil' }).click()
  await page
    .getByTestId('impor-kurang')
    .getByText(/belum ada kolom untuk Nama/)
    .waitFor()
  expect(await page.getByTestId('impor-lanjut').isDisabled()).toBe(true)
  await pilihan.click()
  await page.getByRole('option', { name: /^Nama \(wajib\)/ }).click()
  await nama.getByText('persis').waitFor()
  await page.getByTestId('impor-lanjut').click()

  // what is wrong, and what is offered
  await page.getByText('TANGGAL LAHIR (kolom I)').first().waitFor()
  await page.getByText(/^Ditolak \(\d+\)$/).click()
  await page.getByTestId('rincian-masalah').waitFor()
  await page.getByTestId('tab-usul').click()
  await page.getByTestId('terima-semua').click()
  await page
    .getByRole('button', { name: /^Terima: /, pressed: true })
    .first()
    .waitFor()

  // the differences; the screen may be left and found again as it was
  await step('banding')
  await page.getByTestId('panel-beda').getByRole('heading').first().waitFor()
  await page.getByTestId('ambil-baris').click({ force: true })
  await page.getByTestId('menu-beranda').click()
  await page.waitForURL(/#\/beranda/)
  await page.getByTestId('menu-impor').click()
  await page.getByTestId('impor-banding').waitFor()
  expect(await page.getByTestId('ambil-baris').isChecked()).toBe(false)
  await page.getByTestId('ambil-baris').click({ force: true })

  // closing asks first
  await step('berkas')
  await page.getByTestId('impor-tutup').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Batal' }).click()

  // saved as one step, with a report
  await step('simpan')
  await page
    .getByTestId('impor-ringkasan')
    .getByText(/baris akan disimpan/)
    .waitFor()
  await page.getByTestId('impor-simpan').click()
  await page.getByTestId('impor-selesai').waitFor()
  const laporan = join(userData, 'laporan.xlsx')
  await chooseInDialogs(app, { save: laporan })
  await page.getByTestId('impor-laporan').click()
  await page.getByText(`Tersimpan: ${laporan}`).waitFor()
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(readFileSync(laporan)).buffer)
  expect(book.worksheets[0]?.rowCount).toBeGreaterThan(100)

  await page.getByTestId('impor-lihat-bagan').click()
  await page.locator('[data-unor-id]').first().waitFor()
  await page.keyboard.press('Control+z')
  await page
    .getByText(/Diurungkan/)
    .first()
    .waitFor()
  await page.getByTestId('menu-beranda').click()
  await page.getByTestId('impor-siasn').waitFor()
  expect(problems).toEqual([])
})

test('a file dropped on the screen is read; one of another kind is named; a long list is walked to its end', async () => {
  const { page, problems, userData } = penata
  await page.getByTestId('menu-impor').click()
  await page.getByTestId('impor-studio').waitFor()
  const cdp = await page.context().newCDPSession(page)
  const dropFile = async (path: string): Promise<void> => {
    const event = { x: 700, y: 400, data: { items: [], files: [path], dragOperationsMask: 1 } }
    await cdp.send('Input.dispatchDragEvent', { type: 'dragEnter', ...event })
    await cdp.send('Input.dispatchDragEvent', { type: 'dragOver', ...event })
    await page.getByTestId('impor-jatuhan').waitFor()
    await cdp.send('Input.dispatchDragEvent', { type: 'drop', ...event })
    await page.getByTestId('impor-jatuhan').waitFor({ state: 'detached' })
  }
  await dropFile(resolve(import.meta.dirname, '../../package.json'))
  await page.getByTestId('impor-masalah').getByText('package.json tidak dibaca').waitFor()
  const panjang = join(userData, 'tiga-ratus.xlsx')
  await writeNominatif(
    panjang,
    Array.from({ length: 300 }, (_, i) => orangKe(i + 1))
  )
  await dropFile(panjang)
  await page.getByTestId('tahap-banding').click()
  await page.getByText('Baru (300)').waitFor()
  await page.getByRole('grid').focus()
  await page.keyboard.press('Space')
  await page.getByTestId('panel-beda').getByTestId('ambil-baris').and(page.locator(':not(:checked)')).waitFor({ state: 'attached' })
  await page.keyboard.press('Space')
  await page.getByTestId('panel-beda').getByTestId('ambil-baris').and(page.locator(':checked')).waitFor({ state: 'attached' })
  await page.keyboard.press('End')
  await page
    .getByText(nipSpasi(orangKe(300)['NIP BARU']))
    .first()
    .waitFor()
  expect(problems).toEqual([])
})
