import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { chooseInDialogs, onePenata } from '../support/launch-penata'

const penata = onePenata()
const folder = mkdtempSync(join(tmpdir(), 'penata-riwayat-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const catatan = () => penata.page.getByRole('grid', { name: 'catatan' }).getByRole('row')

describe('riwayat', () => {
  it('shows what was done, and opens it: who, when, and what came of it', async () => {
    const { page } = penata
    await page.getByRole('button', { name: /Buka contoh/ }).click()
    await page.locator('[data-unor-id]').first().waitFor()
    await page.getByTestId('menu-riwayat').click()
    await catatan().filter({ hasText: 'contoh' }).first().click()
    const lembar = page.getByTestId('lembar-riwayat')
    await lembar.waitFor()
    expect(await lembar.textContent()).toContain('Data contoh')
    expect(await page.getByTestId('perubahan-riwayat').count()).toBe(50)
    await lembar.getByRole('button', { name: 'Tampilkan berikutnya' }).click()
    await expect.poll(() => page.getByTestId('perubahan-riwayat').count()).toBe(100)
    await page.keyboard.press('Escape')
    await lembar.waitFor({ state: 'detached' })
  })

  it('is narrowed to one person, masked until that is asked for, and the asking stands in it', async () => {
    const { page } = penata
    await page.getByTestId('riwayat-cari-pokok').fill('sekretaris daerah')
    await page.getByRole('option').first().click()
    await page.getByTestId('riwayat-pokok').waitFor()
    await page.getByRole('button', { name: 'Tampilkan semua lagi' }).click()
    await page.getByTestId('menu-pegawai').click()
    await page.getByText('600 pegawai').waitFor()
    await page.getByRole('grid').getByRole('row').nth(2).locator('strong').click()
    await page.getByTestId('taut-riwayat').click()
    await page.getByTestId('riwayat-pokok').waitFor()
    await catatan().filter({ hasText: 'contoh' }).first().click()
    const lembar = page.getByTestId('lembar-riwayat')
    await lembar.waitFor()
    expect(await lembar.textContent()).toMatch(/NIK\d{4}•+\d{4}/)
    await page.getByTestId('riwayat-tampilkan').click()
    await expect.poll(() => lembar.textContent()).toMatch(/NIK\d{16}/)
    await page.keyboard.press('Escape')
    await catatan().filter({ hasText: 'Tampilkan data pribadi dalam riwayat' }).first().waitFor()
  })

  it('checks the chain and says that it is whole', async () => {
    const { page } = penata
    await page.getByTestId('periksa-rantai').click()
    await page.getByText(/Data dan riwayat utuh/).waitFor({ timeout: 60_000 })
    await page.getByText(/Diperiksa .*: data dan riwayat utuh/).waitFor()
  })

  it('is taken along as a table without personal data', async () => {
    const { page, app } = penata
    const target = join(folder, 'riwayat.csv')
    await chooseInDialogs(app, { save: target })
    await page.getByTestId('ekspor').click()
    await page.getByRole('menuitem', { name: /CSV/ }).click()
    await expect.poll(() => existsSync(target)).toBe(true)
    const teks = readFileSync(target, 'utf8')
    expect(teks).toContain('Ujung rantai')
    expect(teks).not.toMatch(/NIK: [–\d ]*→ \d{16}/)
    expect(penata.problems).toEqual([])
  })
})
