import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { forget, launchPenata, type RunningPenata } from '../support/launch-penata'

const userData = mkdtempSync(join(tmpdir(), 'penata-draf-'))
let penata: RunningPenata

beforeAll(async () => {
  penata = await launchPenata(userData)
  await penata.page.getByTestId('buka-contoh').click()
  await penata.page.locator('[data-unor-id]').first().waitFor()
  await buka()
})
afterAll(async () => {
  await penata.app.close()
  forget(userData)
})

const buka = (): Promise<string> => penata.page.evaluate(() => (window.location.hash = '#/laporan?tab=sendiri'))
const grid = () => penata.page.getByRole('grid')
const catatan = () => penata.page.getByRole('list', { name: 'Catatan' })

test('asks for days relative to the one the report speaks of, and says on the sheet which they were', async () => {
  const { page } = penata
  await page.getByTestId('laporan-baru').click()
  await page.getByTestId('judul-laporan').fill('Akan pensiun')
  await page.getByTestId('tambah-kolom').selectOption('tmtPensiun')
  await page.getByTestId('tambah-syarat').selectOption('tmtPensiun')
  await page.getByRole('combobox', { name: 'Cara membandingkan TMT pensiun' }).selectOption('dalam … bulan ke depan')
  await page.getByText('Syarat “TMT pensiun dalam … bulan ke depan” belum lengkap. Isi nilainya.').waitFor()
  await page.getByRole('textbox', { name: 'Nilai TMT pensiun' }).fill('24')
  await catatan()
    .getByText(/^Hanya orang dengan TMT pensiun dalam 24 bulan ke depan \(.+ s\.d\. .+\)\.$/)
    .waitFor()
  await page.getByLabel('Keadaan tanggal').fill('2030-06-15')
  await catatan().getByText('(15 Juni 2030 s.d. 15 Juni 2032)').waitFor()
  await grid()
    .getByText(/^\d{18}$/)
    .first()
    .waitFor()
  await page.getByRole('combobox', { name: 'Cara membandingkan TMT pensiun' }).selectOption('tahun ini')
  await catatan().getByText('(1 Januari 2030 s.d. 31 Desember 2030)').waitFor()
})

test('keeps what is not saved when the window is closed', async () => {
  await penata.page.getByTestId('draf-laporan').waitFor()
  await penata.app.close()
  penata = await launchPenata(userData)
  const { page } = penata
  await page.getByTestId('menu-laporan').waitFor()
  await buka()
  await page.getByTestId('draf-laporan').waitFor()
  expect(await page.getByTestId('judul-laporan').inputValue()).toBe('Akan pensiun')
  await catatan().getByText('(1 Januari 2030 s.d. 31 Desember 2030)').waitFor()
})

test('is a draft no more once it is saved, and one again with the next change', async () => {
  const { page } = penata
  await page.getByTestId('simpan-laporan').click()
  await page.getByText('Laporan “Akan pensiun” disimpan.').waitFor()
  await page.getByTestId('draf-laporan').waitFor({ state: 'detached' })
  await page.getByTestId('judul-laporan').fill('Lain')
  await page.getByTestId('draf-laporan').waitFor()
})

test('throws a draft away after asking: the report is as it was saved', async () => {
  const { page } = penata
  await page.getByTestId('buang-draf').click()
  await page.getByRole('button', { name: 'Lanjut mengisi' }).click()
  expect(await page.getByTestId('judul-laporan').inputValue()).toBe('Lain')
  await page.getByTestId('buang-draf').click()
  await page.getByRole('button', { name: 'Buang perubahan' }).click()
  await expect.poll(() => page.getByTestId('judul-laporan').inputValue()).toBe('Akan pensiun')
  await page.getByTestId('draf-laporan').waitFor({ state: 'detached' })
})

test('keeps a draft whose report was deleted meanwhile as a new one', async () => {
  const { page } = penata
  await page.getByTestId('tambah-kolom').selectOption('agama')
  await page.getByTestId('draf-laporan').waitFor()
  await page.keyboard.press('Control+z')
  await page.getByText(/^Diurungkan/).waitFor()
  await page.getByTestId('simpan-laporan').click()
  await page.getByText('Laporan “Akan pensiun” disimpan.').waitFor()
  await page.getByTestId('semua-laporan').click()
  await page.getByRole('button', { name: /^Akan pensiun/ }).waitFor()
  expect(penata.problems).toEqual([])
})
