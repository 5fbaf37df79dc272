import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { PegawaiRingkas } from '../../src/domain/pegawai/pegawai'
import { Penempatan } from '../../src/domain/pegawai/penempatan'
import { Jabatan } from '../../src/domain/organisasi/jabatan'
import { nipSpasi } from '../../src/domain/pegawai/nip-spasi'
import { drag } from '../support/drag'
import { chooseInDialogs, onePenata } from '../support/launch-penata'

const FIXTURE = resolve(import.meta.dirname, '../fixtures/siasn-data-utama.xlsx')
const NOMOR = '800.1.3.3/77/BKPSDM/2027'

const penata = onePenata()

const Answer = z.object({
  value: z.object({ pegawai: z.array(PegawaiRingkas), penempatan: z.array(Penempatan), jabatan: z.array(Jabatan) })
})

type Pemeran = Readonly<Record<'nama' | 'nip' | 'id' | 'lama' | 'baru' | 'jabatanId' | 'unorId', string>>

/** Who moves and where to, as the data that was imported has it: the vacant post, and a lower official who does not meet it. */
async function cast(page: Page): Promise<Pemeran> {
  const reply = await page.evaluate(() => Reflect.get(window, 'penata').call('organisasi.snapshot', { tanggal: null }))
  const { value } = Answer.parse(JSON.parse(reply))
  const held = new Set(value.penempatan.map((p) => p.jabatanId))
  const vacant = value.jabatan.find((j) => j.eselon !== null && j.isPimpinan && !held.has(j.id))
  const seat = value.penempatan.find((p) => {
    const post = value.jabatan.find((j) => j.id === p.jabatanId)
    const person = value.pegawai.find((x) => x.id === p.pegawaiId)
    return post?.jenis === 'PELAKSANA' && person?.jenisAsn === 'PNS' && (person.golongan ?? 'IV') < 'III/a'
  })
  const person = value.pegawai.find((p) => p.id === seat?.pegawaiId)
  const old = value.jabatan.find((j) => j.id === seat?.jabatanId)
  if (!vacant || !person || !old) throw new Error('The fixture has no vacant post or nobody to move')
  return {
    nama: person.nama,
    nip: person.nip,
    id: person.id,
    lama: old.nama,
    baru: vacant.nama,
    jabatanId: vacant.id,
    unorId: vacant.unorId
  }
}

async function save(format: 'pdf' | 'xlsx', nama: string): Promise<string> {
  const path = join(penata.userData, nama)
  await chooseInDialogs(penata.app, { save: path })
  await penata.page.getByTestId('ekspor-naskah').click()
  await penata.page.getByTestId(`ekspor-${format}`).click()
  await penata.page.getByText(`Tersimpan: ${path}`).waitFor()
  return path
}

const wordsOf = (text: string): string => text.replaceAll(/\s+/g, ' ')

test('from the SIASN workbook to the decree', async () => {
  const { app, page, problems } = penata

  // import: preview first, then one commit
  await page.getByTestId('impor-siasn').click()
  await chooseInDialogs(app, { open: FIXTURE })
  await page.getByTestId('impor-pilih').click()
  await page.getByTestId('tahap-periksa').click()
  await page.getByText('TANGGAL LAHIR (kolom I)').first().waitFor()
  await page.getByTestId('tahap-simpan').click()
  await page.getByTestId('impor-simpan').click()
  await page.getByTestId('impor-lihat-bagan').click()
  await page.locator('[data-unor-id] [data-pegawai-id]').first().waitFor()

  // a plan, and a person dragged from the search list onto the vacant post
  const { nama, nip, id, lama, baru, jabatanId, unorId } = await cast(page)
  await page.getByTestId('menu-rotasi').click()
  await page.getByTestId('rencana-baru').click()
  await page.getByLabel('Nama rencana').fill('Pengisian jabatan kosong')
  await page.getByRole('button', { name: 'Buat rencana' }).click()
  await page.getByTestId('ruang-rencana').waitFor()
  await page.getByTestId('tab-cari').click()
  await page.getByTestId('jabatan-kosong').locator(`[data-jabatan-id="${jabatanId}"]`).getByRole('button').first().click()
  const card = page.locator(`[data-unor-id="${unorId}"]`)
  await page.getByTestId('tab-cari').click()
  await page.getByTestId('cari-pegawai-rencana').fill(nama)
  await drag(page, { from: page.locator(`li[data-pegawai-id="${id}"]`), to: card }, () =>
    page.getByTestId('vonis-seret').getByText('PP 100/2000').first().waitFor()
  )
  await page.getByTestId('tab-langkah').click()
  await page.getByTestId('langkah-1').waitFor()

  // the law says no, with its article; a person with the right goes on, with a reason
  await page.getByTestId('tab-temuan').click()
  const blok = page.getByTestId('temuan-R-05')
  await blok.getByText(/di bawah jenjang minimal/).waitFor()
  await blok.getByText(/PP 100\/2000/).waitFor()
  await blok.getByRole('button', { name: 'Kesampingkan…' }).click()
  await page.getByTestId('alasan').fill('Satu-satunya calon; disetujui Tim Penilai Kinerja.')
  await page.getByTestId('petugas').fill('Kepala Bidang Mutasi')
  await page.getByTestId('kesampingkan-simpan').click()
  await page.getByText('Alasan: Satu-satunya calon; disetujui Tim Penilai Kinerja.').waitFor()

  // the decree and its annex
  await page.getByTestId('ke-naskah').click()
  await page.getByTestId('naskah-sk-mutasi').click()
  await page.getByTestId('isian-nomor_sk').fill(NOMOR)
  await page.getByTestId('isian-tgl_sk').fill('2027-01-04')
  const pdf = await save('pdf', 'keputusan.pdf')
  const text = wordsOf(execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }))
  const raw = wordsOf(execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }))
  expect(text).toContain(NOMOR)
  expect(raw).toContain(nama.toUpperCase())
  expect(raw).toContain(nipSpasi(nip))
  expect(raw).toContain(lama)
  expect(raw).toContain(baru)
  expect(text).toMatch(/- ?2 ?-/)
  const sizes = execFileSync('pdfinfo', ['-l', '99', pdf], { encoding: 'utf8' }).match(/[\d.]+ x [\d.]+ pts/g) ?? []
  const mm = sizes.map((size) => size.match(/[\d.]+/g)?.map((points) => Math.round((Number(points) / 72) * 25.4)))
  expect(mm.length).toBeGreaterThan(2)
  for (const size of mm) expect(size?.toSorted((a, b) => a - b)).toEqual([215, 330])
  const fonts = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).split('\n').slice(2).filter(Boolean)
  // every font lies in the file: the text by its glyphs, the page numbers by their letters
  for (const font of fonts) expect(font).toMatch(/TrueType\s+(Identity-H|WinAnsi)\s+yes/)

  // and its workbook, read back
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(readFileSync(await save('xlsx', 'lampiran.xlsx'))).buffer)
  const cells = book.worksheets.flatMap((sheet) => sheet.getSheetValues().flat(2).map(String))
  expect(cells.some((cell) => cell.includes(nipSpasi(nip)) || cell.includes(nip))).toBe(true)
  expect(book.worksheets[0]?.pageSetup.paperSize).toBe(14)
  expect(book.worksheets[0]?.pageSetup.printTitlesRow).toBeTruthy()
  expect(problems).toEqual([])
})
