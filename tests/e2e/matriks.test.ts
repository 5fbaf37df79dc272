import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { chooseInDialogs, onePenata } from '../support/launch-penata'

/** A holder and the post held, both found for certain by their own words. */
type Pejabat = { readonly nama: string; readonly nip: string; readonly jabatan: string }

/** People and posts of the sample city whose words mean nobody and nothing else; and a vacant post. */
type Bahan = { readonly pejabat: readonly Pejabat[]; readonly lain: readonly Pejabat[]; readonly kosong: string; readonly kembar: string }

const penata = onePenata()
let bahan: Bahan = { pejabat: [], lain: [], kosong: '', kembar: '' }

beforeAll(async () => {
  const { page } = penata
  await page.getByRole('button', { name: /Buka contoh/ }).click()
  await page.getByTestId('bagan').waitFor()
  bahan = await page.evaluate(findBahan)
  await page.getByTestId('menu-rotasi').click()
  await page.getByTestId('rencana-baru').click()
  await page.getByLabel('Nama rencana').fill('Rotasi dari papan tombol')
  await page.getByRole('button', { name: 'Buat rencana' }).click()
  await page.getByTestId('tampilan').getByText('Matriks').click()
  await page.getByTestId('matriks').focus()
})

/** Runs in the page: looks through the snapshot for what is unmistakable. */
async function findBahan(): Promise<Bahan> {
  type Baris = Readonly<Record<string, string>>
  // the bridge of the window under test
  const { penata: jembatan } = window as unknown as { penata: { call: (route: string, input: unknown) => Promise<string> } }
  const { value } = JSON.parse(await jembatan.call('organisasi.snapshot', { tanggal: null })) as { value: Record<string, readonly Baris[]> }
  const { jabatan = [], pegawai = [], penempatan = [], unor = [] } = value
  const unit = new Map(unor.map((u) => [u['id'], u['nama']]))
  const judul = jabatan.map((j) => `${j['nama']} ${unit.get(j['unorId'])}`.toLowerCase())
  const satu = (teks: readonly string[], dicari: string): boolean => {
    const kata = dicari.toLowerCase().split(/\s+/)
    return teks.filter((t) => kata.every((k) => t.includes(k))).length === 1
  }
  const nama = pegawai.map((p) => `${p['nama']}`.toLowerCase())
  const duduk = new Map(penempatan.filter((p) => p['jenis'] === 'DEFINITIF').map((p) => [p['jabatanId'], p['pegawaiId']]))
  const milik = new Map(pegawai.map((p) => [p['id'], p]))
  const pejabatDari = (isCocok: (j: Baris) => boolean): Pejabat[] =>
    jabatan.flatMap((j) => {
      const p = milik.get(duduk.get(j['id']) ?? '')
      return p && isCocok(j) && satu(nama, `${p['nama']}`) ? [{ nama: `${p['nama']}`, nip: `${p['nip']}`, jabatan: `${j['nama']}` }] : []
    })
  const isSendiri = (j: Baris): boolean => jabatan.filter((x) => x['nama'] === j['nama']).length === 1
  const pejabat = pejabatDari((j) => j['jenis'] === 'PENGAWAS' && satu(judul, `${j['nama']}`))
  const lain = pejabatDari((j) => j['jenis'] === 'ADMINISTRATOR' && isSendiri(j))
  const lowong = jabatan.filter((j) => j['jenis'] === 'JPT_PRATAMA' && !duduk.has(j['id']) && satu(judul, `${j['nama']}`))
  const sama = jabatan.find((j, n) => j['jenis'] === 'PENGAWAS' && jabatan.findIndex((x) => x['nama'] === j['nama']) !== n)
  return { pejabat, lain, kosong: `${lowong[0]?.['nama']}`, kembar: `${sama?.['nama']}` }
}

/** Types into the cell that has the keys, waits for the list, and takes its first entry. */
async function ketik(page: Page, teks: string, tombol: 'Enter' | 'Tab'): Promise<void> {
  await page.keyboard.type(teks)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press(tombol)
}

/** The one at that place; there must be one. */
function di<T>(isi: readonly T[], n: number): T {
  const satu = isi[n]
  if (satu === undefined) throw new Error(`The sample city has only ${isi.length} of them`)
  return satu
}

/** How many steps the matrix has. */
const jumlahBaris = (page: Page): Promise<number> => page.locator('[data-langkah-id]').count()
const tunggu = (page: Page, n: number): Promise<void> =>
  page.waitForFunction((jumlah) => document.querySelectorAll('[data-langkah-id]').length === jumlah, n).then(() => undefined)

test('twelve moves are entered without the mouse, one of them a swap and one a Plt', async () => {
  const { page, problems } = penata
  const { pejabat, kosong } = bahan
  for (let n = 0; n < 8; n += 1) {
    await ketik(page, di(pejabat, n).nama, 'Enter')
    await ketik(page, di(pejabat, n + 1).jabatan, 'Enter')
    // the holder of the post is released by it, until the next row moves them
    await tunggu(page, n + 2)
  }
  await ketik(page, di(pejabat, 10).nama, 'Tab')
  await ketik(page, di(pejabat, 11).jabatan, 'Tab')
  await ketik(page, 'tuk', 'Enter')
  await tunggu(page, 11)
  await ketik(page, di(pejabat, 12).nama, 'Enter')
  await ketik(page, `plt ${kosong}`, 'Enter')
  await tunggu(page, 12)

  const isi = await page.locator('[data-langkah-id]').allInnerTexts()
  expect(isi.filter((teks) => teks.includes('Angkat'))).toHaveLength(10)
  expect(isi.filter((teks) => teks.includes('Lepas'))).toHaveLength(1)
  expect(isi.at(-1)).toContain('Plt.')
  expect(isi.at(-1)).toContain('s.d. ')
  expect(problems).toEqual([])
})

test('a row is mended, given its own day and taken back by keys alone, and Ctrl+Z brings it back', async () => {
  const { page } = penata
  await page.keyboard.press('Control+Home')
  for (let n = 0; n < 6; n += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.type('1/3')
  await page.keyboard.press('Enter')
  await page.getByText('Tulis hari seperti 01-03-2027').waitFor()
  await page.keyboard.type('/2027')
  await page.keyboard.press('Enter')
  await page.getByTestId('matriks-baris-1').getByText('01-03-2027', { exact: true }).waitFor()

  const pertama = await page.getByTestId('matriks-baris-1').getAttribute('data-pegawai')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Delete')
  // who comes to the post of the second row rests on it
  await page.getByTestId('akibat-cabut').waitFor()
  await page.keyboard.press('Enter')
  await page.waitForFunction(
    (nip) => document.querySelector('[data-testid="matriks-baris-1"]')?.getAttribute('data-pegawai') !== nip,
    pertama
  )
  await page.keyboard.press('Control+z')
  await tunggu(page, 12)
  expect(await page.getByTestId('matriks-baris-1').getAttribute('data-pegawai')).toBe(pertama)
  expect(await page.evaluate(() => location.hash)).toContain('tampilan=matriks')
})

test('twenty rows from a spreadsheet: two are mended, all come in at once, and go at once', async () => {
  const { app, page, problems } = penata
  const { lain, kembar } = bahan
  const orang = lain.slice(0, 20)
  expect(orang).toHaveLength(20)
  const rows = orang.map((p, n) => [String(n + 1), `'${p.nip}`, p.nama, di(orang, (n + 1) % 20).jabatan])
  // one NIP spoiled by the spreadsheet beside a misspelled name, and a post that two units have
  const [rusak, benar] = [di(orang, 3), di(orang, 8)]
  rows[3] = ['4', '1.98001E+17', rusak.nama.slice(0, -1), di(orang, 4).jabatan]
  rows[7] = [...di(rows, 7).slice(0, 3), kembar]
  const teks = [['No', 'NIP', 'Nama', 'Jabatan Baru'], ...rows].map((row) => row.join('\t')).join('\r\n')
  await app.evaluate(({ clipboard }, isi) => clipboard.writeText(isi), teks)
  await page.getByTestId('matriks').focus()
  await page.keyboard.press('Control+v')
  await page.getByText('2 baris belum dapat dimasukkan').waitFor()
  expect(await page.getByTestId('tempelan-5').innerText()).toContain('Baris 5, kolom Nama / NIP')
  expect(await page.getByTestId('tempelan-9').innerText()).toContain('Baris 9, kolom Jabatan baru')

  await page.getByLabel('Pegawai baris 5').first().fill(rusak.nama)
  await page.getByRole('option', { name: rusak.nama }).click()
  await page.getByLabel('Jabatan baru baris 9').first().fill(benar.jabatan)
  await page.getByRole('option', { name: benar.jabatan }).click()
  await page.getByText('Semua baris jelas.').waitFor()
  await page.getByRole('button', { name: 'Masukkan 20 langkah' }).click()
  await tunggu(page, 32)
  await page.keyboard.press('Control+z')
  await tunggu(page, 12)
  expect(problems).toEqual([])
})

test('what is shown is what is written: filtered, sorted, as a table', async () => {
  const { app, page, userData } = penata
  const berkas = join(userData, 'matriks.csv')
  await chooseInDialogs(app, { save: berkas })
  await page.getByTestId('cari-matriks').fill('Plt')
  await page.getByTestId('cari-matriks').fill(bahan.kosong)
  await tunggu(page, 1)
  await page.getByTestId('ekspor').click()
  await page.getByRole('menuitem', { name: 'CSV (.csv)' }).click()
  await page.getByText('Tersimpan di').waitFor()
  const isi = readFileSync(berkas, 'utf8')
  expect(isi).toContain('Nama / NIP')
  expect(isi).toContain(di(bahan.pejabat, 12).nama)
  expect(isi).not.toContain(di(bahan.pejabat, 10).nama)
  await page.getByTestId('cari-matriks').fill('')
  expect(await jumlahBaris(page)).toBe(12)
})
