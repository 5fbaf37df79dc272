import { PDFDocument } from '@cantoo/pdf-lib'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { chooseInDialogs, onePenata } from '../support/launch-penata'

const penata = onePenata()
beforeAll(async () => {
  await penata.page.getByTestId('buka-contoh').click()
  await penata.page.locator('[data-unor-id]').first().waitFor()
  await penata.page.keyboard.press('Control+5')
  await penata.page.getByTestId('tab-paket').click()
})

it('ticks what a pelantikan usually needs, and says what would print as dots', async () => {
  await expect.poll(() => penata.page.getByTestId('paket-spp').isChecked()).toBe(true)
  expect(await penata.page.getByTestId('paket-telaahan-staf').isChecked()).toBe(false)
  await penata.page.locator('[data-testid=periksa-paket]:not([data-sibuk])').waitFor()
  const spp = penata.page.getByTestId('periksa-paket').locator('details', { hasText: 'Surat Pernyataan Pelantikan' })
  await spp.locator('summary').click()
  await spp.getByText('Nomor keputusan belum diisi.').waitFor()
})

it('writes a folder for each person, in order', async () => {
  const tujuan = join(penata.userData, 'paket')
  mkdirSync(tujuan)
  await chooseInDialogs(penata.app, { open: tujuan })
  await penata.page.getByTestId('buat-paket').click()
  await penata.page.getByTestId('hasil-paket').waitFor({ timeout: 120_000 })
  const [nama = ''] = readdirSync(tujuan)
  expect(nama).toMatch(/^Paket Pelantikan /)
  const isi = readdirSync(join(tujuan, nama)).toSorted()
  expect(isi.at(0)).toBe('00 Rencana')
  expect(isi.at(1)).toMatch(/^01 .+ \(\d{18}\)$/)
  expect(isi).toContain('Daftar isi.xlsx')
  expect(isi).not.toContain('Daftar kegagalan.txt')
  const orang = join(tujuan, nama, isi[1] ?? '')
  expect(readdirSync(orang)).toContain('Petikan Keputusan.pdf')
  const pdf = await PDFDocument.load(readFileSync(join(orang, 'Petikan Keputusan.pdf')), { updateMetadata: false })
  expect(pdf.getPageCount()).toBeGreaterThan(0)
})

it('shows the folder it has written', async () => {
  await penata.app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => void (process.env['PENATA_DITAMPILKAN'] = path)
  })
  await penata.page.getByTestId('hasil-paket').getByTestId('buka-folder').click()
  const ditampilkan = (): Promise<string | undefined> => penata.app.evaluate(() => process.env['PENATA_DITAMPILKAN'])
  await expect.poll(ditampilkan).toContain('Paket Pelantikan ')
})

it('leaves the window without a complaint', () => expect(penata.problems).toEqual([]))
