import { afterAll, describe, expect, it } from 'vitest'
import { onePenata } from '../support/launch-penata'

const penata = onePenata()
const TABEL = '[data-testid=tabel-formasi] [role=grid]'

/** The text of a cell of the totals: 3 = PNS of the first year … */
const jumlah = (sel: number): Promise<string | null> =>
  penata.page.getByTestId('jumlah-formasi').getByRole('gridcell').nth(sel).textContent()

/** A paste as the system makes it, without touching its clipboard. */
const tempel = (teks: string): Promise<void> =>
  penata.page.locator(TABEL).evaluate((grid, isi) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', isi)
    grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, teks)

describe('the formation plan', () => {
  it('opens with the first line under the keys', async () => {
    const { page } = penata
    await page.getByRole('button', { name: /Buka contoh/ }).click()
    await page.locator('[data-unor-id]').first().waitFor()
    await page.evaluate(() => {
      window.location.hash = '#/peta-jabatan?tab=formasi'
    })
    await page.locator(TABEL).focus()
    expect(await page.locator(`${TABEL} [data-aktif]`).count()).toBe(1)
    expect([await jumlah(4), await jumlah(5)]).toEqual(['0', '0'])
  })

  it('takes numbers like a spreadsheet: digits, Tab to PPPK, Enter to the line below; totals follow', async () => {
    const { page } = penata
    for (const key of ['2', 'Tab', '1', 'Enter', '3', 'Enter']) await page.keyboard.press(key)
    await expect.poll(() => jumlah(4)).toBe('2')
    await expect.poll(() => jumlah(5)).toBe('4')
  })

  it('takes a number given up for what was there, and a pasted block as one step of undo', async () => {
    const { page } = penata
    await page.keyboard.press('9')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Tab')
    await tempel('5\t5\r\n5\t5')
    await expect.poll(() => jumlah(4)).toBe('10')
    await page.getByRole('button', { name: /^Urungkan/ }).click()
    await expect.poll(() => jumlah(4)).toBe('2')
  })

  it('proposes by itself, shows what it comes to, and does it in one step', async () => {
    const { page } = penata
    await page.getByTestId('formasi-otomatis').click()
    const total = await page.getByTestId('pratinjau-otomatis').locator('tfoot td').nth(1).textContent()
    await page.getByTestId('otomatis-terapkan').click()
    await page.getByTestId('pratinjau-otomatis').waitFor({ state: 'detached' })
    await expect.poll(() => page.getByTestId('ringkas-formasi').textContent()).toContain(`${total} PNS`)
  })

  it('tells who retires behind a number', async () => {
    const { page } = penata
    const orang = await jumlah(3)
    await page
      .getByTestId('jumlah-formasi')
      .getByRole('button', { name: orang ?? '', exact: true })
      .first()
      .click()
    const dialog = page.getByRole('dialog', { name: /^Pensiun 2027/ })
    await dialog.waitFor()
    expect(await dialog.locator('tbody tr').count()).toBe(Number(orang))
    await page.keyboard.press('Escape')
  })

  it('shows the same years on a draft of a later year, where it can only be read', async () => {
    const { page } = penata
    const masa = await page.getByTestId('tahun-formasi').inputValue()
    const masukan = { nama: 'Susunan tahun depan', tmt: '2028-03-01', catatan: null, salinDari: null }
    await page.evaluate(
      (input) => window.penata.call('command.run', { name: 'rancangan.create', input, kunci: crypto.randomUUID(), tempat: null }),
      masukan
    )
    await page.getByTestId('pilih-susunan').click()
    await page.getByRole('option', { name: masukan.nama }).click()
    await page.getByTestId('catatan-formasi').getByText('Rancangan hanya dibaca').waitFor()
    expect(await page.getByTestId('tahun-formasi').inputValue()).toBe(masa)
    expect(await page.getByTestId('formasi-otomatis').isDisabled()).toBe(true)
    await page.getByTestId('pilih-susunan').click()
    await page.getByRole('option', { name: 'Susunan sekarang' }).click()
    await page.getByTestId('catatan-formasi').waitFor({ state: 'detached' })
  })

  it('lets go of the keys on Escape, so that Tab goes on', async () => {
    const { page } = penata
    await page.locator(TABEL).focus()
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON')
  })

  it('refuses what is no number, and changes nothing', async () => {
    const { page } = penata
    const sebelum = await jumlah(4)
    await page.locator(TABEL).focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Tab')
    await tempel('satu')
    await page.getByText('“satu” bukan bilangan dari 0 sampai 999').waitFor()
    expect(await jumlah(4)).toBe(sebelum)
  })
})

afterAll(() => expect(penata.problems).toEqual([]))
