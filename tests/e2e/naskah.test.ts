import { execFileSync } from 'node:child_process'
import { PDFDocument } from '@cantoo/pdf-lib'
import ExcelJS from 'exceljs'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { partOf } from '../documents/naskah-uji'
import { chooseInDialogs, onePenata, searchInPalette } from '../support/launch-penata'

const NOMOR = '800.1.3.3/12/BKPSDM/2026'

const penata = onePenata()
beforeAll(async () => {
  await penata.page.getByTestId('buka-contoh').click()
  await penata.page.locator('[data-unor-id]').first().waitFor()
  await penata.page.keyboard.press('Control+5')
})

/** Waits until the pages on show say it; the words lie over the picture of each page. */
const tampil = (teks: string | RegExp): Promise<void> =>
  penata.page.getByTestId('meja-pdf').getByText(teks).first().waitFor({ timeout: 15_000 })

const pilih = (jenis: string): Promise<void> => penata.page.getByTestId(`naskah-${jenis}`).click()

async function ekspor(cara: string, nama: string): Promise<Buffer> {
  const path = join(penata.userData, nama)
  await chooseInDialogs(penata.app, { save: path })
  await penata.page.getByTestId('ekspor-naskah').click()
  await penata.page.getByTestId(`ekspor-${cara}`).click()
  await expect.poll(() => existsSync(path), { timeout: 15_000 }).toBe(true)
  return readFileSync(path)
}

/** Fills in whatever the paper still asks for. */
async function lengkapi(): Promise<void> {
  const { page } = penata
  for (const medan of await page.locator('form [data-testid^="isian-"]').all()) {
    if ((await medan.inputValue()) === '') await medan.fill((await medan.getAttribute('type')) === 'date' ? '2026-12-28' : 'Rekaan')
  }
}

it('shows the decree as it is filled in', async () => {
  const { page } = penata
  await pilih('sk-mutasi')
  await tampil('KEPUTUSAN WALI KOTA SAWAHLUNTO')
  await tampil(/NOMOR ……/)
  await page.getByTestId('isian-nomor_sk').fill(NOMOR)
  await page.getByTestId('isian-tgl_sk').fill('2026-12-28')
  await tampil(`NOMOR ${NOMOR}`)
})

it('draws every page from files of its own, with words over the picture', async () => {
  const { page } = penata
  const gambar = page.getByTestId('lembar-1').locator('canvas')
  await gambar.waitFor()
  expect(await gambar.evaluate((c) => (c instanceof HTMLCanvasElement ? c.width : 0))).toBeGreaterThan(400)
  expect(await page.getByTestId('jumlah-halaman').textContent()).toMatch(/dari [3-9]/)
})

it('goes to a page, zooms and finds words', async () => {
  const { page } = penata
  await page.getByTestId('halaman-pdf').fill('2')
  await page.getByTestId('halaman-pdf').press('Enter')
  await expect.poll(() => page.getByTestId('halaman-pdf').inputValue()).toBe('2')
  const lebar = (): Promise<number> => page.getByTestId('lembar-2').evaluate((e) => e.getBoundingClientRect().width)
  const semula = await lebar()
  await page.keyboard.press('Control+=')
  await expect.poll(lebar).toBeGreaterThan(semula)
  await page.keyboard.press('Control+0')
  await expect.poll(lebar).toBe(semula)

  await page.keyboard.press('Control+f')
  await page.getByTestId('kata-pdf').fill('menimbang')
  await expect.poll(() => page.getByTestId('jumlah-temu').textContent()).toMatch(/^1 dari \d+$/)
  await expect.poll(() => page.getByTestId('halaman-pdf').inputValue()).toBe('1')
  expect(await page.evaluate(() => CSS.highlights.get('pdf-kini')?.size)).toBe(1)
  // on a page that is not drawn yet
  await page.getByTestId('kata-pdf').fill('28 desember 2026')
  await expect.poll(() => page.getByTestId('jumlah-temu').textContent()).toMatch(/^1 dari \d+$/)
  await tampil(/28 Desember 2026/)
  await page.getByTestId('kata-pdf').fill('tidak ada kata ini')
  await expect.poll(() => page.getByTestId('jumlah-temu').textContent()).toBe('Tidak ada')
  await page.keyboard.press('Escape')
  await page.getByTestId('kata-pdf').waitFor({ state: 'detached' })
})

it('shows the pages small beside it: the keys go through them, and findings stand on their pages', async () => {
  const { page } = penata
  const nomor = page.getByTestId('halaman-pdf')
  const terpilih = page.getByTestId('pita-halaman').getByRole('option', { selected: true })
  await page.getByTestId('ganti-pita').click()
  await page.getByTestId('kecil-2').locator('canvas').waitFor()
  await page.getByTestId('kecil-2').click()
  await expect.poll(() => nomor.inputValue()).toBe('2')
  await page.getByTestId('pita-halaman').focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => nomor.inputValue()).toBe('3')
  expect(await terpilih.getAttribute('data-testid')).toBe('kecil-3')
  await page.keyboard.press('End')
  await expect.poll(async () => `dari ${await nomor.inputValue()}`).toBe(await page.getByTestId('jumlah-halaman').textContent())
  await page.keyboard.press('Home')
  await expect.poll(() => nomor.inputValue()).toBe('1')
  const temuan = await page.getByTestId('naskah-temuan').getByText('hal. 3').count()
  expect(temuan).toBeGreaterThan(0)
  expect(await page.getByTestId('kecil-3').locator('b').textContent()).toBe(`${temuan}`)
  await page.getByTestId('ganti-pita').click()
  await page.getByTestId('pita-halaman').waitFor({ state: 'detached' })
})

it('leads from a finding to the field that mends it', async () => {
  const { page } = penata
  const temuan = page.getByTestId('naskah-temuan')
  const kosong = temuan.getByRole('button', { name: /Kantor Regional BKN/ })
  await kosong.click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('isian-kanreg_bkn')
  await page.getByTestId('isian-kanreg_bkn').fill('XXI BKN di Kota Uji')
  await kosong.waitFor({ state: 'detached' })
  // the page it stands on is on show, and stays
  await tampil(/XXI BKN di Kota Uji/)
})

it('holds one at the form until what was typed is saved', async () => {
  const { page } = penata
  await page.keyboard.press('Control+1')
  await page.getByRole('button', { name: 'Lanjut mengisi' }).click()
  await page.getByTestId('simpan-isian').click()
  await expect.poll(() => page.getByTestId('simpan-isian').isDisabled()).toBe(true)
  await page.keyboard.press('Control+2')
  await page.locator('[data-unor-id]').first().waitFor()
  await page.keyboard.press('Control+5')
  await expect.poll(() => page.getByTestId('isian-nomor_sk').inputValue()).toBe(NOMOR)
})

it('leads from what only the plan can mend to the plan', async () => {
  const { page } = penata
  await page
    .getByTestId('naskah-temuan')
    .getByRole('button', { name: /temuan yang menghalangi/ })
    .click()
  await page.getByTestId('ruang-rencana').waitFor()
  await page.keyboard.press('Control+5')
  await tampil('KEPUTUSAN WALI KOTA SAWAHLUNTO')
})

it('prints decree and annex on F4, upright and lying, with the fonts of the house, as a draft', async () => {
  const pdf = await PDFDocument.load(await ekspor('pdf', 'sk.pdf'), { updateMetadata: false })
  await penata.page.getByText(`Tersimpan: ${join(penata.userData, 'sk.pdf')}`).waitFor()
  const mm = pdf.getPages().map((p) => [p.getWidth(), p.getHeight()].map((points) => Math.round((points / 72) * 25.4)))
  expect(mm[0]).toEqual([215, 330])
  expect(mm.at(-1)).toEqual([330, 215])
  const fonts = pdf.context.enumerateIndirectObjects().map(([, object]) => object.toString())
  expect(fonts.some((text) => text.includes('PenataBonum-Regular'))).toBe(true)
  expect(fonts.some((text) => text.includes('/Subtype /Type3'))).toBe(false)
  expect(execFileSync('pdftotext', ['-raw', join(penata.userData, 'sk.pdf'), '-'], { encoding: 'utf8' })).toContain('KONSEP')
})

it('saves the decree as Word and the matrix as a workbook', async () => {
  expect(partOf(await ekspor('docx', 'sk.docx'), 'word/document.xml').replaceAll('\u00a0', ' ')).toContain(`NOMOR ${NOMOR}`)
  await pilih('matriks-mutasi')
  await tampil(/MATRIKS/)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(await ekspor('xlsx', 'matriks.xlsx')).buffer)
  expect(book.worksheets.length).toBe(1)
})

it('shows the paper of each person in turn', async () => {
  const { page } = penata
  await pilih('spp')
  await tampil('SURAT PERNYATAAN PELANTIKAN')
  const nama = (await page.getByTestId('pilih-subjek').inputValue()).split(',')[0]?.toUpperCase() ?? '-'
  await tampil(new RegExp(nama))
  await page.getByTestId('orang-berikut').click()
  const lain = (await page.getByTestId('pilih-subjek').inputValue()).split(',')[0]?.toUpperCase() ?? '-'
  expect(lain).not.toBe(nama)
  await tampil(new RegExp(lain))
})

it('sends the chosen pages to the printer, one picture for each', async () => {
  const { page } = penata
  await page.evaluate(() => {
    window.print = () => {
      const ukuran = [...document.querySelectorAll<HTMLImageElement>('.lembar-cetak img')].map((i) => [i.naturalWidth, i.naturalHeight])
      document.body.dataset['dicetak'] = JSON.stringify(ukuran)
    }
  })
  await pilih('sk-mutasi')
  await tampil(/KEPUTUSAN WALI KOTA/)
  await page.getByTestId('cetak-naskah').click()
  await page.getByText('Pilihan', { exact: true }).click()
  await page.getByTestId('rentang-cetak').fill('1, 3')
  await page.getByTestId('cetak-ya').click()
  await page.getByTestId('cetak-ya').waitFor({ state: 'detached' })
  // 215 x 330 mm at 200 dots to the inch
  expect(await page.evaluate(() => document.body.dataset['dicetak'])).toBe('[[1692,2598],[1692,2598]]')
  expect(await page.locator('.lembar-cetak').count()).toBe(0)
})

it('issues a paper for one person, final, and shows what was issued', async () => {
  const { page } = penata
  await pilih('spp')
  await lengkapi()
  await page.getByTestId('isian-nomor_naskah').fill('')
  await page.getByTestId('naskah-lengkap').getByText('nomor dan tanggal diberikan saat diterbitkan').waitFor()
  // what issuing gives is no finding on the page either
  expect(
    await page
      .getByTestId('lembar-1')
      .getByText(/temuan$/)
      .count()
  ).toBe(0)
  await page.getByTestId('terbitkan').click()
  const berikut = (await page.getByTestId('nomor-berikut').textContent()) ?? ''
  const nomor = /\S+$/.exec(berikut)?.[0] ?? '-'
  await page.getByTestId('terbit-ya').click()
  await page.getByTestId('naskah-terbit').getByText(nomor).waitFor()
  await tampil(new RegExp(nomor))
  expect(await page.getByTestId('naskah-spp').textContent()).toContain('Terbit 1 dari')
  await page.getByTestId('naskah-lengkap').waitFor({ state: 'detached' })
  await page.getByTestId('ganti-konsep').click()
  await page.getByTestId('naskah-lengkap').waitFor()
})

it('finds a paper issued without a plan in the archive, from the person it names', async () => {
  const { page } = penata
  await page.evaluate(() => void (location.hash = '#/naskah?rencana=tanpa'))
  await page.getByTestId('pilih-orang').fill('afriyanti oktavia')
  await page.locator('[role="option"]:visible').first().click()
  await page.keyboard.press('Escape')
  await tampil('SURAT PERNYATAAN MENDUDUKI JABATAN')
  await lengkapi()
  await page.getByTestId('isian-nomor_naskah').fill('')
  await page.getByTestId('naskah-lengkap').waitFor()
  await page.getByTestId('terbitkan').click()
  await page.getByTestId('terbit-ya').click()
  await page.getByTestId('naskah-terbit').waitFor()
  await searchInPalette(page, 'afriyanti oktavia')
  await page
    .getByRole('dialog')
    .getByText(/Afriyanti Oktavia/)
    .first()
    .click()
  await page.getByRole('link', { name: /Menduduki Jabatan/ }).click()
  await page
    .getByRole('gridcell', { name: /Menduduki Jabatan/ })
    .first()
    .waitFor()
  expect(new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('tab')).toBe('arsip')
})

it('makes no paper of an empty plan, and says why', async () => {
  const { page } = penata
  const id = await page.evaluate(async () => {
    const ask = async (rute: string, isi: unknown): Promise<readonly { readonly id: string; readonly nama: string }[]> =>
      JSON.parse(await window.penata.call(rute, isi)).value
    const input = { nama: 'Belum berisi', tmt: '2027-01-04', jenis: 'ROTASI', horizonBulan: 0, catatan: null }
    await ask('command.run', { name: 'rencana.create', input, kunci: crypto.randomUUID(), tempat: null })
    return (await ask('rencana.list', null)).find((r) => r.nama === 'Belum berisi')?.id ?? '-'
  })
  await page.evaluate((rencana) => void (location.hash = `#/naskah?naskah=sk-mutasi&rencana=${rencana}`), id)
  const pesan = page.getByTestId('naskah-tak-perlu')
  await pesan.getByText('Rencana ini belum memuat pengangkatan').waitFor()
  await pesan.getByRole('link', { name: 'Buka rencana' }).click()
  await page.getByTestId('ruang-rencana').waitFor()
})

it('leaves the window without a complaint', () => expect(penata.problems).toEqual([]))
