import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, inject, test } from 'vitest'
import { onePenata, searchInPalette } from '../support/launch-penata'

const penata = onePenata()

test('first run: sample city, chart, search, and every screen opens', async () => {
  const { page, problems } = penata
  await page.getByRole('button', { name: /Buka contoh/ }).click()
  await page.getByTestId('bagan').waitFor()
  await page.locator('[data-unor-id]').first().waitFor()
  expect(await page.locator('[data-testid="kartu-badan-kepegawaian-dan-pengembangan-sumber-daya-manusia"]').count()).toBe(1)
  expect(await page.locator('[data-kosong]').count()).toBeGreaterThan(0)

  await searchInPalette(page, 'puskesmas')
  await page
    .getByRole('dialog')
    .getByText(/Puskesmas/)
    .first()
    .click()
  await page.locator('[data-testid="kartu-terpilih"], [data-testid="panel-unor"]').first().waitFor()

  for (const id of ['beranda', 'pegawai', 'rotasi', 'naskah', 'riwayat']) {
    await page.getByTestId(`menu-${id}`).click()
    await page.waitForURL(new RegExp(`#/${id}`))
    await page.locator('main').waitFor()
  }
  await page.getByTestId('menu-riwayat').click()
  await page.getByText('Muat contoh struktur Kota Sawahlunto').first().waitFor()
  expect(problems).toEqual([])
})

test('the page can reach neither Node nor the network, and goes nowhere else', async () => {
  const { app, page } = penata
  const seen = await page.evaluate(async () => {
    const tryFetch = (url: string): Promise<string> =>
      fetch(url).then(
        (reply) => `${reply.status}`,
        () => 'refused'
      )
    return {
      node: ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in window),
      bridge: Object.keys(Reflect.get(window, 'penata')).toSorted(),
      web: await tryFetch('https://example.invalid/'),
      file: await tryFetch('file:///etc/hostname'),
      traversal: await tryFetch('app://penata/..%2f..%2fpackage.json'),
      opened: window.open('https://example.invalid/') === null
    }
  })
  expect(seen).toEqual({ node: [], bridge: ['call', 'on', 'pathOf'], web: 'refused', file: 'refused', traversal: 'refused', opened: true })
  const before = page.url()
  await page.evaluate(() => {
    location.href = 'https://example.invalid/'
  })
  await page.waitForTimeout(300)
  expect(page.url()).toBe(before)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a second Penata on the same data gives way to the first', async () => {
  const args = [resolve(import.meta.dirname, '../..'), ...inject('electronFlags'), `--user-data-dir=${penata.userData}`]
  const second = spawn(inject('electronExe'), args, { env: { ...process.env, ...inject('electronEnv') }, stdio: 'ignore' })
  const code = await new Promise((done) => second.once('exit', done))
  expect(code).toBe(0)
  expect(await penata.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('HTML from a string runs no script, whatever it says', async () => {
  const ran = await penata.page.evaluate(async () => {
    const box = document.createElement('div')
    document.body.append(box)
    try {
      box.innerHTML = '<img src="x" onerror="window.pwned = true">'
    } catch {
      return 'refused'
    }
    await new Promise((next) => setTimeout(next, 200))
    return 'pwned' in window ? 'ran' : 'inert'
  })
  expect(ran).toBe('refused')
})

test('a crash of the page shows a way back, not a white window', async () => {
  const { app } = penata
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
  const shown = (): Promise<string> => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL() ?? '')
  await expect.poll(async () => decodeURIComponent(await shown()), { timeout: 10_000 }).toContain('Muat ulang')
})
