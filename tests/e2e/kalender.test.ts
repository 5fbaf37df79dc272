import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { chooseInDialogs, onePenata } from '../support/launch-penata'

const penata = onePenata()
const folder = mkdtempSync(join(tmpdir(), 'penata-kalender-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bulan = (): Promise<string | null> => penata.page.getByTestId('bulan-kalender').textContent()
const dipilih = (): Promise<string | null> => penata.page.locator('[role=gridcell][aria-selected=true]').getAttribute('data-hari')

describe('kalender', () => {
  it('opens on today, with what falls due', async () => {
    const { page } = penata
    await page.getByRole('button', { name: /Buka contoh/ }).click()
    await page.locator('[data-unor-id]').first().waitFor()
    await page.getByTestId('menu-kalender').click()
    await page.getByTestId('kisi-bulan').waitFor()
    expect(await page.locator('[aria-current=date]').getAttribute('data-hari')).toBe(await dipilih())
  })

  it('is walked with the keys, over the end of the month', async () => {
    const { page } = penata
    const semula = await bulan()
    await page.locator('[role=gridcell][aria-selected=true]').focus()
    await page.keyboard.press('PageDown')
    await page.waitForFunction((b) => document.querySelector('[data-testid=bulan-kalender]')?.textContent !== b, semula)
    const hari = (await dipilih()) ?? ''
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-hari'))).toBe(await dipilih())
    expect(new Date((await dipilih()) ?? '').getUTCDay()).toBe(1)
    expect((await dipilih()) ?? '').not.toBe(hari)
    await page.getByTestId('hari-ini').click()
    await page.waitForFunction((b) => document.querySelector('[data-testid=bulan-kalender]')?.textContent === b, semula)
  })

  it('hides a kind and shows it again', async () => {
    const { page } = penata
    await page.getByLabel('Bulan berikutnya').click()
    const kgb = page.getByRole('button', { name: /Kenaikan gaji berkala/ }).first()
    await page.getByText('Agenda', { exact: true }).click()
    const isi = page.getByRole('gridcell', { name: 'Kenaikan gaji berkala' })
    await isi.first().waitFor()
    await kgb.click()
    await isi.first().waitFor({ state: 'detached' })
    expect(await kgb.getAttribute('aria-pressed')).toBe('false')
    await kgb.click()
    await isi.first().waitFor()
  })

  it('shows what falls due years ahead, and says how far it tells', async () => {
    const { page } = penata
    const bulanIni = await page.getByLabel('Pergi ke bulan').inputValue()
    const tahun = Number(bulanIni.slice(0, 4))
    await page.getByLabel('Pergi ke bulan').fill(`${tahun + 3}-06`)
    await page.getByRole('gridcell', { name: 'Kenaikan gaji berkala' }).first().waitFor()
    await page
      .getByRole('gridcell', { name: `Juni ${tahun + 3}` })
      .first()
      .waitFor()
    await page.getByLabel('Pergi ke bulan').fill(`${tahun + 6}-01`)
    await page.getByText(`Semua tugas bertanggal sampai 31 Desember ${tahun + 5}.`).waitFor()
    await page.getByLabel('Pergi ke bulan').fill(bulanIni)
    await page.getByRole('gridcell', { name: 'Kenaikan gaji berkala' }).first().waitFor()
  })

  it('saves a calendar file', async () => {
    const { page, app } = penata
    const berkas = join(folder, 'kalender.ics')
    await chooseInDialogs(app, { save: berkas })
    await page.getByTestId('ekspor-ics').click()
    await page.getByRole('button', { name: 'Simpan berkas' }).click()
    await page.getByText('Tersimpan di').waitFor()
    expect(readFileSync(berkas, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[^]*BEGIN:VEVENT/)
  })

  it('opens the person behind a duty from the keyboard; the way back leads to the calendar', async () => {
    const { page, problems } = penata
    await page.getByText('Bulan', { exact: true }).click()
    const hari = page.locator('[role=gridcell]:has(button)').first()
    await hari.locator('span').first().click()
    await page.locator('[data-agenda] section section button').first().waitFor()
    await page.locator('[role=gridcell][aria-selected=true]').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.getByTestId('kembali').click()
    await page.getByTestId('kisi-bulan').waitFor()
    expect(problems).toEqual([])
  })
})
