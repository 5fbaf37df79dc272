import { beforeAll, expect, test } from 'vitest'
import { onePenata } from '../support/launch-penata'

const penata = onePenata()
beforeAll(async () => {
  const { page } = penata
  await page.getByRole('button', { name: /Buka contoh/ }).click()
  await page.getByTestId('bagan').waitFor()
  await page.getByTestId('menu-rotasi').click()
  await page.getByTestId('rencana-baru').click()
  await page.getByLabel('Nama rencana').fill('Rotasi uji')
  await page.getByRole('button', { name: 'Buat rencana' }).click()
  await page.getByText('Belum ada langkah').waitFor()
})

const bilangan = async (teks: Promise<string | null>): Promise<number> => Number((await teks)?.match(/\d+/)?.[0])

test('suggests three plans, takes one as a scenario, edits it, and undoes both', async () => {
  const { page, problems } = penata
  await page.getByTestId('buka-usul').click()
  await page.getByTestId('usul-lanjut').click()
  for (const jenis of ['JPT_PRATAMA', 'PENGAWAS']) await page.getByTestId(`kolam-${jenis}`).uncheck()
  await page.getByTestId('usul-lanjut').click()
  await page.getByTestId('batas-pindah').fill('15')
  await page.getByTestId('usul-cari').click()
  await page.getByTestId('hasil-usul').waitFor({ timeout: 120_000 })
  expect(await page.getByTestId(/^usul-[ABC]$/).count()).toBe(3)
  expect(
    await page
      .getByTestId('hasil-usul')
      .getByText(/^tanpa BLOK/)
      .count()
  ).toBe(3)
  expect(await page.getByTestId('usul-pembatas').getByRole('listitem').count()).toBeGreaterThan(0)
  await page.getByTestId('tampilan-usul').getByText('Kenapa').click()
  await page
    .getByTestId('usul-B')
    .getByText(/^Berikutnya /)
    .first()
    .waitFor()
  await page.getByTestId('usul-B').getByRole('button', { name: 'Rincian nilai' }).first().click()
  await page.getByText('Kesesuaian pangkat').waitFor()

  await page.getByTestId('pakai-B').click()
  await page.getByTestId('dialog-usul').waitFor({ state: 'detached' })
  const langkah = page.getByTestId('tab-langkah')
  await page.getByTestId('rantai-1').waitFor()
  const semula = await bilangan(langkah.textContent())
  expect(semula).toBeGreaterThan(5)
  expect(semula).toBeLessThanOrEqual(15)
  expect(await page.getByTestId('jumlah-blok').textContent()).toBe('0 Blok')

  await page
    .getByRole('button', { name: /^Batalkan langkah/ })
    .last()
    .click()
  const satu = page.getByTestId('cabut-satu')
  await satu
    .or(langkah.getByText(String(semula - 1), { exact: true }))
    .first()
    .waitFor()
  if (await satu.isVisible()) await satu.click()
  await page.waitForFunction((n) => !document.querySelector('[data-testid="tab-langkah"]')?.textContent?.includes(String(n)), semula)
  await page.keyboard.press('Control+z')
  await langkah.getByText(String(semula), { exact: true }).waitFor()
  await page.keyboard.press('Control+z')
  await page.getByTestId('rencana-baru').waitFor()
  expect(await page.getByText('(usul B)').count()).toBe(0)
  expect(problems).toEqual([])
})

test('says why nothing can be proposed, and is stopped while it works', async () => {
  const { page, problems } = penata
  await page.getByText('Rotasi uji').first().click()
  await page.getByTestId('buka-usul').click()
  await page.getByTestId('usul-lanjut').click()
  for (const jenis of ['JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS', 'JF']) await page.getByTestId(`kolam-${jenis}`).uncheck()
  expect(await page.getByTestId('usul-cari').isDisabled()).toBe(true)
  await page.getByTestId('usul-ukuran').getByText('Belum ada orang di dalam kolam.').waitFor()
  await page.getByTestId('kolam-PELAKSANA').check()
  await page.getByTestId('usul-cari').click()
  await page
    .getByTestId('usul-sebab')
    .getByText(/^Tidak ada calon untuk Kepala Dinas Perhubungan: \d+ orang gugur karena R-/)
    .waitFor()

  await page.getByTestId('usul-ubah').click()
  for (const jenis of ['JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS', 'JF']) await page.getByTestId(`kolam-${jenis}`).check()
  await page.getByTestId('usul-cari').click()
  await page.getByTestId('kerja-batal').click()
  await page.getByTestId('kerja-batal').waitFor({ state: 'detached' })
  await page.locator('[data-testid="usul-cari"]:not([data-loading])').waitFor()
  expect(await page.getByTestId('hasil-usul').count()).toBe(0)
  expect(problems).toEqual([])
})
