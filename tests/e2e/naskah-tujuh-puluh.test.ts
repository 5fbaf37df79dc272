import { PDFDocument } from '@cantoo/pdf-lib'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { RencanaId } from '../../src/domain/mutasi/rencana'
import { bacaRencana, jalankanPerintah, tanyaInti } from '../support/baca-rencana'
import { chooseInDialogs, onePenata } from '../support/launch-penata'
import { rencanaBatch70 } from '../support/rencana-besar'

const TAHUN = new Date().getFullYear()
const HARI = `${TAHUN}-12-28`
const KALIMAT = 'Petikan ini kalimat kantor kami.'
const ALASAN = 'Salah ketik tanggal pada keputusan'
const SK = `800.1.3.3/Kep.12/BKPSDM/12/${TAHUN}`
const SK_GANTI = `800.1.3.3/Kep.13/BKPSDM/12/${TAHUN}`

const penata = onePenata()
let rencana = RencanaId.parse('belum')
/** Whose excerpt is mended. */
let nama = ''

beforeAll(async () => {
  const { page } = penata
  await page.getByTestId('buka-contoh').click()
  await page.locator('[data-unor-id]').first().waitFor()
  const tmt = `${TAHUN + 1}-01-04`
  await jalankanPerintah(page, 'rencana.create', { nama: 'Rotasi tujuh puluh', tmt, jenis: 'ROTASI', horizonBulan: 0, catatan: null })
  const dibuat = (await tanyaInti(page, 'rencana.list', null)).find((r) => r.nama === 'Rotasi tujuh puluh')
  rencana = RencanaId.parse(dibuat?.id)
  const { semua } = rencanaBatch70(await bacaRencana(page, rencana))
  await jalankanPerintah(page, 'langkah.place-many', { rencanaId: rencana, butir: [...semua] })
})

const buka = (tempat: string): Promise<void> =>
  penata.page.evaluate((hash) => void (location.hash = hash), `#/naskah?rencana=${rencana}&${tempat}`)
/** Waits until the pages on show say it. */
const tampil = (teks: string | RegExp): Promise<void> =>
  penata.page.getByTestId('meja-pdf').getByText(teks).first().waitFor({ timeout: 15_000 })
const baris = (isi: string) => penata.page.getByRole('grid').getByRole('row').filter({ hasText: isi })

/** Fills in whatever the paper on show still asks for, but its number and day. */
async function lengkapi(): Promise<void> {
  const { page } = penata
  for (const medan of await page.locator('form [data-testid^="isian-"]').all()) {
    const id = await medan.getAttribute('data-testid')
    if (id === 'isian-nomor_sk' || id === 'isian-tgl_sk' || (await medan.inputValue()) !== '') continue
    await medan.fill((await medan.getAttribute('type')) === 'date' ? HARI : 'Rekaan')
  }
  const simpan = page.getByTestId('simpan-isian')
  if (await simpan.isEnabled()) await simpan.click()
}

/** Issues the paper on show to everybody who has none; `ketikan`: under a number that is typed in. */
async function terbitkan(ketikan?: string): Promise<void> {
  const { page } = penata
  await page.getByTestId('naskah-lengkap').waitFor()
  await page.getByTestId('terbitkan').click()
  if (ketikan !== undefined) await page.getByTestId('terbit-nomor').fill(ketikan)
  const semua = page.getByTestId('terbit-semua')
  if ((await semua.count()) > 0) await semua.click()
  await page.getByTestId('terbit-ya').click()
  await page.getByTestId('naskah-terbit').waitFor({ timeout: 20_000 })
}

/** Writes the pack, a folder for each person, and gives the folder. */
async function buatPaket(nama: string): Promise<string> {
  const { app, page, userData } = penata
  const tujuan = join(userData, nama)
  mkdirSync(tujuan)
  await chooseInDialogs(app, { open: tujuan })
  await page.getByTestId('buat-paket').click()
  await page.getByTestId('hasil-paket').getByText(tujuan).waitFor({ timeout: 90_000 })
  return join(tujuan, readdirSync(tujuan)[0] ?? '')
}

const isiPdf = (path: string): string => execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
const orangDalam = (folder: string): readonly string[] => readdirSync(folder).filter((isi) => /\(\d{18}\)$/.test(isi))

it('issues the decree of seventy people', async () => {
  await buka('naskah=sk-mutasi')
  await tampil('KEPUTUSAN WALI KOTA SAWAHLUNTO')
  await lengkapi()
  await terbitkan(SK)
  await penata.page.getByTestId('naskah-terbit').getByText(SK).waitFor()
})

it('writes the whole pack, every person a folder with the papers as PDF', async () => {
  await buka('tab=paket')
  await expect.poll(() => penata.page.getByTestId('paket-petikan').isChecked()).toBe(true)
  const folder = await buatPaket('awal')
  const orang = orangDalam(folder)
  expect(orang).toHaveLength(70)
  expect(readdirSync(folder)).not.toContain('Daftar kegagalan.txt')
  for (const satu of orang) expect(readdirSync(join(folder, satu))).toContain('Petikan Keputusan.pdf')
  const petikan = join(folder, orang[0] ?? '', 'Petikan Keputusan.pdf')
  expect((await PDFDocument.load(readFileSync(petikan), { updateMetadata: false })).getPageCount()).toBeGreaterThan(0)
  expect(isiPdf(petikan)).toContain(SK)
})

it('issues all seventy excerpts at once', async () => {
  const { page } = penata
  await buka('naskah=petikan')
  await tampil('PETIKAN')
  nama = await page.getByTestId('pilih-subjek').inputValue()
  await lengkapi()
  await terbitkan()
  await expect.poll(() => page.getByTestId('naskah-petikan').textContent()).toContain('Terbit')
  expect((await tanyaInti(page, 'naskah.list', null)).filter((n) => n.jenis === 'petikan')).toHaveLength(70)
})

it('leaves them as they are when the template is changed; a draft has the new words', async () => {
  const { page } = penata
  await buka('tab=pola&pola=petikan')
  await page.getByTestId('pola-keadaan').getByText('Pola bawaan').waitFor()
  await page.getByTestId('teks-diberikan-teks').fill(KALIMAT)
  await page.keyboard.press('Control+s')
  await page.getByTestId('pola-simpan-ya').click()
  await page.getByTestId('pola-keadaan').getByText('Pola kantor, versi 1').waitFor()
  await buka('naskah=petikan')
  await tampil(/Petikan Keputusan ini diberikan/)
  await page.getByTestId('ganti-konsep').click()
  await tampil(KALIMAT)
})

it('gives the new words to the one that is declared void and issued anew', async () => {
  const { page } = penata
  await buka('tab=arsip')
  const [panggilan = '-'] = nama.split(',')
  const miliknya = baris(panggilan).filter({ hasText: 'Petikan' })
  await page.getByTestId('cari-arsip').fill(panggilan)
  await miliknya.click()
  await page.getByTestId('batalkan-naskah').click()
  await page.getByTestId('alasan-batal').fill(ALASAN)
  await page.getByTestId('batal-ya').click()
  await miliknya.getByText('Batal', { exact: true }).waitFor()
  await buka('naskah=petikan')
  await tampil(KALIMAT)
  await terbitkan()
  await buka('tab=paket')
  await expect.poll(() => page.getByTestId('paket-petikan').isChecked()).toBe(true)
  for (const kotak of await page.locator('[data-testid=daftar-paket] input').all())
    if ((await kotak.getAttribute('data-testid')) !== 'paket-petikan') await kotak.uncheck()
  const folder = await buatPaket('ulang')
  const baru = orangDalam(folder).filter((satu) => isiPdf(join(folder, satu, 'Petikan Keputusan.pdf')).includes(KALIMAT))
  expect(baru).toHaveLength(1)
  expect(baru[0]?.toUpperCase()).toContain(panggilan.toUpperCase())
})

it('declares the number of the decree void with all that bear it, and asks for another', async () => {
  const { page } = penata
  await buka('tab=nomor')
  await page.getByTestId('buku-keputusan').click()
  await baris(SK).getByRole('checkbox').click()
  await page.getByTestId('batalkan-nomor').click()
  await page.getByTestId('alasan-batal').fill(ALASAN)
  await page.getByTestId('batal-ya').click()
  await baris(SK).getByText(ALASAN).waitFor()
  const naskah = await tanyaInti(page, 'naskah.list', null)
  expect(naskah.filter((n) => n.dibatalkanPada === null)).toEqual([])
  expect(naskah).toHaveLength(72)

  await buka('naskah=spp')
  await page.getByTestId('naskah-temuan').getByText('Nomor keputusan belum diisi.').waitFor()
  expect(await page.getByTestId('meja-pdf').getByText(SK).count()).toBe(0)
})

it('issues the decree under another number, and tells which numbers of a book were passed over', async () => {
  const { page } = penata
  await buka('naskah=sk-mutasi')
  await tampil(/NOMOR ……/)
  await terbitkan(SK_GANTI)
  await buka('naskah=spp')
  await tampil(SK_GANTI)
  await lengkapi()
  await page.getByTestId('naskah-lengkap').waitFor()
  await page.getByTestId('terbitkan').click()
  await page.getByText('Ketik nomor', { exact: true }).click()
  await page.getByTestId('terbit-nomor').fill(`800.1.3.3/4/BKPSDM/${TAHUN}`)
  await page.getByTestId('terbit-ya').click()
  await page.getByTestId('naskah-terbit').waitFor()
  await buka('tab=nomor')
  await page.getByTestId('buku-pengangkatan').click()
  await page.getByTestId('nomor-kosong').getByText('3 nomor kosong: 1–3.').waitFor()
})

it('leaves the window without a complaint', () => expect(penata.problems).toEqual([]))
