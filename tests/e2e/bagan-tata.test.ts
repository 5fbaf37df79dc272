import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { resize } from '../../scripts/driver/open-penata.mjs'
import { onePenata } from '../support/launch-penata'

const penata = onePenata()

beforeAll(async () => {
  await penata.page.getByRole('button', { name: /Buka contoh/ }).click()
  await penata.page.locator('[data-unor-id]').first().waitFor()
})

const chooseLayout = async (page: Page, tata: string): Promise<void> => {
  await page.locator(`[data-testid="pilih-tata"] [data-tata="${tata}"]`).click()
  await page.locator(`[data-testid="bagan"][data-tata="${tata}"]`).waitFor()
}

/** The middle of a card in the window, in pixels. */
const middleOf = async (page: Page, kartu: string): Promise<{ readonly x: number; readonly y: number }> => {
  const box = await page.getByTestId(kartu).boundingBox()
  if (!box) throw new Error(`No card ${kartu}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const activeCard = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const id = document.querySelector('[data-testid="bagan"]')?.getAttribute('aria-activedescendant')
    return document.getElementById(id ?? '')?.getAttribute('data-testid') ?? null
  })

test('the page of a dinas: picked by a click, its JF and pelaksana in tables that add up', async () => {
  const { page } = penata
  await chooseLayout(page, 'HALAMAN')
  await page.getByText('Halaman menggambar satu perangkat daerah').waitFor()
  await page.getByTestId('kartu-dinas-komunikasi-dan-informatika').click()
  const tabel = page.getByRole('table', { name: /Jabatan di Bidang/ }).first()
  await tabel.waitFor()
  const rows = await tabel
    .getByRole('row')
    .evaluateAll((all) => all.slice(1).map((row) => [...row.children].slice(2, 4).map((c) => Number(c.textContent))))
  const total = rows.at(-1)
  expect(total?.[0]).toBe(rows.slice(0, -1).reduce((sum, [b = 0]) => sum + b, 0))
  expect(total?.[1]).toBe(rows.slice(0, -1).reduce((sum, [, k = 0]) => sum + k, 0))
  expect(await page.getByTestId('kartu-dinas-perhubungan').count()).toBe(0)
})

test('from left to right the arrows go where the eye sees the units', async () => {
  const { page } = penata
  await chooseLayout(page, 'KIRI_KANAN')
  await page.getByTestId('kartu-dinas-komunikasi-dan-informatika').click()
  const dinas = await middleOf(page, 'kartu-dinas-komunikasi-dan-informatika')
  await page.getByTestId('bagan').focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => activeCard(page)).toBe('kartu-sekretariat')
  expect((await middleOf(page, 'kartu-sekretariat')).x).toBeGreaterThan(dinas.x)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => activeCard(page)).toMatch(/^kartu-bidang/)
  await page.keyboard.press('Shift+ArrowDown')
  await expect.poll(() => page.locator('[role="treeitem"][aria-selected="true"]').count()).toBe(2)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => activeCard(page)).toBe('kartu-dinas-komunikasi-dan-informatika')
})

test('a window of another size keeps the middle in the middle; a card folded or opened stays where it is', async () => {
  const { page, app } = penata
  await page.keyboard.press('Escape')
  await chooseLayout(page, 'ATAS_BAWAH')
  const kartu = 'kartu-dinas-komunikasi-dan-informatika'
  const bagan = async (): Promise<{ readonly x: number; readonly y: number }> => {
    const box = await page.getByTestId('bagan').boundingBox()
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
  }
  const fromMiddle = async (): Promise<readonly number[]> => {
    const [card, middle] = [await middleOf(page, kartu), await bagan()]
    return [Math.round(card.x - middle.x), Math.round(card.y - middle.y)]
  }
  const utuh = await fromMiddle()
  // a view that is not the whole: that one would be fitted again
  await page.getByTestId('bagan').focus()
  await page.keyboard.press('+')
  await expect.poll(async () => JSON.stringify(await fromMiddle())).not.toBe(JSON.stringify(utuh))
  let lalu = ''
  const isTenang = async (): Promise<boolean> => lalu === (lalu = JSON.stringify(await fromMiddle()))
  await expect.poll(isTenang).toBe(true)
  const before = await fromMiddle()
  await resize(app, 1180, 700)
  await expect.poll(async () => JSON.stringify(await fromMiddle())).toBe(JSON.stringify(before))
  const at = await middleOf(page, kartu)
  await page.getByTestId(kartu).getByRole('button', { includeHidden: true }).click()
  await expect.poll(() => page.getByTestId('kartu-sekretariat').count()).toBe(0)
  expect(await middleOf(page, kartu)).toEqual(at)
})

test('from afar everything is painted, and a click still finds the unit under it', async () => {
  const { page, problems } = penata
  await resize(penata.app, 1366, 768)
  const bagan = page.getByTestId('bagan')
  await page.getByTitle('Kembali ke seluruh').click()
  await page.getByTestId('kartu-dinas-perhubungan').waitFor()
  await bagan.focus()
  for (let i = 0; i < 5; i++) await page.keyboard.press('-')
  await expect.poll(() => page.locator('[data-testid^="kartu-"][role="treeitem"]').count()).toBe(0)
  const before = await bagan.boundingBox()
  if (!before) throw new Error('No chart')
  await page.mouse.click(before.x + 8, before.y + before.height / 2)
  await expect.poll(() => page.getByTestId('kartu-terpilih').count()).toBe(0)
  // the panel is gone now and the chart wider
  const box = (await bagan.boundingBox()) ?? before
  const terpilih = page.getByTestId('kartu-terpilih')
  // somewhere on the way down the middle there is a box
  for (let y = box.y + 60; y < box.y + box.height - 60 && (await terpilih.count()) === 0; y += 7) {
    await page.mouse.click(box.x + box.width / 2, y)
    await page.waitForTimeout(80)
  }
  expect(await terpilih.count()).toBe(1)
  expect(problems).toEqual([])
})
