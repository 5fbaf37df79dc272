import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { chooseInDialogs, onePenata } from '../support/launch-penata'

const penata = onePenata()
beforeAll(async () => {
  await penata.page.getByRole('button', { name: /Buka contoh/ }).click()
  await penata.page.getByTestId('bagan').waitFor()
})

test('keeps the register of posts: find, look, edit with a warning, refuse, change many, undo, export', async () => {
  const { app, page, problems } = penata
  await page.getByTestId('menu-jabatan').click()
  const grid = page.getByRole('grid')
  await page.getByTestId('cari-jabatan').fill('kepala bidang mutasi')
  await grid.getByText('Kepala Bidang Mutasi dan Promosi').click()
  const sheet = page.getByTestId('detail-jabatan')
  await sheet.getByText('Administrator III.b').waitFor()

  await page.getByTestId('jabatan-ubah').click()
  const form = page.getByTestId('form-jabatan')
  await form.getByLabel('Kelas jabatan').fill('18')
  await form.getByText('Kelas jabatan berupa bilangan 1 sampai 17').waitFor()
  await page.getByTestId('jabatan-simpan').click()
  expect(await form.isVisible()).toBe(true)
  await form.getByLabel('Kelas jabatan').fill('12')
  await page.getByTestId('jabatan-simpan').click()
  await sheet.locator('dd', { hasText: /^12$/ }).waitFor()

  await page.getByTestId('jabatan-akhiri').click()
  await page.getByTestId('jabatan-akhiri-ya').click()
  await page.getByText(/Kepala Bidang Mutasi dan Promosi masih diduduki/).waitFor()
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })

  await page.getByTestId('cari-jabatan').fill('penelaah teknis badan kepegawaian')
  await grid.getByRole('row').nth(1).getByText('Penelaah Teknis Kebijakan').waitFor()
  await page.getByLabel('Pilih semua').click()
  await page.getByTestId('ubah-banyak').click()
  await page.getByLabel('Menjadi').fill('8')
  await page.getByTestId('ubah-banyak-simpan').click()
  await page.getByTestId('ubah-banyak-simpan').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await sheet.locator('dd', { hasText: /^11$/ }).waitFor()
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })

  const folder = mkdtempSync(join(tmpdir(), 'penata-ekspor-'))
  await chooseInDialogs(app, { save: join(folder, 'jabatan.xlsx') })
  await page.getByTestId('ekspor').click()
  await page.getByRole('menuitem', { name: /Excel/ }).click()
  await page.getByText(/Tersimpan di/).waitFor()
  expect(existsSync(join(folder, 'jabatan.xlsx'))).toBe(true)
  rmSync(folder, { recursive: true })
  expect(problems).toEqual([])
})

test('keeps the tree of units: walk by keys, reorder by keys and by mouse, merge with fates, undo', async () => {
  const { page, problems } = penata
  await page.getByTestId('menu-unor').click()
  const pohon = page.getByTestId('pohon-unor')
  const names = (): Promise<readonly (string | null)[]> =>
    pohon.getByRole('treeitem', { level: 3 }).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-unor')))
  await pohon.locator('[data-unor="Dinas Perhubungan"]').click()
  const panel = page.getByTestId('panel-unor')
  await panel.getByText('Dinas tipe C').waitFor()
  await pohon.press('ArrowRight')
  await pohon.locator('[aria-level="3"]').first().waitFor()
  const before = await names()
  await pohon.press('ArrowRight')
  await pohon.press('Alt+ArrowDown')
  await expect.poll(names).toEqual([before[1], before[0], ...before.slice(2)])
  await page.keyboard.press('Control+z')
  await expect.poll(names).toEqual(before)
  await pohon
    .locator(`[data-unor="${before[0]}"]`)
    .dragTo(pohon.locator(`[data-unor="${before[1]}"]`), { targetPosition: { x: 200, y: 30 } })
  await expect.poll(names).toEqual([before[1], before[0], ...before.slice(2)])
  await page.keyboard.press('Control+z')
  await expect.poll(names).toEqual(before)

  await page.getByTestId('cari-unor').fill('dinas perhubungan')
  await pohon.locator('[data-unor="Dinas Perhubungan"]').click()
  await page.getByTestId('unor-lain').click()
  await page.getByRole('menuitem', { name: 'Gabungkan ke unit lain…' }).click()
  const dialog = page.getByTestId('dialog-gabung')
  await page.getByTestId('gabung-tujuan').fill('Dinas Komunikasi')
  await page.getByRole('option', { name: 'Dinas Komunikasi dan Informatika', exact: true }).click()
  expect(await dialog.getByLabel('Kepala Dinas Perhubungan').first().inputValue()).toBe('Hapus dari susunan')
  await page.getByTestId('dialog-ya').click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByTestId('cari-unor').fill('')
  await panel.getByText('Dinas Komunikasi dan Informatika').first().waitFor()
  await expect.poll(() => pohon.locator('[data-unor="Dinas Perhubungan"]').count()).toBe(0)
  await pohon.press('Control+z')
  await pohon.locator('[data-unor="Dinas Perhubungan"]').waitFor()
  expect(problems).toEqual([])
})

test('keeps the reference lists: change a line, see it marked, give it back', async () => {
  const { page, problems } = penata
  await page.getByTestId('menu-acuan').click()
  await page.getByTestId('cari-acuan').fill('arsiparis')
  await page.getByRole('grid').getByText('Arsiparis').click()
  await page.getByLabel('Sebutan lain').fill('Pengelola Arsip')
  await page.getByRole('button', { name: 'Simpan' }).click()
  await page.getByRole('grid').getByText('Diubah').waitFor()
  await page.getByRole('grid').getByText('Arsiparis').click()
  await page.getByTestId('acuan-kembali').click()
  await page.getByRole('grid').getByText('Bawaan').waitFor()
  expect(problems).toEqual([])
})
