import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { chooseInDialogs, onePenata } from '../support/launch-penata'

const penata = onePenata()
const folder = mkdtempSync(join(tmpdir(), 'penata-kualitas-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const footer = (): Promise<string | null> => penata.page.locator('footer').filter({ hasText: 'pegawai' }).textContent()

/** The count that the list of checks shows beside one of them. */
const countOf = async (judul: string): Promise<number> =>
  Number(await penata.page.getByRole('link', { name: judul }).locator('> :last-child').textContent())

describe('kualitas data', () => {
  it('shows what is wrong, and leads to it from Beranda', async () => {
    const { page } = penata
    await page.getByRole('button', { name: /Buka contoh/ }).click()
    await page.locator('[data-unor-id]').first().waitFor()
    await page.getByTestId('menu-beranda').click()
    await page.getByRole('link', { name: /^Kualitas data: lihat/ }).click()
    await page.getByRole('heading', { name: /perlu diperbaiki/ }).waitFor()
    expect(await countOf('Surel belum ada')).toBeGreaterThan(0)
  })

  it('repairs a missing value where it is found; undo brings it back', async () => {
    const { page } = penata
    const sebelum = await countOf('Surel belum ada')
    await page.getByRole('link', { name: 'Surel belum ada' }).click()
    const field = page.getByRole('textbox', { name: /^Surel / }).first()
    const nama = await field.getAttribute('aria-label')
    await field.fill('bukan surel')
    await field.press('Enter')
    await page.getByText('Surel ditulis seperti').waitFor()
    await field.fill('pegawai.satu@pegawai.example')
    await field.press('Enter')
    await page.getByRole('textbox', { name: nama ?? '', exact: true }).waitFor({ state: 'detached' })
    expect(await footer()).toContain(`${sebelum - 1} pegawai`)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Surel /)
    await page.getByRole('button', { name: /^Urungkan/ }).click()
    await page.getByRole('textbox', { name: nama ?? '', exact: true }).waitFor()
    expect(await footer()).toContain(`${sebelum} pegawai`)
  })

  it('saves the rows of a check as a file', async () => {
    const { page, app } = penata
    const berkas = join(folder, 'anomali.xlsx')
    await chooseInDialogs(app, { save: berkas })
    await page.getByTestId('ekspor').click()
    await page.getByRole('menuitem', { name: /Excel/ }).click()
    await page.getByText('Tersimpan di').waitFor()
    expect(existsSync(berkas)).toBe(true)
  })

  it('opens the person from a row and reports no error', async () => {
    const { page, problems } = penata
    await page.getByRole('gridcell').first().click()
    await page.waitForURL(/pegawai\?id=.*ubah=email/)
    expect(problems).toEqual([])
  })
})
