import { beforeAll, expect, test } from 'vitest'
import { drag } from '../support/drag'
import { onePenata } from '../support/launch-penata'

const penata = onePenata()
beforeAll(async () => {
  const { page } = penata
  await page.getByRole('button', { name: /Buka contoh/ }).click()
  await page.getByTestId('bagan').waitFor()
  await page.getByTestId('menu-rotasi').click()
  await page.getByTestId('rencana-baru').click()
  await page.getByLabel('Nama rencana').fill('Rotasi di papan')
  await page.getByRole('button', { name: 'Buat rencana' }).click()
  await page.getByTestId('tampilan').getByText('Papan').click()
  await page.getByTestId('papan').waitFor()
})

test('a person is dragged onto a vacant post: the rules answer on the way, and the board follows', async () => {
  const { page, problems } = penata
  const kosong = page.getByTestId('kolom-kosong')
  const semula = await kosong.locator('[data-jabatan-id]').count()
  const kartu = kosong.locator('[data-jabatan-id]').filter({ hasText: 'Kepala Dinas Perhubungan' })
  await page.getByTestId('cari-orang-papan').fill('sekretaris')
  await page.getByText('Tidak ada pegawai yang cocok.').waitFor()
  await page.getByTestId('cari-orang-papan').fill('joni panyalai')
  const orang = page.getByTestId('kolom-calon').locator('[data-pegawai-id]').first()
  await drag(page, { from: orang.locator('[data-seret]'), to: kartu }, async () => {
    await page.getByTestId('vonis-seret').getByText('PP 100/2000').waitFor()
    expect(await kartu.getAttribute('data-sasaran')).toBe('true')
  })
  const terisi = page.getByTestId('kolom-terisi')
  await terisi.locator('[data-jabatan-id]').filter({ hasText: 'Kepala Dinas Perhubungan' }).getByText('Joni Panyalai').waitFor()
  // one post is filled, the one the person left is vacant now
  expect(await kosong.locator('[data-jabatan-id]').count()).toBe(semula)
  await kosong.getByText(/^Ditinggalkan Joni Panyalai/).waitFor()
  expect(problems).toEqual([])
})

test('dropping on a filled post asks how, and the holder waits in the tray', async () => {
  const { page } = penata
  const kartu = page.getByTestId('kolom-terisi').locator('[data-jabatan-id]').filter({ hasText: 'Kepala Dinas Perhubungan' })
  await page.getByTestId('cari-orang-papan').fill('fadhil pratama')
  const orang = page.getByTestId('kolom-calon').locator('[data-pegawai-id]').first()
  await drag(page, { from: orang.locator('[data-seret]'), to: kartu })
  await page.getByRole('button', { name: 'Usulkan sebagai calon kedua' }).click()
  await kartu.getByText('R-23').waitFor()
  expect(await kartu.locator('[data-pegawai-id]').count()).toBe(2)
  await page.keyboard.press('Control+z')
  await kartu.getByText('R-23').waitFor({ state: 'detached' })
})

test('the keys walk from card to card, open the actions and search', async () => {
  const { page, problems } = penata
  const kartu = (kolom: string) => page.getByTestId(`kolom-${kolom}`).locator('[data-kartu]')
  const fokus = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.closest('[data-kolom-papan]')?.getAttribute('data-kolom-papan') ?? null)
  await kartu('kosong').first().focus()
  await page.keyboard.press('ArrowDown')
  expect(
    await kartu('kosong')
      .nth(1)
      .evaluate((k) => k === document.activeElement)
  ).toBe(true)
  await page.keyboard.press('ArrowRight')
  expect(await fokus()).toBe('terisi')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Biarkan kosong…' }).click()
  await page.getByTestId('sikap-alasan').fill('Menunggu penataan organisasi')
  await page.getByTestId('sikap-simpan').click()
  await page.getByText('Sengaja dibiarkan kosong: Menunggu penataan organisasi').waitFor()

  await kartu('kosong').first().focus()
  await page.keyboard.type('kebudayaan')
  await page.waitForFunction(() => document.querySelectorAll('[data-kolom-papan="kosong"] [data-kartu]').length === 1)
  expect(await page.getByTestId('kolom-kosong').locator('h3').innerText()).toMatch(/1\/\d+/)
  expect(problems).toEqual([])
})
