import { networkInterfaces } from 'node:os'
import { expect, it } from 'vitest'
import { onePenata, searchInPalette } from '../support/launch-penata'

// Runs like any journey, and once more from cangkang-jaringan.test.ts on a machine whose only interface is the loopback.
const penata = onePenata()

it('opens the sample, finds a person and comes back to the chart, whether there is a network or not', async () => {
  const { page, problems } = penata
  await page.getByRole('button', { name: /Buka contoh/ }).click()
  await page.locator('[data-unor-id]').first().waitFor()
  await searchInPalette(page, 'chaniago')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Chaniago/ })
    .first()
    .click()
  await page.getByTestId('detail-pegawai').waitFor()
  await page.getByTestId('menu-bagan').click()
  await page.locator('[data-unor-id]').first().waitFor()
  expect(problems).toEqual([])
})

it('names the interfaces it ran with', () => {
  process.stdout.write(`interfaces: ${Object.keys(networkInterfaces()).join(' ')}.\n`)
})
