import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { forget, launchPenata, type RunningPenata } from '../support/launch-penata'

let penata: RunningPenata
beforeEach(async () => {
  penata = await launchPenata()
})
afterEach(async () => {
  await penata.app.close().catch(() => undefined)
  forget(penata.userData)
})

const PLAN = 'Rotasi yang harus selamat'

async function makePlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Buka contoh/ }).click()
  await page.getByTestId('bagan').waitFor()
  await page.getByTestId('menu-rotasi').click()
  await page.getByTestId('rencana-baru').click()
  await page.getByLabel(/Nama/).fill(PLAN)
  await page.getByRole('dialog').locator('button[type="submit"]').click()
  await page.getByTestId('ruang-rencana').waitFor()
}

test('SIGKILL right after a commit: started again, everything is there', async () => {
  await makePlan(penata.page)
  const pid = await penata.app.evaluate(() => process.pid)
  const core = await penata.app.evaluate(({ app }) => app.getAppMetrics().find((m) => m.name === 'Penata Inti')?.pid ?? 0)
  process.kill(core, 'SIGKILL')
  process.kill(pid, 'SIGKILL')
  await new Promise((next) => setTimeout(next, 500))

  penata = await launchPenata(penata.userData)
  await penata.page.getByTestId('menu-rotasi').click()
  await penata.page.getByText(PLAN).waitFor()
  await penata.page.getByTestId('menu-bagan').click()
  await penata.page.locator('[data-unor-id]').first().waitFor()
})

test('the core dies alone: the window says so, goes on, and nothing is lost or done twice', async () => {
  const { app, page } = penata
  await makePlan(page)
  const core = await app.evaluate(({ app: self }) => self.getAppMetrics().find((m) => m.name === 'Penata Inti')?.pid ?? 0)
  process.kill(core, 'SIGKILL')
  await page
    .getByText(/sudah dijalankan kembali/)
    .first()
    .waitFor()
  await page.getByTestId('menu-rotasi').click()
  await page.getByText(PLAN).waitFor()
  expect(await page.getByText(PLAN).count()).toBe(1)
})

test('everything can be taken back to the very start, and done again', async () => {
  const { page, problems } = penata
  await makePlan(page)
  await page.keyboard.press('Control+z')
  await page
    .getByText(/Diurungkan|diurungkan/)
    .first()
    .waitFor()
  await page.keyboard.press('Control+z')
  await page.getByTestId('menu-beranda').click()
  await page.getByRole('button', { name: /Buka contoh/ }).waitFor()
  await page.keyboard.press('Control+Shift+z')
  await page
    .getByText(/^Diulangi/)
    .first()
    .waitFor()
  await page.getByTestId('menu-bagan').click()
  await page.locator('[data-unor-id]').first().waitFor()
  expect(problems).toEqual([])
})
