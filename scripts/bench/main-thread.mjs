import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPenata } from '../driver/open-penata.mjs'
import { rootFlags } from '../setup/sandbox.mjs'
import { line, median } from './median.mjs'

const BUDGET_MS = 50

/** The longest time the main process stood still while the sample city was loaded, drawn, planned with and printed, against 50 ms. */
export async function benchMainThread(rounds, { electron, screen }) {
  const longest = []
  for (let n = 0; n < rounds; n += 1) longest.push(await longestStop({ electron, screen }))
  return [line('longest stop of the main process / 50 ms', 'ms', { ours: median(longest), theirs: BUDGET_MS, target: 1 })]
}

async function longestStop({ electron, screen }) {
  const userData = mkdtempSync(join(tmpdir(), 'penata-bench-'))
  const { app, page } = await openPenata({ exe: electron.exe, flags: rootFlags(), env: { ...electron.env, ...screen.env }, userData })
  await app.evaluate(
    ({ dialog }, target) => {
      globalThis.delay = process.getBuiltinModule('node:perf_hooks').monitorEventLoopDelay({ resolution: 5 })
      globalThis.delay.enable()
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: target })
    },
    join(userData, 'sk.pdf')
  )
  await work(page)
  const nanoseconds = await app.evaluate(() => globalThis.delay.max)
  await app.close()
  rmSync(userData, { recursive: true, force: true })
  return nanoseconds / 1e6
}

async function work(page) {
  await page.getByTestId('buka-contoh').click()
  await page.locator('[data-unor-id]').first().waitFor()
  await page.getByTestId('menu-rotasi').click()
  await page.getByText('Contoh: Rencana rotasi triwulan I').first().click()
  await page.getByTestId('ke-naskah').click()
  await page.getByTestId('naskah-sk-mutasi').click()
  await page.getByTestId('ekspor-naskah').click()
  await page.getByTestId('ekspor-pdf').click()
  await page
    .getByText(/tersimpan/i)
    .first()
    .waitFor()
}
