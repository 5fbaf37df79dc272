import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { chooseInDialogs, onePenata } from '../support/launch-penata'

const FIXTURE = resolve(import.meta.dirname, '../fixtures/siasn-data-utama.xlsx')
const penata = onePenata()

test('import: choose, look, save, see the chart, take it back', async () => {
  const { app, page, problems } = penata
  await page.getByTestId('impor-siasn').click()
  await chooseInDialogs(app, { open: resolve(import.meta.dirname, '../../package.json') })
  await page.getByTestId('impor-pilih').click()
  await page.getByTestId('impor-masalah').getByText('bukan buku kerja Excel').waitFor()

  await chooseInDialogs(app, { open: FIXTURE })
  await page.getByTestId('impor-pilih').click()
  await page.getByTestId('impor-pratinjau').waitFor()
  await page.getByText('TANGGAL LAHIR (kolom I)').waitFor()
  await page.getByText('Ditolak (2)').click()
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 2)
  await page.getByRole('tab', { name: 'Contoh isi' }).click()
  await page.getByText('Analis SDM Aparatur Ahli Muda').first().waitFor()

  await page.getByTestId('impor-simpan').click()
  await page.getByTestId('impor-simpan-ya').click()
  await page.getByTestId('impor-selesai').getByText('Impor 104 pegawai dari siasn-data-utama.xlsx').waitFor()
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
