import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { onePenata } from '../support/launch-penata'

const penata = onePenata()

/** Every unit as stored: its superior, its kind and its name, in order. */
const susunan = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    type Baris = { id: string; nama: string; jenis: string; indukId: string | null; urut: number }
    const { value } = JSON.parse(await window.penata.call('organisasi.snapshot', { tanggal: null })) as { value: { unor: Baris[] } }
    const namaInduk = (id: string | null): string => value.unor.find((u) => u.id === id)?.nama ?? '-'
    const urut = value.unor.toSorted((a, b) => namaInduk(a.indukId).localeCompare(namaInduk(b.indukId)) || a.urut - b.urut)
    return urut.map((u) => `${namaInduk(u.indukId)} > ${u.jenis} ${u.nama}`)
  })

/** Adds a unit by keys alone: the key, its name, Enter. It is the one chosen then. */
async function tambah(page: Page, tombol: string, nama: string): Promise<void> {
  await page.keyboard.press(tombol)
  await expect.poll(() => page.getByTestId('unor-nama').evaluate((medan) => medan === document.activeElement)).toBe(true)
  await page.keyboard.type(nama)
  await page.keyboard.press('Enter')
  await page.getByTestId('form-unor').waitFor({ state: 'detached' })
  await page.locator('#isi').getByRole('heading', { name: nama }).waitFor()
}

test('builds a dinas from nothing by keyboard alone: each unit is of the kind its name says and stands among its kind', async () => {
  const { page, problems } = penata
  await page.evaluate(() => (location.hash = '#/bagan'))
  await page.getByTestId('unit-pertama').focus()
  await tambah(page, 'Enter', 'Kota Uji')

  await tambah(page, 'Insert', 'Dinas Pariwisata')
  await tambah(page, 'Insert', 'UPTD Museum')
  await page.keyboard.press('ArrowUp')
  await tambah(page, 'Insert', 'Bidang Destinasi')
  await tambah(page, 'Insert', 'Seksi Promosi')
  await page.keyboard.press('ArrowUp')
  await tambah(page, 'Shift+Insert', 'Bidang Ekonomi Kreatif')
  await page.keyboard.press('ArrowUp')
  await tambah(page, 'Insert', 'Sekretariat')
  await page.keyboard.press('ArrowUp')
  await tambah(page, 'Insert', 'Bidang Bahari')

  expect(await susunan(page)).toEqual([
    '- > PEMERINTAH Kota Uji',
    'Bidang Destinasi > SEKSI Seksi Promosi',
    'Dinas Pariwisata > SEKRETARIAT Sekretariat',
    'Dinas Pariwisata > BIDANG Bidang Destinasi',
    'Dinas Pariwisata > BIDANG Bidang Ekonomi Kreatif',
    'Dinas Pariwisata > BIDANG Bidang Bahari',
    'Dinas Pariwisata > UPTD UPTD Museum',
    'Kota Uji > DINAS Dinas Pariwisata'
  ])

  for (let n = 0; n < 8; n += 1) await page.keyboard.press('Control+z')
  await page.getByTestId('unit-pertama').waitFor()
  expect(await susunan(page)).toEqual([])
  expect(problems).toEqual([])
})
