import { expect, it } from 'vitest'
import { onePenata, searchInPalette } from '../support/launch-penata'

const penata = onePenata()

const place = (): Promise<string> => penata.page.evaluate(() => location.hash)
const sees = (teks: string): Promise<void> => penata.page.getByText(teks).first().waitFor({ timeout: 5000 })

it('opens empty with two ways to begin, and the sample leads to its chart by keyboard alone', async () => {
  await penata.page.getByTestId('impor-siasn').waitFor()
  await penata.page.getByTestId('buka-contoh').press('Enter')
  await expect.poll(place, { timeout: 15_000 }).toMatch(/^#\/bagan/)
})

it('shows what deserves a look: the planted vacancies, Plt and pensions', async () => {
  await penata.page.keyboard.press('Control+1')
  const jumlah = async (jenis: string): Promise<number> =>
    Number(await penata.page.getByTestId(`kartu-${jenis}`).getByTestId('jumlah').textContent())
  await expect.poll(() => jumlah('jabatan-kosong')).toBeGreaterThanOrEqual(6)
  expect(await jumlah('plt')).toBeGreaterThanOrEqual(3)
  expect(await jumlah('pensiun')).toBeGreaterThanOrEqual(10)
})

it('finds a person by a few letters and opens the sheet, NIK masked; Escape goes back to the list', async () => {
  await searchInPalette(penata.page, 'chaniago')
  await penata.page
    .getByRole('button', { name: /Chaniago/ })
    .first()
    .waitFor()
  await penata.page.keyboard.press('Enter')
  const sheet = penata.page.getByTestId('detail-pegawai')
  await sheet.waitFor()
  expect(await place()).toMatch(/^#\/pegawai\?id=/)
  expect(await sheet.getByRole('heading', { level: 2 }).first().textContent()).toContain('Chaniago')
  expect(await sheet.getByText(/^\d{4}•{8}\d{4}$/).count()).toBe(1)
  await penata.page.getByRole('dialog').waitFor({ state: 'hidden' })
  await penata.page.keyboard.press('Escape')
  await expect.poll(place).toBe('#/pegawai')
})

it('narrows the table of people and says so when nothing fits', async () => {
  const rows = penata.page.locator('[role=grid] strong')
  await penata.page.getByLabel('Cari nama, NIP, atau jabatan').fill('chaniago')
  await expect.poll(async () => (await rows.allTextContents()).every((nama) => nama.includes('Chaniago'))).toBe(true)
  await penata.page.getByLabel('Cari nama, NIP, atau jabatan').fill('tidak ada orangnya')
  await sees('Tidak ada pegawai yang cocok')
})

it('leaves Ctrl+Z to a field while one types, and to the data elsewhere', async () => {
  await penata.page.getByLabel('Cari nama, NIP, atau jabatan').press('Control+z')
  await penata.page.keyboard.press('Control+7')
  await sees('Muat contoh struktur Kota Sawahlunto')
  expect(await penata.page.locator('tbody').getByText('Diurungkan').count()).toBe(0)
  await penata.page.keyboard.press('Control+z')
  await sees('Diurungkan: Muat contoh')
  await expect.poll(place).toBe('#/beranda')
  await penata.page.getByTestId('buka-contoh').waitFor()
})

it('names what would be done again on the button, and does it', async () => {
  const redo = penata.page.getByTestId('ulangi')
  await expect.poll(() => redo.getAttribute('aria-label')).toBe('Ulangi: Muat contoh struktur Kota Sawahlunto')
  await redo.click()
  await sees('Akan pensiun')
  await penata.page.keyboard.press('Control+7')
  await expect.poll(() => penata.page.getByRole('grid', { name: 'catatan' }).getByRole('row').count()).toBe(1 + 3)
})

it('answers the application menu', async () => {
  await penata.app.evaluate(({ Menu }) => {
    const find = (label: string): Electron.MenuItem | undefined =>
      Menu.getApplicationMenu()
        ?.items.flatMap((top) => top.submenu?.items ?? [])
        .find((item) => item.label === label)
    find('Pegawai')?.click()
  })
  await expect.poll(place).toBe('#/pegawai')
})

it('refuses kindly, in the words of the rule', async () => {
  await penata.page.keyboard.press('Control+k')
  await penata.page.getByText('Muat contoh kota').click()
  await sees('Belum dapat dilakukan')
})

it('reported no error of the page: nothing broke the content security policy', () => {
  expect(penata.problems).toEqual([])
})
