import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseInDialogs, forget, onePenata } from '../support/launch-penata'

const penata = onePenata()
const folder = mkdtempSync(join(tmpdir(), 'penata-sendiri-'))
const berkas = join(folder, 'guru.penata-laporan')

beforeAll(async () => {
  await penata.page.getByTestId('buka-contoh').click()
  await penata.page.locator('[data-unor-id]').first().waitFor()
  await penata.page.evaluate(() => (window.location.hash = '#/laporan?tab=sendiri'))
})
afterAll(() => forget(folder))

const grid = () => penata.page.getByRole('grid')
const judulKolom = (): Promise<readonly string[]> => grid().getByRole('columnheader').allInnerTexts()
const jumlah = async (): Promise<number> => Number((await penata.page.getByText(/^[\d.]+ baris$/).textContent())?.replace(/\D/g, ''))
const urutan = (): Promise<readonly (string | null)[]> =>
  penata.page
    .getByTestId('kolom-dipilih')
    .locator('li')
    .evaluateAll((butir) => butir.map((b) => b.getAttribute('data-kolom')))

test('puts a report together, and sees it at every stroke', async () => {
  const { page } = penata
  await page.getByTestId('laporan-baru').click()
  await page.getByTestId('judul-laporan').fill('Pegawai senior')
  await grid()
    .getByText(/^\d{18}$/)
    .first()
    .waitFor()
  const semua = await jumlah()
  await page.getByTestId('tambah-kolom').selectOption('umur')
  await expect.poll(async () => (await judulKolom()).some((j) => j.includes('Usia (tahun)'))).toBe(true)
  await page.getByTestId('tambah-syarat').selectOption('umur')
  await page.getByText('Syarat “Usia (tahun) lebih dari” belum lengkap. Isi nilainya.').waitFor()
  await page.getByRole('textbox', { name: 'Nilai Usia (tahun)' }).fill('55')
  await page.getByText('Hanya orang dengan Usia (tahun) lebih dari 55.').waitFor()
  expect(await jumlah()).toBeLessThan(semua)
  await page.getByTestId('tambah-kelompok').selectOption('kelamin')
  await grid().getByText('Laki-laki', { exact: true }).waitFor()
})

test('orders its columns by keys and by dragging', async () => {
  const { page } = penata
  const geser = page.getByRole('button', { name: /^Geser Usia/ })
  await geser.focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  expect((await urutan()).indexOf('umur')).toBe(2)
  await page.keyboard.press('ArrowUp')
  expect((await urutan()).indexOf('umur')).toBe(1)
  const kolom = page.getByTestId('kolom-dipilih')
  await kolom.locator('[data-kolom=unit]').dragTo(kolom.locator('[data-kolom=nama]'))
  expect((await urutan())[0]).toBe('unit')
})

test('keeps it, and asks before a change is thrown away', async () => {
  const { page } = penata
  await page.getByTestId('simpan-laporan').click()
  await page.getByText('Laporan “Pegawai senior” disimpan.').waitFor()
  expect(await page.getByTestId('simpan-laporan').isDisabled()).toBe(true)
  await page.getByTestId('tambah-kolom').selectOption('agama')
  await page.getByTestId('menu-pegawai').click()
  await page.getByTestId('cari-pegawai').waitFor()
  await page.evaluate(() => (window.location.hash = '#/laporan?tab=sendiri'))
  expect(await urutan()).toContain('agama')
  await page.getByTestId('semua-laporan').click()
  await page.getByRole('button', { name: 'Lanjut mengisi' }).click()
  expect(await urutan()).toContain('agama')
  await page.getByTestId('semua-laporan').click()
  await page.getByRole('button', { name: 'Buang perubahan' }).click()
  await page.getByRole('button', { name: /^Pegawai senior/ }).click()
  expect(await urutan()).not.toContain('agama')
})

test('gives it to another office and takes it back', async () => {
  const { page, app } = penata
  await chooseInDialogs(app, { save: berkas, open: berkas })
  await page.getByTestId('tindakan-laporan').click()
  await page.getByRole('menuitem', { name: 'Bagikan…' }).click()
  await page.getByText(`Tersimpan di ${berkas}`).waitFor()
  expect(readFileSync(berkas, 'utf8')).toContain('"jenis":"LAPORAN"')
  await page.getByTestId('semua-laporan').click()
  await page.getByTestId('buka-berkas').click()
  await page.getByText('Laporan “Pegawai senior” dibuka.').waitFor()
  await page.getByTestId('simpan-laporan').click()
  await page.getByText('Sudah ada laporan bernama “Pegawai senior”').waitFor()
  await page.getByTestId('tindakan-laporan').click()
  await page.getByRole('menuitem', { name: 'Simpan sebagai…' }).click()
  await page.getByTestId('nama-laporan').fill('Pegawai senior salinan')
  await page.getByTestId('nama-ya').click()
  await page.getByText('Laporan “Pegawai senior salinan” disimpan.').waitFor()
})

test('is given another name, deleted after asking, and taken back', async () => {
  const { page } = penata
  await page.getByTestId('semua-laporan').click()
  await page.getByRole('button', { name: 'Ganti nama: Pegawai senior salinan' }).click()
  await page.getByTestId('nama-laporan').fill('Salinan')
  await page.getByTestId('nama-ya').click()
  await page.getByRole('button', { name: 'Hapus: Salinan' }).click()
  await page.getByTestId('hapus-ya').click()
  await page.getByRole('button', { name: 'Hapus: Salinan' }).waitFor({ state: 'detached' })
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: 'Hapus: Salinan' }).waitFor()
})

test('begins from an example: golongan against pendidikan, as counts and as shares', async () => {
  const { page } = penata
  await page.getByRole('button', { name: /^Golongan menurut pendidikan/ }).click()
  await grid().getByText('Jumlah', { exact: true }).first().waitFor()
  await page.getByTestId('pivot-ukuran').selectOption('PERSEN_BARIS')
  await grid().getByText('100,0%').first().waitFor()
  expect(penata.problems).toEqual([])
})
