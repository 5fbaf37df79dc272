import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { jalankanPerintah, tanyaInti } from '../support/baca-rencana'
import { chooseInDialogs, forget, launchPenata, type RunningPenata } from '../support/launch-penata'

const SANDI = 'empat kuda laut biru'
const NAMA = 'Rotasi kiriman'
const SANDI_BERKAS = 'perahu di hulu sungai'

let penata: RunningPenata
let lain: RunningPenata | null = null
beforeAll(async () => {
  penata = await launchPenata(undefined, { isPertama: true })
})
afterAll(async () => {
  for (const each of [penata, lain]) {
    await each?.app.close()
    if (each) forget(each.userData)
  }
})

const data = (): Buffer => readFileSync(join(penata.userData, 'data', 'penata.db'))

async function pasangSandi(page: Page): Promise<void> {
  await page.getByTestId('pakai-sandi').click()
  await page.getByTestId('admin-nama').fill('Rina Caniago')
  await page.getByTestId('sandi-baru').fill(SANDI)
  await page.getByTestId('sandi-ulang').fill(SANDI)
  await page.getByTestId('sandikan').uncheck()
  await page.getByTestId('pasang-sandi').click()
  await page.getByTestId('kunci-disimpan').check()
  await page.getByTestId('mulai-bekerja').click()
}

async function bukaContoh(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Buka contoh/ }).click()
  await page.getByTestId('bagan').waitFor()
}

async function kePenyandian(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/keamanan?tab=penyandian'
  })
  await page.getByTestId('keadaan-penyandian').waitFor()
}

async function lakukan(page: Page, tombol: string): Promise<void> {
  await page.getByTestId(tombol).click()
  await page.getByTestId('penyandian-sandi').fill(SANDI)
  await page.getByTestId('penyandian-ya').click()
  await page.getByTestId('form-penyandian').waitFor({ state: 'detached' })
}

test('open data is encrypted while somebody works, and is noise from then on', async () => {
  const { page } = penata
  await pasangSandi(page)
  await bukaContoh(page)
  await tanyaInti(page, 'cadangan.buat', null)
  expect(data().subarray(0, 15).toString()).toBe('SQLite format 3')
  await kePenyandian(page)
  await page.getByRole('heading', { name: 'Berkas data belum tersandi' }).waitFor()
  await lakukan(page, 'nyalakan-penyandian')
  await page.getByRole('heading', { name: 'Berkas data tersandi' }).waitFor()
  expect(data().subarray(0, 15).toString()).not.toBe('SQLite format 3')
  expect(data().includes('Bidang')).toBe(false)
})

test('old open backups are named and overwritten, the key is changed', async () => {
  const { page } = penata
  await lakukan(page, 'hapus-terbuka')
  await page.getByTestId('hapus-terbuka').waitFor({ state: 'detached' })
  const sebelum = data()
  await lakukan(page, 'ganti-kunci')
  expect(data().equals(sebelum)).toBe(false)
})

test('after a restart the password is asked for, and everything is there', async () => {
  const orang = (await tanyaInti(penata.page, 'organisasi.snapshot', { tanggal: null })).pegawai.length
  await penata.app.close()
  penata = await launchPenata(penata.userData, { isPertama: true })
  const { page } = penata
  await page.getByTestId('sandi-masuk').fill(SANDI)
  await page.getByTestId('masuk').click()
  await page.getByTestId('form-masuk').waitFor({ state: 'detached' })
  expect((await tanyaInti(page, 'organisasi.snapshot', { tanggal: null })).pegawai.length).toBe(orang)
  expect(penata.problems).toEqual([])
})

test('a plan goes to another Penata under a password, and is taken back there', async () => {
  const { page, app, userData } = penata
  const berkas = join(userData, 'rotasi.penata-rencana')
  const { penempatan } = await tanyaInti(page, 'organisasi.snapshot', { tanggal: null })
  const dari = penempatan.find((p) => p.jenis === 'DEFINITIF')
  if (!dari) throw new Error('Nobody holds a post')
  await jalankanPerintah(page, 'rencana.create', { nama: NAMA, tmt: '2027-01-04', jenis: 'ROTASI', horizonBulan: 0, catatan: null })
  const rencana = (await tanyaInti(page, 'rencana.list', null)).find(({ nama }) => nama === NAMA)
  if (!rencana) throw new Error('The plan is not there')
  await jalankanPerintah(page, 'langkah.release', { rencanaId: rencana.id, pegawaiId: dari.pegawaiId, alasan: 'PENATAAN' })
  await page.evaluate(() => {
    location.hash = '#/rotasi'
  })
  await chooseInDialogs(app, { save: berkas })
  await page.getByTestId(`menu-rencana-${rencana.id}`).click()
  await page.getByTestId('bagikan-rencana').click()
  await page.getByTestId('sandi-baru').fill(SANDI_BERKAS)
  await page.getByTestId('sandi-ulang').fill(SANDI_BERKAS)
  await page.getByTestId('segel-simpan').click()
  await page.getByText(`Rencana disimpan sebagai ${berkas}.`).waitFor()
  expect(readFileSync(berkas).includes(NAMA)).toBe(false)

  lain = await launchPenata()
  await bukaContoh(lain.page)
  await lain.page.evaluate(() => {
    location.hash = '#/rotasi'
  })
  await chooseInDialogs(lain.app, { open: berkas })
  await lain.page.getByTestId('buka-berkas-rencana').click()
  await lain.page.getByTestId('sandi-berkas').fill('bukan sandinya')
  await lain.page.getByRole('button', { name: 'Lanjut' }).click()
  await lain.page.getByText('Sandi itu tidak membuka berkas ini.').waitFor()
  await lain.page.getByTestId('sandi-berkas').fill(SANDI_BERKAS)
  await lain.page.getByRole('button', { name: 'Lanjut' }).click()
  await lain.page.getByText('Semua 1 langkah cocok').waitFor()
  await lain.page.getByTestId('buka-rencana-ya').click()
  await lain.page.getByTestId('buka-tahapan').waitFor()
  const diterima = async (page: Page): Promise<readonly number[]> =>
    (await tanyaInti(page, 'rencana.list', null)).filter(({ nama }) => nama === NAMA).map((r) => r.jumlahLangkah)
  expect(await diterima(lain.page)).toEqual([1])
  await tanyaInti(lain.page, 'history.undo', null)
  expect(await diterima(lain.page)).toEqual([])
  expect(lain.problems).toEqual([])
})
