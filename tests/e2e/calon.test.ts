import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { drag } from '../support/drag'
import { tanyaInti } from '../support/baca-rencana'
import { onePenata } from '../support/launch-penata'

const penata = onePenata()
beforeAll(async () => {
  const { page } = penata
  await page.getByRole('button', { name: /Buka contoh/ }).click()
  await page.getByTestId('bagan').waitFor()
  await page.getByTestId('menu-rotasi').click()
  await page.getByTestId('rencana-baru').click()
  await page.getByLabel('Nama rencana').fill('Pengisian jabatan')
  await page.getByRole('button', { name: 'Buat rencana' }).click()
  await page.getByText('Belum ada langkah').waitFor()
})

const baris = (page: Page) => page.locator('[data-baris-calon]')
const namaBaris = async (page: Page, n: number): Promise<string> => (await baris(page).nth(n).getAttribute('aria-label')) ?? ''

test('finds candidates for a post, says why and why not, and puts one into it', async () => {
  const { page, problems } = penata
  await page.getByTestId('tab-calon').click()
  await page.getByTestId('cari-jabatan').fill('sekretaris dinas pendidikan')
  await page.getByRole('button', { name: /^Sekretaris Dinas Pendidikan/ }).click()
  await page.getByTestId('jumlah-calon').waitFor()
  expect(await page.getByTestId('jumlah-calon').textContent()).toMatch(/^\d+ calon · \d+ tidak memenuhi syarat$/)

  const pertama = await namaBaris(page, 0)
  await page.getByRole('button', { name: `Rincian nilai ${pertama}` }).click()
  expect(await page.getByTestId('rincian-nilai').locator('dt').count()).toBe(10)
  await page.getByRole('button', { name: `Kenapa? ${pertama}` }).click()
  expect(await page.getByTestId('putusan').textContent()).toMatch(/^Peringkat 1 dari \d+ calon · Nilai \d+,\d dari 100$/)
  await page.keyboard.press('Escape')

  await page.getByTestId('buka-bukan-calon').click()
  const aturan = page.getByTestId('bukan-calon').locator('button[aria-expanded]').first()
  await aturan.click()
  const bukan = (await page.getByTestId('bukan-calon').locator('strong').first().textContent()) ?? ''
  await page.getByTestId('cari-calon').fill(bukan)
  await page.getByTestId('bukan-cocok').getByRole('button', { name: bukan }).click()
  expect(await page.getByTestId('putusan').textContent()).toMatch(/^Tidak memenuhi syarat: R-\d\d — /)
  await page.keyboard.press('Escape')
  await page.getByTestId('cari-calon').fill('')

  await baris(page).first().getByRole('button', { name: 'Tempatkan' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Gantikan' }).click()
  await page.getByText('Sudah direncanakan ke jabatan ini').waitFor()
  expect(await baris(page).first().getByRole('button', { name: 'Tempatkan' }).count(), 'there is nothing left to place').toBe(0)
  expect(problems).toEqual([])
})

test('lays two side by side by keyboard alone', async () => {
  const { page, problems } = penata
  await page.getByRole('button', { name: `Rincian nilai ${await namaBaris(page, 0)}` }).focus()
  for (const tombol of ['Space', 'ArrowDown', 'Space']) await page.keyboard.press(tombol)
  await page.getByTestId('bandingkan').press('Enter')
  const tabel = page.getByTestId('tabel-banding')
  await tabel.waitFor()
  expect(await tabel.locator('thead th').count()).toBe(3)
  expect(await tabel.getByRole('row', { name: /^Kotak talenta/ }).count()).toBe(1)
  await page.keyboard.press('Escape')
  expect(problems).toEqual([])
})

test('a punishment stays folded in the reasons until it is asked for, and the asking is written down', async () => {
  const { page, problems } = penata
  const { hukdis } = await tanyaInti(page, 'mutasi.arsip', null)
  const { pegawai } = await tanyaInti(page, 'organisasi.snapshot', { tanggal: null })
  const orang = pegawai.find((p) => hukdis.some((h) => h.pegawaiId === p.id))
  if (!orang) throw new Error('Nobody is being punished')
  await page.getByTestId('cari-calon').fill(orang.nama)
  await page.getByTestId('bukan-cocok').getByRole('button', { name: orang.nama }).click()
  const dialog = page.getByRole('dialog')
  const aturan = dialog.locator('li', { hasText: 'hukuman disiplin (rincian tertutup).' })
  await aturan.waitFor()
  expect(await dialog.innerText()).not.toMatch(/hukuman disiplin sedang/)
  const dibuka = async (): Promise<boolean> =>
    JSON.stringify(await tanyaInti(page, 'pegawai.audit', { id: orang.id, sebelum: null, jumlah: 10 })).includes(
      'Tampilkan hukuman disiplin'
    )
  expect(await dibuka()).toBe(false)
  await aturan.getByTestId('tampilkan-rincian').click()
  expect(await aturan.getByTestId('rincian-terbuka').innerText()).toMatch(/hukuman disiplin sedang/)
  expect(await dibuka()).toBe(true)
  await page.keyboard.press('Escape')
  await page.getByTestId('cari-calon').fill('')
  expect(problems).toEqual([])
})

test('with other weights the order changes, and comes back', async () => {
  const { page, problems } = penata
  const semula = await page.getByTestId('daftar-calon').innerText()
  await page.getByTestId('bobot-calon').click()
  const geser = page.getByRole('slider', { name: 'Sisa masa kerja sampai BUP' })
  await geser.press('End')
  await page.waitForFunction((teks) => document.querySelector('[data-testid="daftar-calon"]')?.textContent !== teks, semula)
  await page.getByRole('button', { name: 'Kembalikan ke bawaan' }).click()
  await page.keyboard.press('Escape')
  await page.waitForFunction((teks) => document.querySelector<HTMLElement>('[data-testid="daftar-calon"]')?.innerText === teks, semula)
  expect(problems).toEqual([])
})

test('with names covered, neither name nor NIP of a candidate is anywhere in the panel', async () => {
  const { page, problems } = penata
  const nama = await Promise.all(Array.from({ length: await baris(page).count() }, (_, n) => namaBaris(page, n)))
  expect(nama.length).toBeGreaterThan(5)
  await page.getByTestId('tutup-nama').click()
  await page.getByRole('button', { name: 'Rincian nilai Calon 1', exact: true }).click()
  const isi = await page.getByRole('region', { name: 'Calon' }).evaluate((e) => e.outerHTML)
  expect(nama.filter((n) => isi.includes(n.split(',')[0] ?? n))).toEqual([])
  expect(isi).not.toMatch(/\d{18}/)
  await page.getByRole('button', { name: 'Kenapa? Calon 2', exact: true }).click()
  const dialog = await page.getByRole('dialog').evaluate((e) => e.outerHTML)
  expect(nama.filter((n) => dialog.includes(n.split(',')[0] ?? n))).toEqual([])
  await page.keyboard.press('Escape')

  await baris(page).nth(1).getByRole('button', { name: 'Buka nama' }).click()
  expect(await namaBaris(page, 1)).toBe(nama[1])
  expect(await namaBaris(page, 0)).toBe('Calon 1')
  await page.getByTestId('tutup-nama').click()
  expect(await namaBaris(page, 0)).toBe(nama[0])
  expect(problems).toEqual([])
})

test('finds posts for a person, and leads from one to its candidates', async () => {
  const { page, problems } = penata
  await page.getByTestId('tab-cari').click()
  await page.getByTestId('cari-pegawai-rencana').fill('guru')
  const orang = page.getByTestId('kartu-dinas-pendidikan').locator('[data-pegawai-id]').first()
  await page.getByTestId('cari-pegawai-rencana').fill(((await orang.innerText()).split(',')[0] ?? '').slice(0, 12))
  await page
    .locator('li[data-pegawai-id]')
    .first()
    .getByRole('button', { name: /^Tindakan untuk/ })
    .click()
  await page.getByRole('menuitem', { name: 'Jabatan yang cocok…' }).click()
  await page.getByText('Semua jabatan').click()
  await page.getByTestId('cocok-1').getByRole('button', { name: 'Lihat calonnya' }).click()
  await page.getByTestId('jumlah-calon').waitFor()
  expect(problems).toEqual([])
})

test('a candidate can be dragged from the list onto a card', async () => {
  const { page, problems } = penata
  await drag(page, { from: baris(page).first().locator('[data-seret]'), to: page.getByTestId('kartu-dinas-perhubungan') }, async () => {
    await page.getByTestId('vonis-seret').waitFor()
    await page.keyboard.press('Escape')
  })
  expect(await page.getByTestId('hantu-seret').count()).toBe(0)
  expect(problems).toEqual([])
})
