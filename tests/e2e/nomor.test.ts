import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { chooseInDialogs, onePenata } from '../support/launch-penata'

const TAHUN = new Date().getFullYear()
const nomor = (urut: number): string => `800.1.3.3/${urut}/BKPSDM/${TAHUN}`
const BUKU = 'buku-pengangkatan'

const penata = onePenata()
let nama = ''
/** Somebody else the paper is made for. */
let lain = ''

beforeAll(async () => {
  await penata.page.getByTestId('buka-contoh').click()
  await penata.page.locator('[data-unor-id]').first().waitFor()
  await penata.page.keyboard.press('Control+5')
})

const tab = (id: string): Promise<void> => penata.page.getByTestId(`tab-${id}`).click()
const baris = (isi: string) => penata.page.getByRole('grid').getByRole('row').filter({ hasText: isi })
const tampil = (teks: string | RegExp): Promise<void> =>
  penata.page.getByTestId('meja-pdf').getByText(teks).first().waitFor({ timeout: 15_000 })

async function pilihOrang(siapa: string): Promise<void> {
  await penata.page.getByTestId('pilih-subjek').fill(siapa)
  await penata.page.getByRole('option', { name: siapa }).click()
}

async function bukaBuku(): Promise<void> {
  await tab('nomor')
  await penata.page.getByTestId(BUKU).click()
}

/** Fills in whatever the paper still asks for. */
async function lengkapi(): Promise<void> {
  for (const medan of await penata.page.locator('form [data-testid^="isian-"]').all()) {
    if ((await medan.inputValue()) === '') await medan.fill((await medan.getAttribute('type')) === 'date' ? `${TAHUN}-12-28` : 'Rekaan')
  }
  await penata.page.getByTestId('isian-nomor_naskah').fill('')
  await penata.page.getByTestId('isian-tgl_naskah').fill('')
}

/** Issues the paper on show under a number that is typed in. */
async function terbitkan(ketikan: string): Promise<void> {
  const { page } = penata
  await page.getByTestId('naskah-lengkap').waitFor()
  await page.getByTestId('terbitkan').click()
  await page.getByText('Ketik nomor', { exact: true }).click()
  await page.getByTestId('terbit-nomor').fill(ketikan)
  // nothing said before lies over the button
  await page.getByTestId('terbit-ya').click({ timeout: 4_000 })
}

/** The words of the paper that is open in the archive, as it is printed again. */
async function cetakUlang(berkas: string): Promise<string> {
  const { page } = penata
  const path = join(penata.userData, berkas)
  await chooseInDialogs(penata.app, { save: path })
  await page.getByTestId('simpan-naskah').click()
  await page.getByRole('menuitem', { name: 'PDF' }).click()
  await page.getByText(`Tersimpan di ${path}`).waitFor()
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
}

it('keeps numbers for papers to come', async () => {
  const { page } = penata
  await bukaBuku()
  await page
    .getByTestId(BUKU)
    .getByText(`Berikutnya ${nomor(1)}`)
    .waitFor()
  await page.getByTestId('pesan-nomor').click()
  await page.getByTestId('pesan-jumlah').fill('2')
  await page.getByTestId('pesan-perihal').fill('Pelantikan akhir tahun')
  await page.getByTestId('pesan-ya').click()
  await baris(nomor(2)).getByText('Dipesan').waitFor()
  await page
    .getByTestId(BUKU)
    .getByText(`Berikutnya ${nomor(3)}`)
    .waitFor()
})

it('takes back a reservation, and a reservation taken back leaves its numbers free', async () => {
  const { page } = penata
  await page.keyboard.press('Control+z')
  await baris(nomor(2)).waitFor({ state: 'detached' })
  await page
    .getByTestId(BUKU)
    .getByText(`Berikutnya ${nomor(1)}`)
    .waitFor()
  await page.keyboard.press('Control+y')
  await baris(nomor(2)).getByText('Dipesan').waitFor()
})

it('issues a paper under a reserved number', async () => {
  const { page } = penata
  await tab('ruang')
  await page.getByTestId('naskah-spp').click()
  await tampil('SURAT PERNYATAAN PELANTIKAN')
  await lengkapi()
  nama = await page.getByTestId('pilih-subjek').inputValue()
  await page.getByTestId('orang-berikut').click()
  lain = await page.getByTestId('pilih-subjek').inputValue()
  await pilihOrang(nama)
  await terbitkan(nomor(1))
  await page.getByTestId('naskah-terbit').getByText(nomor(1)).waitFor()

  await bukaBuku()
  await baris(nomor(1)).getByText('Terpakai').waitFor()
  await baris(nomor(1)).getByText(nama).waitFor()
  await baris(nomor(2)).getByText('Dipesan').waitFor()
})

it('finds the paper by its number and by the name', async () => {
  const { page } = penata
  await baris(nomor(1)).click()
  await expect.poll(() => page.getByTestId('cari-arsip').inputValue()).toBe(nomor(1))
  await baris(nomor(1)).waitFor()
  await page.getByTestId('cari-arsip').fill('tidak ada kata ini')
  await page.getByText('Tidak ada yang cocok').waitFor()
  await page.getByTestId('cari-arsip').fill(nama.split(',')[0]?.toLowerCase() ?? '-')
  await baris(nomor(1)).getByText(nama).waitFor()
})

it('prints it again with the old words after the person is called otherwise', async () => {
  const { page } = penata
  await baris(nomor(1)).click()
  await tampil(nama)
  const asli = await cetakUlang('asli.pdf')
  expect(asli.toUpperCase()).toContain(nama.toUpperCase())
  expect(asli).not.toContain('KONSEP')

  const lama = nama.split(',')[0] ?? '-'
  await page.getByTestId('menu-pegawai').click()
  await page.getByTestId('cari-pegawai').fill(lama)
  await page.getByRole('grid').getByText(lama).first().click()
  await page.getByTestId('ubah-pegawai').click()
  await page.getByTestId('isian-nama').fill('Rekaan Berganti Nama')
  await page.getByTestId('simpan-pegawai').click()
  await page.getByTestId('detail-pegawai').getByText('Rekaan Berganti Nama').first().waitFor()

  await page.keyboard.press('Control+5')
  await pilihOrang('Rekaan Berganti Nama')
  await page.getByTestId('ganti-konsep').click()
  await tampil(/REKAAN BERGANTI NAMA/i)
  await tab('arsip')
  for (const cari of [lama, 'berganti nama']) {
    await page.getByTestId('cari-arsip').fill(cari)
    await baris(nomor(1)).getByText(nama).waitFor()
  }
  await baris(nomor(1)).click()
  await tampil(nama)
  expect(await cetakUlang('lagi.pdf')).toBe(asli)
})

it('declares the paper void with a reason, for good; only what mends it may bear its number', async () => {
  const { page } = penata
  await page.getByTestId('batalkan-naskah').click()
  expect(await page.getByTestId('batal-ya').isDisabled()).toBe(true)
  await page.getByTestId('alasan-batal').fill('Nama berubah sebelum diserahkan')
  await page.getByTestId('batal-ya').click()
  await baris(nomor(1)).getByText('Batal', { exact: true }).waitFor()
  await baris(nomor(1)).click()
  await page.getByTestId('naskah-terbuka').getByText('Dinyatakan batal: Nama berubah sebelum diserahkan').waitFor()

  await tab('ruang')
  await pilihOrang(lain)
  await terbitkan(nomor(1))
  await page.getByText(/sudah dipakai untuk/).waitFor()
  await expect.poll(() => page.getByRole('alert').count()).toBe(1)
  await page.keyboard.press('Escape')
  await pilihOrang('Rekaan Berganti Nama')
  await terbitkan(nomor(1))
  await page.getByTestId('naskah-terbit').getByText(nomor(1)).waitFor()
  await tampil(/REKAAN BERGANTI NAMA/i)
})

it('declares a number void, and tells which were passed over', async () => {
  const { page } = penata
  await pilihOrang(lain)
  await terbitkan(nomor(6))
  await page.getByTestId('naskah-terbit').getByText(nomor(6)).waitFor()
  await bukaBuku()
  await page.getByTestId('nomor-kosong').getByText('3 nomor kosong: 3–5.').waitFor()
  await baris(nomor(1))
    .getByText(/Rekaan Berganti Nama.*1 naskah lain batal/)
    .waitFor()
  await baris(nomor(2)).getByRole('checkbox').click()
  await page.getByTestId('batalkan-nomor').click()
  await page.getByTestId('alasan-batal').fill('Pelantikan ditunda')
  await page.getByTestId('batal-ya').click()
  await baris(nomor(2)).getByText('Pelantikan ditunda').waitFor()
  await page
    .getByTestId(BUKU)
    .getByText(`Berikutnya ${nomor(7)}`)
    .waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(() => baris(nomor(2)).getByText('Batal', { exact: true }).count()).toBe(1)
})

it('leaves the window without a complaint', () => expect(penata.problems).toEqual([]))
