import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { beforeAll, expect, test } from 'vitest'
import { chooseInDialogs, forget, onePenata } from '../support/launch-penata'

const TAHUN = new Date().getFullYear()
const AKHIR_TAHUN = `${TAHUN}-12-31`

const penata = onePenata()
let atas = ''

beforeAll(async () => {
  await penata.page.getByTestId('buka-contoh').click()
  await penata.page.locator('[data-unor-id]').first().waitFor()
  await penata.page.getByTestId('menu-laporan').click()
})

const grid = () => penata.page.getByRole('grid')
/** The words of one column of the rows in view, from the top. */
const kolom = (ke: number): Promise<readonly string[]> =>
  grid()
    .getByRole('row')
    .evaluateAll((rows, at) => rows.slice(1).map((row) => row.children[at]?.textContent ?? ''), ke)
const jumlah = async (): Promise<number> => Number((await penata.page.getByText(/^[\d.]+ baris$/).textContent())?.replace(/\D/g, ''))
/** True for words that stand in order, up (1) or down (-1), and are not all the same. */
const isUrut = (kata: readonly string[], arah: 1 | -1): boolean =>
  new Set(kata).size > 1 && kata.every((k, at) => at === 0 || arah * (kata[at - 1] ?? '').localeCompare(k, 'id') <= 0)
const alamat = (): Promise<string> => penata.page.evaluate(() => window.location.hash)

test('opens the list of ranks as it will be at the end of the year', async () => {
  const { page } = penata
  await page.getByTestId('cari-laporan').fill('urut kepangkatan')
  await page.getByTestId('laporan-duk').click()
  await grid()
    .getByText(/^\d{18}$/)
    .first()
    .waitFor()
  const kini = await jumlah()
  await page.getByTestId('pilih-hari').click()
  await page.getByRole('menuitem', { name: 'Akhir tahun ini' }).click()
  await page.getByText(`Keadaan: 31 Desember ${TAHUN}`).waitFor()
  expect(await alamat()).toBe(`#/laporan?id=duk&tanggal=${AKHIR_TAHUN}`)
  expect(await page.getByTestId('parameter-tanggal').inputValue()).toBe(AKHIR_TAHUN)
  expect(await jumlah()).toBeLessThanOrEqual(kini)
  expect((await kolom(0)).slice(0, 3)).toEqual(['1', '2', '3'])
  atas = (await kolom(1))[0] ?? ''
})

test('sorts by a column, down, and back to the order of the law', async () => {
  const { page } = penata
  const judul = grid().getByRole('button', { name: 'Nama', exact: true }).first()
  await judul.click()
  await expect.poll(async () => isUrut(await kolom(1), 1)).toBe(true)
  await judul.click()
  await expect.poll(async () => isUrut(await kolom(1), -1)).toBe(true)
  await page.getByTestId('urutan-laporan').click()
  await expect.poll(async () => (await kolom(1))[0]).toBe(atas)
})

test('writes the list as Excel, and the file holds what the screen shows', async () => {
  const { page, app } = penata
  const folder = mkdtempSync(join(tmpdir(), 'penata-laporan-'))
  const path = join(folder, 'duk.xlsx')
  await chooseInDialogs(app, { save: path })
  await page.getByTestId('ekspor').click()
  await page.getByRole('menuitem', { name: 'Excel' }).click()
  await page.getByText(`Tersimpan di ${path}`).waitFor()
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  const teks = (book.worksheets[0]?.getSheetValues() ?? []).flat().map(String)
  expect(teks).toContain(atas)
  expect(teks.some((t) => t.includes(`Keadaan: 31 Desember ${TAHUN}`))).toBe(true)
  expect(teks.filter((t) => /^\d{18}$/.test(t)).length).toBeGreaterThanOrEqual(await jumlah())
  forget(folder)
})

test('shows its pages as they will be printed, and comes back to the table', async () => {
  const { page } = penata
  await page.getByTestId('pratinjau-laporan').click()
  await page.getByTestId('meja-pdf').getByText('DAFTAR URUT KEPANGKATAN').first().waitFor()
  const halaman = async (): Promise<number> => Number(/\d+$/.exec((await page.getByTestId('jumlah-halaman').textContent()) ?? '')?.[0])
  const awal = await halaman()
  expect(await page.getByTestId('cetak-laporan').isDisabled()).toBe(true)
  await page.getByTestId('semua-halaman').click()
  await expect.poll(halaman, { timeout: 60_000 }).toBeGreaterThan(awal)
  await page.getByTestId('semua-halaman').waitFor({ state: 'detached' })
  expect(await page.getByTestId('cetak-laporan').isDisabled()).toBe(false)
  await page.getByTestId('pratinjau-laporan').click()
  await grid().waitFor()
})

test('finds somebody, opens the person, and comes back where one was', async () => {
  const { page } = penata
  const nip = (await kolom(2))[6] ?? ''
  await page.getByTestId('cari-baris').fill(nip)
  await expect.poll(async () => await kolom(2)).toEqual([nip])
  const sebelum = await alamat()
  await grid().getByText(nip).click()
  await page.getByTestId('detail-pegawai').waitFor()
  await page.getByTestId('kembali').click()
  await expect.poll(async () => await kolom(2)).toEqual([nip])
  expect(await alamat()).toBe(sebelum)
  expect(await page.getByTestId('cari-baris').inputValue()).toBe(nip)
})

test('goes down the rows by keys and opens one', async () => {
  const { page } = penata
  await page.getByTestId('cari-baris').fill('')
  await expect.poll(async () => (await kolom(1))[0]).toBe(atas)
  const ketiga = (await kolom(2))[2] ?? ''
  await grid().focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByTestId('detail-pegawai').waitFor()
  expect((await page.getByTestId('detail-pegawai').textContent())?.replaceAll(' ', '')).toContain(ketiga)
  await page.keyboard.press('Escape')
  await grid().getByText(ketiga).waitFor()
})

test('keeps report and parameters while another screen is looked at', async () => {
  const { page } = penata
  await page.getByTestId('menu-pegawai').click()
  await page.getByTestId('cari-pegawai').waitFor()
  await page.getByTestId('menu-laporan').click()
  await page.getByText(`Keadaan: 31 Desember ${TAHUN}`).waitFor()
  expect(await alamat()).toBe(`#/laporan?id=duk&tanggal=${AKHIR_TAHUN}`)
})

test('refuses a day that is none in the words of the form', async () => {
  const { page } = penata
  await page.evaluate(() => (window.location.hash = '#/laporan?id=duk&tanggal=bukan'))
  await page.getByText('Keadaan tanggal belum benar. Pilih atau isi lagi.').waitFor()
  await page.getByTestId('parameter-baku').click()
  await grid().waitFor()
  expect(penata.problems).toEqual([])
})
