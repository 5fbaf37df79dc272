import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseInDialogs, onePenata } from '../support/launch-penata'

const penata = onePenata()
const folder = mkdtempSync(join(tmpdir(), 'penata-impor-abk-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const HEAD = [
  'No',
  'Uraian Tugas',
  'Hasil Kerja',
  'Jumlah Hasil',
  'Waktu Penyelesaian',
  'Waktu Efektif',
  'Beban Kerja',
  'Kebutuhan Pegawai'
]
const formulir = (nama: string, unit: string, ...tugas: readonly (readonly unknown[])[]) => [
  ['HASIL ANALISIS BEBAN KERJA'],
  ['1. Nama Jabatan', ':', nama],
  ['2. Unit Kerja', ':', unit],
  HEAD,
  [1, 2, 3, 4, 5, 6, 7, 8],
  ...tugas,
  ['', 'JUMLAH'],
  ['', 'Dibulatkan'],
  ['', 'Mengetahui,'],
  ['', 'NIP. 19700101 199503 1 001']
]
const UPTD = 'UPTD Pengujian Kendaraan Bermotor'

/** Forms of a dinas, one under another, as its office keeps them. */
const LEMBAR = [
  ...formulir('Operator Layanan Operasional', UPTD, [
    1,
    'Mengoperasikan alat uji',
    'Kendaraan',
    '3.000/tahun',
    '1 jam',
    75000,
    180000,
    2.4
  ]),
  ...formulir(
    'Pengolah Data & Informasi',
    UPTD,
    [1, 'Mengolah data uji', 'Data', '12 dok/bulan', '0,5 jam'],
    [2, 'Memutakhirkan data', 'Data', 'sesuai kebutuhan', '30 menit']
  ),
  ...formulir('Juru Ukur Kendaraan', UPTD, [1, 'Mengukur', 'Kendaraan', 1250, '60 menit']),
  ...formulir('Kepala Bidang Prasarana dan Keselamatan', 'Dinas Perhubungan', [1, 'Memimpin rapat', 'Notula', 100, "30'"]),
  ...formulir('Kepala Bidang Prasarana dan Keselamatan', 'Dinas Perhubungan', [1, 'Memimpin rapat', 'Notula', 200, "30'"])
]

beforeAll(async () => {
  const { app, page } = penata
  const path = join(folder, 'ABK Dishub.xlsx')
  const buku = new ExcelJS.Workbook()
  buku.addWorksheet('ABK DISHUB').addRows(LEMBAR)
  buku.addWorksheet('Petunjuk').addRows([['Isi volume setahun']])
  await buku.xlsx.writeFile(path)
  await chooseInDialogs(app, { open: path })
  await page.getByRole('button', { name: /Buka contoh/ }).click()
  await page.getByTestId('bagan').waitFor()
  await page.getByTestId('menu-peta-jabatan').click()
  await page.getByTestId('daftar-perangkat').waitFor()
})

test('takes from a dirty file only what is certain, and leaves the rest to the officer', async () => {
  const { page } = penata
  const sebelum = await berabk(page)
  await page.getByTestId('impor-abk').click()
  await page.getByTestId('impor-abk-pilih').click()
  await expect.poll(() => keadaan(page)).toEqual(['Baru ✓', 'Baru', 'Tidak dikenal', 'Ganda', 'Ganda'])
  expect(await page.getByTestId('impor-abk-simpan').textContent()).toBe('Simpan 1 ABK')

  await page.getByText(/^1 catatan tentang lembar/).click()
  await page.getByText(/Tidak ada tabel ABK di lembar ini/).waitFor()

  const rincian = page.getByTestId('impor-abk-rincian')
  await rincian.getByRole('cell', { name: '3.000 / tahun' }).waitFor()
  await baris(page, 1).click()
  await rincian.getByText(/tertulis “sesuai kebutuhan”/).waitFor()
  await baris(page, 2).click()
  await page.getByTestId('impor-abk-tujuan').fill('Pengadministrasi')
  await page.getByRole('option', { name: /Pengadministrasi Perkantoran · .*Dinas Perhubungan/ }).click()
  await baris(page, 4).getByRole('checkbox').click()
  await expect.poll(() => keadaan(page)).toEqual(['Baru ✓', 'Baru', 'Baru ✓', 'Ganda', 'Baru ✓'])

  await page.getByTestId('impor-abk-simpan').click()
  await page.getByRole('dialog', { name: 'Impor ABK' }).waitFor({ state: 'detached' })
  await expect.poll(() => berabk(page)).toBe(sebelum + 3)
  await page.getByRole('button', { name: /^Urungkan: Impor ABK 3 jabatan/ }).click()
  await expect.poll(() => berabk(page)).toBe(sebelum)
  await page.getByRole('button', { name: /^Ulangi: Impor ABK 3 jabatan/ }).click()
  await expect.poll(() => berabk(page)).toBe(sebelum + 3)
})

test('says the second time that nothing is left to do, and does not import into a draft', async () => {
  const { page, problems } = penata
  await page.getByTestId('impor-abk').click()
  await page.getByTestId('impor-abk-pilih').click()
  await expect.poll(() => keadaan(page)).toEqual(['Sama', 'Baru', 'Tidak dikenal', 'Ganda', 'Sama'])
  expect(await page.getByTestId('impor-abk-simpan').isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Tutup', exact: true }).last().click()
  await page.getByRole('dialog', { name: 'Impor ABK' }).waitFor({ state: 'detached' })

  await page.evaluate((masukan) => window.penata.call('command.run', masukan), {
    name: 'rancangan.create',
    input: { nama: 'Susunan 2027', tmt: '2027-01-01', catatan: null, salinDari: null },
    kunci: crypto.randomUUID(),
    tempat: null
  })
  await page.getByTestId('pilih-susunan').click()
  await page.getByRole('option', { name: 'Susunan 2027' }).click()
  await page.getByText(/Angka menurut rancangan/).waitFor()
  await page.getByTestId('impor-abk').hover()
  await page.getByText(/Pilih Susunan sekarang lebih dahulu/).waitFor()
  await page.getByTestId('impor-abk').click({ force: true })
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(problems).toEqual([])
})

const daftar = (page: Page) => page.getByTestId('dialog-impor-abk').getByRole('grid').getByRole('row')
const baris = (page: Page, at: number) => daftar(page).nth(at + 1)

/** What each ABK of the files is to the data, ticked when it is taken. */
const keadaan = (page: Page): Promise<readonly string[]> =>
  daftar(page).evaluateAll((rows) =>
    rows.slice(1).map((row) => {
      const status = row.querySelector('.mantine-Badge-label')?.textContent ?? ''
      return row.querySelector('input')?.checked ? `${status} ✓` : status
    })
  )

/** How many posts of the city have an ABK. */
const berabk = async (page: Page): Promise<number> =>
  JSON.parse(await page.evaluate(() => window.penata.call('abk.tugas', { rancanganId: null }))).value.length
