import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { chooseInDialogs, onePenata } from '../support/launch-penata'

const penata = onePenata()

const buka = (tempat: string): Promise<void> => penata.page.evaluate((hash) => void (location.hash = hash), tempat)
/** Waits until the pages on show say it. */
const tampil = (teks: string | RegExp): Promise<void> =>
  penata.page.getByTestId('meja-pdf').getByText(teks).first().waitFor({ timeout: 15_000 })
const keadaan = (teks: string): Promise<void> => penata.page.getByTestId('pola-keadaan').getByText(teks).waitFor()

beforeAll(async () => {
  await penata.page.getByTestId('buka-contoh').click()
  await penata.page.locator('[data-unor-id]').first().waitFor()
  await buka('#/naskah?tab=pola&pola=spp')
  await keadaan('Pola bawaan')
})

it('offers fields as soon as a brace is typed, and shows the pages with them', async () => {
  const { page } = penata
  const teks = page.getByTestId('teks-pembuka-teks')
  await teks.fill('Kami menerangkan bahwa ')
  await teks.pressSequentially('{nama_len')
  await page.getByTestId('medan-nama_lengkap').waitFor()
  await teks.press('Enter')
  expect(await teks.inputValue()).toBe('Kami menerangkan bahwa {nama_lengkap}')
  await tampil(/^Kami menerangkan bahwa [A-Z]/)
})

it('marks a field nobody knows, beside the text and above the pages', async () => {
  const { page } = penata
  const teks = page.getByTestId('teks-penutup-teks')
  const semula = await teks.inputValue()
  await teks.fill(`${semula} {entah}`)
  await page.getByText('Isian {entah} tidak dikenal.', { exact: true }).waitFor()
  await page.getByTestId('pola-temuan').getByText('{entah}').waitFor()
  await teks.fill(semula)
  await page.getByTestId('pola-temuan').waitFor({ state: 'detached' })
})

it('takes back what was deleted', async () => {
  const { page } = penata
  await page.getByTestId('hapus-tembusan').click()
  await page.getByTestId('teks-tembusan-butir').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Urungkan perubahan pola' }).click()
  await page.getByTestId('teks-tembusan-butir').waitFor()
})

it('holds whoever leaves with changes that are not saved', async () => {
  const { page } = penata
  await page.getByTestId('pola-spmt').click()
  await page.getByRole('button', { name: 'Lanjut mengisi' }).click()
  await keadaan('Ada perubahan yang belum disimpan')
})

it('saves with a note; the paper of the plan has it', async () => {
  const { page } = penata
  await page.keyboard.press('Control+s')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Paragraf “pembuka” diubah.').waitFor()
  await page.getByTestId('pola-catatan').fill('Kalimat pembuka kami')
  await page.getByTestId('pola-simpan-ya').click()
  await keadaan('Pola kantor, versi 1')
  await buka('#/naskah?naskah=spp')
  await tampil(/^Kami menerangkan bahwa [A-Z]/)
})

it('goes to a file and back, and names what a file brings in vain', async () => {
  const { app, page, userData } = penata
  const path = join(userData, 'pola.json')
  await buka('#/naskah?tab=pola&pola=spp')
  await chooseInDialogs(app, { save: path, open: path })
  await page.getByTestId('menu-pola').click()
  await page.getByTestId('pola-ekspor').click()
  await page.getByText(`1 pola tersimpan: ${path}`).waitFor()
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('"pola": [', '"pola": [{"jenis":"surat-angin"},').replace('Kami menerangkan', 'Kantor menerangkan')
  )
  await page.getByTestId('menu-pola').click()
  await page.getByTestId('pola-impor').click()
  await page.getByText('Jenis naskah “surat-angin” tidak dikenal Penata ini.').waitFor()
  await page.getByTestId('impor-pola-ya').click()
  await keadaan('Pola kantor, versi 2')
  await tampil(/^Kantor menerangkan bahwa [A-Z]/)
})

it('takes an earlier version up again, and goes back to the template of the house', async () => {
  const { page } = penata
  await page.getByTestId('pola-riwayat').click()
  await page.getByTestId('riwayat-pola').getByText('Kalimat pembuka kami').click()
  await page.getByText('Paragraf “pembuka” diubah.').waitFor()
  await page.getByTestId('pakai-lagi-1').click()
  await keadaan('Pola kantor, versi 3')
  await tampil(/^Kami menerangkan bahwa [A-Z]/)
  await page.getByTestId('menu-pola').click()
  await page.getByTestId('pola-kembalikan').click()
  await page.getByTestId('pola-kembalikan-ya').click()
  await keadaan('Pola bawaan')
  await tampil('Yang bertanda tangan di bawah ini:')
})

it('leaves the window without a complaint', () => expect(penata.problems).toEqual([]))
