import { PDFDocument } from '@cantoo/pdf-lib'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { bacaTeks } from '../../electron/app/segel/teks-segel'
import { gantiBagian } from '../../src/domain/naskah/pola/sunting-pola'
import { jalankanPerintah, tanyaInti } from '../support/baca-rencana'
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

it('makes a heading of a paragraph', async () => {
  const { page } = penata
  const tebal = page.getByTestId('tebal-penutup')
  await tebal.check()
  await page.getByTestId('pola-simpan').click()
  await page.getByRole('dialog').getByText('Paragraf “penutup” diubah.').waitFor()
  await page.keyboard.press('Escape')
  await tebal.uncheck()
})

it('takes back what was deleted', async () => {
  const { page } = penata
  await page.getByTestId('hapus-tembusan').click()
  await page.getByTestId('teks-tembusan-butir').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Urungkan perubahan pola' }).click()
  await page.getByTestId('teks-tembusan-butir').waitFor()
})

it('adds an annex on paper of its own, moves a block into it by the keyboard, and takes it away after asking', async () => {
  const { page } = penata
  const halaman = page.getByTestId('jumlah-halaman')
  const urung = page.getByRole('button', { name: 'Urungkan perubahan pola' })
  await halaman.getByText('dari 1').waitFor()
  await page.getByTestId('tambah-bagian').click()
  await halaman.getByText('dari 2').waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Daftar penerima')
  expect(await page.getByTestId('kepala-bagian-1').getByRole('textbox').inputValue()).toBe('Daftar penerima')

  const tembusan = page.getByTestId('teks-tembusan-butir')
  await tembusan.focus()
  await page.keyboard.press('Alt+ArrowDown')
  await page.getByTestId('naik-tembusan').waitFor()
  expect(await tembusan.evaluate((kotak) => document.activeElement === kotak)).toBe(true)
  expect(await page.getByTestId('naik-kepala-lampiran').isDisabled()).toBe(false)

  await page
    .getByTestId('kepala-bagian-1')
    .getByRole('button', { name: /^Tegak/ })
    .click()
  await page.getByTestId('kertas-bagian-1').selectOption('A4')
  await page.getByRole('tab', { name: 'Isi' }).click()
  await page.getByTestId('kepala-bagian-1').getByText('Tegak, A4').waitFor()

  await page.getByTestId('hapus-bagian-1').click()
  await page.getByRole('dialog').getByText('2 blok di dalamnya ikut dihapus').waitFor()
  await page.getByTestId('hapus-bagian-ya').click()
  await tembusan.waitFor({ state: 'detached' })
  await halaman.getByText('dari 1').waitFor()
  await urung.click()
  await tembusan.waitFor()
  // paper, block, name and section: each its own step back
  for (let langkah = 0; langkah < 4; langkah += 1) await urung.click()
  await page.getByTestId('kepala-bagian-1').waitFor({ state: 'detached' })
  await tembusan.waitFor()
})

it('holds whoever leaves with changes that are not saved', async () => {
  const { page } = penata
  await page.getByTestId('pola-spmt').click()
  await page.getByRole('button', { name: 'Lanjut mengisi' }).click()
  await keadaan('Perubahan belum disimpan')
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
  // as files were before they were sealed
  writeFileSync(
    path,
    (await bacaTeks(readFileSync(path), 'POLA'))
      .replace('"pola": [', '"pola": [{"jenis":"surat-angin"},')
      .replace('Kami menerangkan', 'Kantor menerangkan')
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

it('prints every sheet on its own paper', async () => {
  const { app, page } = penata
  const { pola } = await tanyaInti(page, 'pola.baca', { jenis: 'sk-mutasi' })
  const isi = gantiBagian(pola, 1, { kertas: { lebar: 210, tinggi: 297 } })
  await jalankanPerintah(page, 'pola.simpan', { jenis: 'sk-mutasi', isi, catatan: '', dari: 0 })
  await buka('#/naskah?naskah=sk-mutasi')
  await tampil('TENTANG')
  // what goes to the printer stays, so that it can be printed to a file
  await page.evaluate(() => {
    window.print = () => {
      for (const e of [document.querySelector('.lembar-cetak')?.previousElementSibling, document.querySelector('.lembar-cetak')])
        if (e) document.body.append(e.cloneNode(true))
    }
  })
  await page.getByTestId('cetak-naskah').click()
  await page.getByTestId('cetak-ya').click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const berkas = await app.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ preferCSSPageSize: true })
    return pdf?.toString('base64') ?? ''
  })
  const ukuran = (await PDFDocument.load(berkas)).getPages().map((p) => Math.round((p.getHeight() / 72) * 25.4))
  expect(new Set(ukuran.slice(0, 3))).toEqual(new Set([330]))
  expect(ukuran.at(-1)).toBe(297)
  await page.reload()
})

it('leaves the window without a complaint', () => expect(penata.problems).toEqual([]))
