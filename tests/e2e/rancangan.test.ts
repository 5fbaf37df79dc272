import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import type { Route, RouteInput, RouteOutput } from '../../src/contract/routes'
import type { Unor } from '../../src/domain/organisasi/unor'
import type { RancanganId } from '../../src/domain/rancangan/rancangan'
import { chooseInDialogs, onePenata } from '../support/launch-penata'

const penata = onePenata()
beforeAll(async () => {
  await penata.page.getByRole('button', { name: /Buka contoh/ }).click()
  await penata.page.getByTestId('bagan').waitFor()
})

const LAMA = 'kartu-dinas-perhubungan'
const BARU = 'kartu-dinas-perhubungan-dan-komunikasi'

test('drafts a reorganisation: three sides, tray in order, take back, compare, approve, apply, and undo in one step', async () => {
  const { app, page, problems } = penata
  const hariIni = (await ask(page, 'aplikasi.info', null)).hariIni
  await page.getByTestId('menu-rancangan').click()
  await page.getByTestId('rancangan-nihil').waitFor()
  await page.getByTestId('rancangan-baru').click()
  await page.getByLabel('Nama rancangan').fill('Penyederhanaan')
  await page.getByLabel('TMT').fill(hariIni)
  await page.getByRole('button', { name: 'Buat rancangan' }).click()
  await page.getByTestId('usulan-nihil').waitFor()
  expect(await page.getByTestId('rancangan-maju').getAttribute('aria-disabled')).toBe('true')

  const dinas = await unorNamed(page, 'Dinas Perhubungan')
  const id = await draftNamed(page, 'Penyederhanaan')
  await page.getByTestId(LAMA).click()
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Dinas Perhubungan dan Komunikasi')
  await page.keyboard.press('Enter')
  await page
    .getByTestId('panel-bagan')
    .getByRole('tab', { name: /Usulan/ })
    .click()
  await page.getByTestId('usulan-1').getByText('Nama: Dinas Perhubungan → Dinas Perhubungan dan Komunikasi').waitFor()
  await usulkan(page, id, 'unor.create', {
    indukId: dinas.id,
    isian: { nama: 'Bidang Komunikasi', jenis: 'BIDANG', tipe: null, kode: null, aktifDari: null }
  })
  await usulkan(page, id, 'unor.create', {
    indukId: dinas.id,
    isian: { nama: 'Bidang Informatika', jenis: 'BIDANG', tipe: null, kode: null, aktifDari: null }
  })
  await page.getByTestId('usulan-3').waitFor()

  const sisi = page.getByTestId('keadaan-rancangan')
  await sisi.getByText('Sebelum').click()
  await page.getByTestId(LAMA).waitFor()
  await sisi.getByText('Sesudah').click()
  await page.getByTestId(BARU).waitFor()
  await sisi.getByText('Perubahan').click()
  await page.getByTestId('angka-rancangan').getByText('+2', { exact: true }).waitFor()

  await page.getByTestId('usulan-3').getByRole('button').first().focus()
  await page.keyboard.press('Alt+ArrowUp')
  await page.getByTestId('usulan-2').getByText('Tambah unit Bidang Informatika').waitFor()
  expect(await focusedRow(page)).toBe('usulan-2')
  await dragAbove(page, 'usulan-3', 'usulan-1')
  await page.getByTestId('usulan-1').getByText('Tambah unit Bidang Komunikasi').waitFor()
  await page.getByTestId('usulan-1').hover()
  await page.getByRole('button', { name: 'Batalkan usulan: Tambah unit Bidang Komunikasi' }).click()
  await page.getByTestId('usulan-3').waitFor({ state: 'detached' })
  await page.getByTestId('angka-rancangan').getByText('+1', { exact: true }).waitFor()
  await page.keyboard.press('Control+z')
  await page.getByTestId('usulan-3').waitFor()

  await page.getByTestId('menu-rancangan').click()
  await page.getByRole('button', { name: 'Tindakan untuk Penyederhanaan' }).click()
  await page.getByRole('menuitem', { name: 'Salin rancangan' }).click()
  await page.getByRole('button', { name: 'Buat rancangan' }).click()
  await page.getByRole('heading', { name: 'Salinan Penyederhanaan' }).waitFor()
  await page.getByTestId('usulan-3').getByRole('button').first().focus()
  await page.keyboard.press('Delete')
  await page.getByTestId('usulan-3').waitFor({ state: 'detached' })
  expect(await focusedRow(page)).toBe('usulan-2')

  await page.getByTestId('menu-rancangan').click()
  await page.getByLabel('Bandingkan Penyederhanaan', { exact: true }).check()
  await page.getByLabel('Bandingkan Salinan Penyederhanaan').check()
  await page.getByTestId('rancangan-bandingkan').click()
  const barisUnit = page.getByTestId('banding-unit').getByRole('cell')
  await barisUnit.nth(4).waitFor()
  const kini = (await snapshot(page)).unor.length
  const teks = await barisUnit.allTextContents()
  expect(teks.map((t) => Number(t.replace('.', '')))).toEqual([kini, kini + 1, 1, kini + 2, 2])
  const folder = mkdtempSync(join(tmpdir(), 'penata-banding-'))
  await chooseInDialogs(app, { save: join(folder, 'banding.xlsx') })
  await page.getByTestId('ekspor').click()
  await page.getByRole('menuitem', { name: /Excel/ }).click()
  await page.getByText(/Tersimpan di/).waitFor()
  expect(existsSync(join(folder, 'banding.xlsx'))).toBe(true)
  rmSync(folder, { recursive: true })

  await page.getByTestId('tabel-banding').getByRole('link', { name: 'Penyederhanaan', exact: true }).click()
  await page.getByTestId('rancangan-maju').getByText('Usulkan').click()
  await page.getByTestId('rancangan-maju').getByText('Setujui').click()
  await page.getByTestId('rancangan-maju').getByText('Terapkan').click()
  await page.getByTestId('akibat-rancangan').getByText('2 unit baru').waitFor()
  await page.getByTestId('terapkan-ya').click()
  await page
    .getByTestId('kepala-rancangan')
    .getByText(/TMT .* · diterapkan /)
    .waitFor()
  await page.getByTestId('daftar-usulan').getByText('Nama: Dinas Perhubungan → Dinas Perhubungan dan Komunikasi').waitFor()
  expect((await unorNamed(page, 'Dinas Perhubungan dan Komunikasi')).id).toBe(dinas.id)
  expect((await snapshot(page)).unor.filter((u) => u.indukId === dinas.id).map((u) => u.nama)).toContain('Bidang Informatika')
  await page.getByRole('link', { name: /Tutup rancangan/ }).click()
  await page.getByTestId(BARU).waitFor()

  await page.keyboard.press('Control+z')
  await page.getByTestId('rancangan-maju').getByText('Terapkan').waitFor()
  expect((await unorNamed(page, 'Dinas Perhubungan')).id).toBe(dinas.id)
  expect((await snapshot(page)).unor.length).toBe(kini)
  expect(problems).toEqual([])
})

test('shows what the data did to a draft, resolved both ways; deleting one is not for ever', async () => {
  const { page, problems } = penata
  const hariIni = (await ask(page, 'aplikasi.info', null)).hariIni
  const [sosial, dukcapil] = [await unorNamed(page, 'Dinas Kependudukan dan Pencatatan Sipil'), await unorNamed(page, 'Dinas Perhubungan')]
  const anak = (await snapshot(page)).unor.filter((u) => u.indukId === dukcapil.id)
  const [satu, dua] = anak.filter((u) => u.jenis === 'BIDANG')
  if (!satu || !dua) throw new Error('The sample has too few bidang here')
  await run(page, 'rancangan.create', { nama: 'Uji konflik', tmt: hariIni, catatan: null })
  const id = await draftNamed(page, 'Uji konflik')
  await usulkan(page, id, 'unor.update', { id: sosial.id, isian: { ...isianOf(sosial), nama: 'Dinas Kependudukan' } })
  for (const { id: unorId } of [satu, dua]) {
    await usulkan(page, id, 'unor.move', { ids: [unorId], indukId: sosial.id, bawahan: 'IKUT' })
  }
  await run(page, 'unor.update', { id: sosial.id, isian: { ...isianOf(sosial), nama: 'Dinas Dukcapil' } })
  for (const { id: unorId } of [satu, dua]) {
    await run(page, 'unor.end', { ids: [unorId], sampai: hariIni, bawahan: 'IKUT', pegawai: 'LEPAS' })
  }

  await page.getByTestId('menu-rancangan').click()
  await page.locator('li', { hasText: 'Uji konflik' }).getByText('3 tidak cocok dengan data').waitFor()
  await page.getByRole('link', { name: /Uji konflik/ }).click()
  await page
    .getByTestId('kabar-konflik')
    .getByText(/3 usulan perlu diputuskan/)
    .waitFor()
  expect(await page.getByTestId('rancangan-maju').getAttribute('aria-disabled')).toBe('true')
  expect(await page.getByTestId('kartu-konflik').count()).toBe(3)
  await page.getByRole('button', { name: 'Tetap pakai usulan' }).click()
  await page
    .getByTestId('kabar-konflik')
    .getByText(/2 usulan perlu diputuskan/)
    .waitFor()
  await page.getByTestId('kartu-dinas-kependudukan').waitFor()
  await page.getByRole('button', { name: 'Buang semua yang tidak cocok' }).click()
  await page.getByTestId('kabar-konflik').waitFor({ state: 'detached' })
  await page.getByTestId('usulan-2').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+z')
  await page.getByTestId('usulan-3').waitFor()
  await page.getByRole('button', { name: 'Buang usulan' }).first().click()
  await page
    .getByTestId('kabar-konflik')
    .getByText(/1 usulan perlu diputuskan/)
    .waitFor()

  await page.getByTestId('rancangan-lain').click()
  await page.getByRole('menuitem', { name: 'Hapus rancangan' }).click()
  await page.getByTestId('hapus-rancangan-ya').click()
  await page.getByTestId('rancangan-baru').waitFor()
  expect(await page.getByText('Uji konflik', { exact: true }).count()).toBe(0)
  await page.keyboard.press('Control+z')
  await page.getByText('Uji konflik', { exact: true }).waitFor()
  expect(problems).toEqual([])
})

test('shows the units a draft closes among its changes, and flies to them', async () => {
  const { page, problems } = penata
  const dinas = await unorNamed(page, 'Dinas Komunikasi dan Informatika')
  const { hariIni } = await ask(page, 'aplikasi.info', null)
  await run(page, 'rancangan.create', { nama: 'Uji tutup', tmt: hariIni, catatan: null })
  const id = await draftNamed(page, 'Uji tutup')
  await usulkan(page, id, 'unor.end', { ids: [dinas.id], sampai: hariIni, bawahan: 'IKUT', pegawai: 'LEPAS' })
  await page.getByTestId('menu-rancangan').click()
  await page.getByRole('link', { name: /Uji tutup/ }).click()
  const kartu = page.getByTestId('kartu-dinas-komunikasi-dan-informatika')
  await kartu.getByText('Ditutup').waitFor()
  await kartu.click()
  await page.getByTestId('panel-bagan').getByRole('tab', { name: 'Unit' }).click()
  await page.getByTestId('panel-unor').getByText('Ditutup oleh rancangan ini').waitFor()
  await kartu.click({ button: 'right' })
  expect(await page.getByRole('menu').count()).toBe(0)

  await page.getByTestId('keadaan-rancangan').getByText('Sesudah').click()
  await kartu.waitFor({ state: 'detached' })
  await page
    .getByTestId('panel-bagan')
    .getByRole('tab', { name: /Usulan/ })
    .click()
  await page.getByTestId('usulan-1').getByRole('button').first().click()
  await kartu.waitFor()
  expect(await page.getByTestId('keadaan-rancangan').getByLabel('Sebelum').isChecked()).toBe(true)
  expect(problems).toEqual([])
})

async function ask<R extends Route>(page: Page, route: R, input: RouteInput<R>): Promise<RouteOutput<R>> {
  const reply = JSON.parse(await page.evaluate(([r, i]) => window.penata.call(r, i), [route, input] as const))
  if (!reply.ok) throw new Error(`${route}: ${reply.error.pesan}`)
  return reply.value
}

const run = (page: Page, name: string, input: unknown): Promise<{ label: string }> =>
  ask(page, 'command.run', { name, input, kunci: crypto.randomUUID(), tempat: null })

const usulkan = (page: Page, rancanganId: RancanganId, perintah: string, masukan: unknown): Promise<{ label: string }> =>
  run(page, 'usulan.add', { rancanganId, perintah, masukan })

const snapshot = (page: Page): Promise<RouteOutput<'organisasi.snapshot'>> => ask(page, 'organisasi.snapshot', { tanggal: null })

async function unorNamed(page: Page, nama: string): Promise<Unor> {
  const found = (await snapshot(page)).unor.find((u) => u.nama === nama)
  if (!found) throw new Error(`No unit is called ${nama}`)
  return found
}

async function draftNamed(page: Page, nama: string): Promise<RancanganId> {
  const found = (await ask(page, 'rancangan.list', null)).find((r) => r.nama === nama)
  if (!found) throw new Error(`No draft is called ${nama}`)
  return found.id
}

const isianOf = ({ nama, jenis, tipe, kode, aktifDari }: Unor): object => ({ nama, jenis, tipe, kode, aktifDari })

/** The row of the tray that has the keys. */
const focusedRow = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.closest('[data-testid]')?.getAttribute('data-testid'))

/** Drags a row of the tray above another, as a hand does. */
async function dragAbove(page: Page, from: string, to: string): Promise<void> {
  const [start, end] = [await page.getByTestId(from).boundingBox(), await page.getByTestId(to).boundingBox()]
  if (!start || !end) throw new Error('The rows are not in sight')
  await page.mouse.move(start.x + 80, start.y + 12)
  await page.mouse.down()
  await page.mouse.move(end.x + 80, end.y + 4, { steps: 8 })
  await page.mouse.up()
}
