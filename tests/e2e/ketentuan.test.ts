import { beforeAll, expect, test } from 'vitest'
import { onePenata } from '../support/launch-penata'

const penata = onePenata()
beforeAll(async () => {
  const { page } = penata
  await page.getByRole('button', { name: /Buka contoh/ }).click()
  await page.getByTestId('bagan').waitFor()
  await page.getByTestId('menu-ketentuan').click()
  await page.getByTestId('daftar-ketentuan').waitFor()
})

test('finds a rule, changes its number from a day on, gives it back, and tells who did it', async () => {
  const { page, problems } = penata
  await page.getByTestId('cari-ketentuan').fill('masa jabatan minimum')
  await page.getByTestId('bab-R-01').click()
  const halaman = page.getByTestId('halaman-ketentuan')
  await halaman.getByText('PP 11/2017 Ps 190 ayat (3); PerBKN 5/2019').waitFor()
  const butir = page.getByTestId('butir-R-01.bulanMinimum')
  await butir.getByText('24 bulan', { exact: true }).waitFor()

  await butir.getByRole('button', { name: 'Ubah…' }).click()
  const form = page.getByTestId('form-nilai')
  await form.getByTestId('nilai-baru').fill('36')
  await form.getByLabel('Dasar hukum').fill('Perwako contoh 1/2026')
  await form.getByRole('button', { name: 'Simpan' }).click()
  await butir.getByText('36 bulan', { exact: true }).waitFor()
  await page.getByTestId('bab-R-01').getByText('Diubah').waitFor()

  await butir.getByRole('button', { name: 'Riwayat' }).click()
  const riwayat = page.getByTestId('riwayat-butir')
  await riwayat.getByText('Perwako contoh 1/2026').waitFor()
  await riwayat.getByText('menjadi 36 bulan').waitFor()

  await butir.getByRole('button', { name: 'Kembalikan ke bawaan…' }).click()
  await page.getByTestId('form-kembali').getByRole('button', { name: 'Kembalikan' }).click()
  await butir.locator('strong').getByText('24 bulan', { exact: true }).waitFor()
  await page.keyboard.press('Control+z')
  await butir.locator('strong').getByText('36 bulan', { exact: true }).waitFor()
  await riwayat.getByText('(diurungkan)').waitFor()
  expect(problems).toEqual([])
})

test('schedules a number for later and says so, while today stays as it is', async () => {
  const { page, problems } = penata
  await page.evaluate(() => (window.location.hash = '#/ketentuan?aturan=R-02'))
  const butir = page.getByTestId('butir-R-02.bulanMaksimum')
  await butir.getByRole('button', { name: 'Ubah…' }).click()
  const form = page.getByTestId('form-nilai')
  await form.getByTestId('nilai-baru').fill('72')
  await form.getByLabel('Berlaku mulai').fill('2031-01-01')
  await form.getByRole('button', { name: 'Simpan' }).click()
  await butir.getByText('72 bulan mulai 1 Januari 2031').waitFor()
  expect(await butir.locator('strong').innerText()).toBe('60 bulan')
  expect(problems).toEqual([])
})

test('lists only what was changed or has to be checked', async () => {
  const { page } = penata
  const daftar = page.getByTestId('daftar-ketentuan')
  await page.getByTestId('cari-ketentuan').fill('')
  await page.getByTestId('saring-ketentuan').getByText('Diubah', { exact: true }).click()
  await expect.poll(() => daftar.getByRole('link').allInnerTexts()).toHaveLength(2)
  await page.getByTestId('saring-ketentuan').getByText('Perlu dicek').click()
  await page.getByTestId('bab-R-01').waitFor({ state: 'detached' })
  await page.getByTestId('bab-R-27').waitFor()
  await page.getByTestId('saring-ketentuan').getByText('Semua').click()
})

test('opens ABK settings in their own dialog', async () => {
  const { page, problems } = penata
  await page.getByTestId('bab-abk').click()
  await page.getByTestId('halaman-ketentuan').getByText('Waktu kerja efektif setahun (menit)').waitFor()
  expect(await page.getByTestId('halaman-ketentuan').getByRole('button', { name: 'Ubah…' }).count()).toBe(0)
  await page.getByTestId('buka-pengaturan-abk').click()
  await page.getByTestId('pengaturan-abk').waitFor()
  await page.keyboard.press('Escape')
  expect(problems).toEqual([])
})

test('keeps the calendar of frozen periods: a plan caught in one is named, and freed again', async () => {
  const { page, problems } = penata
  await page.getByTestId('tab-ketentuan').getByText('Masa larangan').click()
  const baris = page.getByTestId('baris-larangan')
  await expect.poll(() => baris.count()).toBe(2)
  await page
    .getByTestId('pita-larangan')
    .getByText(/Contoh: Rencana rotasi/)
    .waitFor()
  expect(await page.locator('[data-terkena]').count()).toBe(0)

  const tahun = new Date().getFullYear()
  await page.getByTestId('tambah-larangan').click()
  const form = page.getByTestId('form-larangan')
  await form.getByRole('combobox', { name: 'Jenis' }).click()
  await page.getByRole('option', { name: 'Lainnya' }).click()
  await form.getByLabel('Nama').fill('Tutup tahun anggaran')
  await form.getByLabel('Tanggal mulai').fill(`${tahun}-12-20`)
  await form.getByLabel('Tanggal akhir').fill(`${tahun}-12-19`)
  await form.getByRole('button', { name: 'Simpan' }).click()
  await page.getByText('Tanggal akhir tidak boleh sebelum tanggal mulai.').waitFor()
  await form.getByLabel('Tanggal akhir').fill(`${tahun + 1}-01-01`)
  await form.getByRole('button', { name: 'Simpan' }).click()
  await baris
    .filter({ hasText: 'Tutup tahun anggaran' })
    .getByText(/Contoh: Rencana rotasi/)
    .waitFor()
  expect(await page.locator('[data-terkena]').count()).toBe(1)

  await page.getByRole('button', { name: 'Hapus Tutup tahun anggaran' }).click()
  await expect.poll(() => baris.count()).toBe(2)
  expect(await page.locator('[data-terkena]').count()).toBe(0)
  await page.keyboard.press('Control+z')
  await expect.poll(() => baris.count()).toBe(3)
  expect(problems).toEqual([])
})
