import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { onePenata } from '../support/launch-penata'

const penata = onePenata()

const keTab = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    location.hash = '#/keamanan?tab=cadangan'
  })
  await page.getByTestId('keamanan-cadangan').waitFor()
}

/** An edit in the officer's own way: a name of a list, added. */
async function tambahAcuan(page: Page, nama: string): Promise<void> {
  const jawab = await page.evaluate(
    (kode) =>
      window.penata.call('command.run', {
        name: 'acuan.set',
        input: { daftar: 'JF', kode, nama: kode, sebutan: '', isDipakai: true },
        kunci: crypto.randomUUID(),
        tempat: null
      }),
    nama
  )
  expect(jawab).toContain('"ok":true')
}

/** The rows of the list, as texts. */
const baris = (page: Page): Promise<readonly string[]> => page.locator('[role=grid] [role=row]').allTextContents()

async function pulihkan(page: Page, alasan: string): Promise<void> {
  await page.locator('[role=grid] [role=row]', { hasText: alasan }).first().getByTestId('pulihkan').click()
  await page.getByTestId('mengerti').check()
  await page.getByTestId('pulihkan-ya').click()
  await page.getByTestId('dialog-pulih').waitFor({ state: 'detached' })
}

/** True when the name is in the data, asked as the screens ask. */
const isAda = async (page: Page, nama: string): Promise<boolean> =>
  (await page.evaluate(() => window.penata.call('acuan.list', null))).includes(nama)

test('edit, backup, edit, restore with its preview: the edit is gone; and the restore is taken back', async () => {
  const { page, app, userData } = penata
  await page.getByRole('button', { name: /Buka contoh/ }).click()
  await page.locator('[data-unor-id]').first().waitFor()
  await tambahAcuan(page, 'Sebelum Cadangan')
  await keTab(page)
  await page.getByTestId('buat-cadangan').click()
  await page.getByText('Cadangan dibuat dan lulus pemeriksaan.').waitFor()
  expect((await baris(page)).join()).toContain('Dibuat petugas')

  await tambahAcuan(page, 'Sesudah Cadangan')
  await page.locator('[role=grid] [role=row]', { hasText: 'Dibuat petugas' }).getByTestId('pulihkan').click()
  await page.getByTestId('hilang').getByText('Sesudah Cadangan').waitFor()
  expect(await page.getByTestId('jumlah-pulih').textContent()).toContain('600')
  // nothing but a tick and a click restores: Enter keeps what is there
  await page.keyboard.press('Enter')
  await page.getByTestId('dialog-pulih').waitFor({ state: 'detached' })
  expect(await isAda(page, 'Sesudah Cadangan')).toBe(true)

  await pulihkan(page, 'Dibuat petugas')
  expect(await isAda(page, 'Sesudah Cadangan')).toBe(false)
  expect(await isAda(page, 'Sebelum Cadangan')).toBe(true)
  await page.locator('[role=grid] [role=row]', { hasText: 'Sebelum pemulihan' }).waitFor()

  await pulihkan(page, 'Sebelum pemulihan')
  expect(await isAda(page, 'Sesudah Cadangan')).toBe(true)

  const kedua = join(userData, 'flash disk Ñ')
  mkdirSync(kedua)
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
  }, kedua)
  await page.getByTestId('pilih-kedua').click()
  await page.getByTestId('cadangan-kedua').getByText('Lengkap', { exact: true }).waitFor()
  const isi = (folder: string): readonly string[] => readdirSync(folder).filter((nama) => nama.endsWith('.db'))
  expect(isi(kedua)).toEqual(isi(join(userData, 'data', 'cadangan')))

  await page.evaluate(() => {
    location.hash = '#/beranda'
  })
  await page.getByTestId('baris-cadangan').getByText('tempat kedua lengkap').waitFor()
  expect(existsSync(join(userData, 'data', 'rusak'))).toBe(false)
  expect(penata.problems).toEqual([])
})
