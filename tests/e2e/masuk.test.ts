import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Peran } from '../../src/domain/akses/peran'
import { jalankanPerintah, tanyaInti } from '../support/baca-rencana'
import { chooseInDialogs, forget, launchPenata, type RunningPenata } from '../support/launch-penata'

const SANDI = 'empat kuda laut biru'
const SANDI_BARU = 'tujuh belas pintu kayu'

let penata: RunningPenata
let kunci = ''
beforeAll(async () => {
  penata = await launchPenata(undefined, { isPertama: true })
})
afterAll(async () => {
  await penata.app.close()
  forget(penata.userData)
})

const pilihan = (): string => join(penata.userData, 'data', 'penata.pilihan.json')

/** Ends the program and starts it again on the same data. */
async function mulaiLagi(): Promise<void> {
  await penata.app.close()
  penata = await launchPenata(penata.userData, { isPertama: true })
}

async function masuk(page: Page, nama: string | null, sandi: string): Promise<void> {
  // the try before is answered
  await page.locator('[data-testid=masuk]:not([data-loading])').waitFor()
  if (nama !== null) {
    await page.getByTestId('nama-masuk').click()
    await page.getByRole('option', { name: nama }).click()
  }
  await page.getByTestId('sandi-masuk').fill(sandi)
  await page.getByTestId('masuk').click()
}

async function tambah(page: Page, namaMasuk: string, peran: Peran): Promise<void> {
  await jalankanPerintah(page, 'pengguna.create', { namaMasuk, nama: `Si ${namaMasuk}`, peran })
  const orang = (await tanyaInti(page, 'pengguna.list', null)).find((p) => p.namaMasuk === namaMasuk)
  if (!orang) throw new Error('The user is not there')
  await tanyaInti(page, 'sandi.pasang', { penggunaId: orang.id, sandi: SANDI })
}

test('the first start: a password, an encrypted file, and the key that is put away', async () => {
  const { page, app, userData, problems } = penata
  await page.getByTestId('pakai-sandi').click()
  await page.getByTestId('admin-nama').fill('Rina Caniago')
  await page.getByTestId('sandi-baru').fill('bismillah123')
  await page.getByText('sering dipakai orang').waitFor()
  expect(await page.getByTestId('pasang-sandi').isDisabled()).toBe(true)
  await page.getByTestId('sandi-baru').fill(SANDI)
  await page.getByTestId('sandi-ulang').fill(SANDI)
  await page.getByTestId('pasang-sandi').click()
  const lembar = page.getByTestId('kunci-pemulihan')
  await lembar.waitFor()
  kunci = (await lembar.getAttribute('data-kunci')) ?? ''
  expect(kunci).toMatch(/^([A-Z2-9]{5}-){5}[A-Z2-9]{5}$/)
  const pdf = join(userData, 'kunci.pdf')
  await chooseInDialogs(app, { save: pdf })
  await page.getByRole('button', { name: 'Cetak (PDF)' }).click()
  await page.getByText('tersimpan sebagai PDF').waitFor()
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
  expect(await page.getByTestId('mulai-bekerja').isDisabled()).toBe(true)
  await page.getByTestId('kunci-disimpan').check()
  await page.getByTestId('mulai-bekerja').click()
  await page.getByRole('button', { name: /Buka contoh/ }).click()
  await page.getByTestId('bagan').waitFor()
  expect(
    readFileSync(join(userData, 'data', 'penata.db'))
      .subarray(0, 15)
      .toString('latin1')
  ).not.toBe('SQLite format 3')
  expect(problems).toEqual([])
})

test('after a restart: a wrong password, the wait after several, the right one', async () => {
  await mulaiLagi()
  const { page, problems } = penata
  await masuk(page, null, 'bukan ini')
  await page.getByText('Nama atau sandi tidak cocok.').waitFor()
  for (let kali = 2; kali <= 4; kali += 1) await masuk(page, null, 'bukan ini')
  await page.getByTestId('tunggu-masuk').waitFor()
  expect(await page.getByTestId('tunggu-masuk').textContent()).toMatch(/Coba lagi dalam \d+ detik/)
  await page.getByTestId('tunggu-masuk').waitFor({ state: 'detached' })
  await masuk(page, null, SANDI)
  await page.getByTestId('menu-sesi').waitFor()
  expect(problems).toEqual([])
})

test('left alone the window locks itself, nothing stays on the page, and the same place is found again', async () => {
  const { page, problems } = penata
  writeFileSync(pilihan(), JSON.stringify({ ...JSON.parse(readFileSync(pilihan(), 'utf8')), kunciSetelah: 0.08 }))
  await page.evaluate(() => {
    location.hash = '#/pegawai'
  })
  await page.locator('[role=row]').nth(3).waitFor()
  await page.keyboard.press('Control+Shift+L')
  await masuk(page, null, SANDI)
  await page.locator('[role=row]').nth(3).waitFor()
  const nama = (await page.locator('[role=row]').nth(3).textContent())?.slice(0, 12) ?? ''
  await page.getByTestId('form-masuk').waitFor()
  await page.getByText('Terkunci karena tidak dipakai').waitFor()
  expect(await page.content()).not.toContain(nama)
  writeFileSync(pilihan(), JSON.stringify({ ...JSON.parse(readFileSync(pilihan(), 'utf8')), kunciSetelah: 10 }))
  await masuk(page, null, SANDI)
  await page.locator('[role=row]').nth(3).waitFor()
  expect(await page.evaluate(() => location.hash)).toBe('#/pegawai')
  expect(problems).toEqual([])
})

// without a system bus the app does not listen at all
test.skipIf(!existsSync('/run/dbus/system_bus_socket'))('the PC sleeps: the window is locked at once', async () => {
  const { app, page } = penata
  await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'))
  await page.getByText('komputer tidur').waitFor()
  await masuk(page, null, SANDI)
  await page.getByTestId('menu-sesi').waitFor()
})

test('each role finds what it may and nothing else', async () => {
  const { page, problems } = penata
  const peran = { operator: 'OPERATOR', analis: 'ANALIS', pimpinan: 'PIMPINAN', auditor: 'AUDITOR' } as const
  for (const [nama, p] of Object.entries(peran)) await tambah(page, nama, p)
  const terlihat: Record<string, unknown> = {}
  for (const nama of Object.keys(peran)) {
    await page.getByTestId('menu-sesi').click()
    await page.getByTestId('keluar').click()
    await masuk(page, `Si ${nama}`, SANDI)
    await page.getByTestId('menu-sesi').waitFor()
    await page.getByTestId('menu-pegawai').click()
    await page.locator('[role=row]').nth(3).waitFor()
    terlihat[nama] = {
      impor: await page.getByTestId('menu-impor').count(),
      riwayat: await page.getByTestId('menu-riwayat').count(),
      tambahPegawai: await page.getByTestId('tambah-pegawai').count(),
      ekspor: await page.getByTestId('ekspor').count()
    }
  }
  expect(terlihat).toEqual({
    operator: { impor: 1, riwayat: 0, tambahPegawai: 1, ekspor: 1 },
    analis: { impor: 0, riwayat: 0, tambahPegawai: 0, ekspor: 1 },
    pimpinan: { impor: 0, riwayat: 0, tambahPegawai: 0, ekspor: 1 },
    auditor: { impor: 0, riwayat: 1, tambahPegawai: 0, ekspor: 0 }
  })
  await page.evaluate(() => {
    location.hash = '#/impor'
  })
  await page.getByText('Peran Anda tidak membuka halaman ini').waitFor()
  expect(problems).toEqual([])
})

test('a password that was forgotten: the printed key sets a new one', async () => {
  await mulaiLagi()
  const { page, problems } = penata
  await page.getByText('Lupa sandi?').click()
  await page.getByTestId('pulih-nama').fill('rina')
  await page.getByTestId('pulih-kunci').fill(kunci.toLowerCase())
  await page.getByTestId('sandi-baru').fill(SANDI_BARU)
  await page.getByTestId('sandi-ulang').fill(SANDI_BARU)
  await page.getByTestId('pulihkan-sandi').click()
  await page.getByTestId('menu-sesi').waitFor()
  await page.keyboard.press('Control+Shift+L')
  await masuk(page, null, SANDI)
  await page.getByText('Nama atau sandi tidak cocok.').waitFor()
  await masuk(page, null, SANDI_BARU)
  await page.getByTestId('menu-sesi').waitFor()
  expect(problems).toEqual([])
})
