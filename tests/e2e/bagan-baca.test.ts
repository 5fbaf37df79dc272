import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { organisasiRoutes } from '../../src/contract/organisasi'
import { addMonths, type Tanggal, tanggalPanjang } from '../../src/domain/kit/tanggal'
import { ACUAN_BAKU } from '../../src/domain/organisasi/lapisan/fakta-unor'
import { countKelas, kelasPerUnor } from '../../src/domain/organisasi/lapisan/hasil-lapisan'
import { lapisanOf } from '../../src/domain/organisasi/lapisan/lapisan'
import { indexSnapshot, type Snapshot } from '../../src/domain/organisasi/snapshot'
import { buildTree } from '../../src/domain/organisasi/tree'
import type { Unor } from '../../src/domain/organisasi/unor'
import { bupOf, tmtPensiun } from '../../src/domain/pegawai/bup'
import { chooseInDialogs, forget, launchPenata, type RunningPenata } from '../support/launch-penata'

let penata: RunningPenata
beforeAll(async () => {
  penata = await launchPenata()
  await penata.page.getByRole('button', { name: /Buka contoh/ }).click()
  await penata.page.getByTestId('bagan').waitFor()
})
afterAll(async () => {
  await penata.app.close()
  forget(penata.userData)
})

const call = (route: string, input: unknown): Promise<string> =>
  penata.page.evaluate(([r, i]) => Reflect.get(window, 'penata').call(r, i), [route, input] as const)

const Answer = z.object({ value: organisasiRoutes['organisasi.snapshot'].output })

/** The organisation as the app has it today. */
async function kini(): Promise<Snapshot> {
  return indexSnapshot(Answer.parse(JSON.parse(await call('organisasi.snapshot', { tanggal: null }))).value)
}

/** How many cards the chart shows. */
const cards = async (page: Page): Promise<number> => Number(await page.getByTestId('bagan').getAttribute('data-jumlah-kartu'))

async function seek(page: Page, nama: string): Promise<void> {
  await page.getByTestId('cari-bagan').fill(nama)
  await page.getByRole('option', { name: nama }).first().click()
}

async function setDay(page: Page, tanggal: Tanggal): Promise<void> {
  await page.getByTestId('waktu').locator('input[type="date"]').fill(tanggal)
  await page.getByTestId('waktu-kabar').getByText(tanggalPanjang(tanggal)).waitFor()
}

test('a layer counts what the data have, and one class can be made to stand out', async () => {
  const { page, problems } = penata
  await page.getByTestId('pilih-lapisan').click()
  await page.getByRole('option', { name: 'Kekosongan pimpinan' }).click()
  const legenda = page.getByTestId('legenda')
  await legenda.getByText('Kosong, ada Plt/Plh').waitFor()
  const snapshot = await kini()
  const shown = buildTree(snapshot, { akar: null, tingkat: 2, lipatan: new Map() }).byId.keys()
  const lapisan = lapisanOf('kekosongan')
  const jumlah = countKelas(kelasPerUnor(lapisan, snapshot, ACUAN_BAKU), shown)
  for (const { id } of lapisan.kelas)
    expect(await legenda.locator(`[data-kelas="${id}"] b`).textContent(), id).toBe(String(jumlah.get(id) ?? 0))

  await legenda.locator('[data-kelas="KOSONG"]').click()
  await expect.poll(() => page.locator('[data-kelas="TERISI"][data-redup]').count()).toBe(1)
  await expect.poll(() => page.locator('[data-pudar] [role="treeitem"]').count()).toBeGreaterThan(0)
  expect(await page.locator('[data-pudar] [data-kosong]:not([data-sementara])').count()).toBe(0)
  await legenda.locator('[data-kelas="KOSONG"]').click()
  await expect.poll(() => page.locator('[data-kelas="TERISI"][data-redup]').count()).toBe(0)
  expect(problems).toEqual([])
})

test('a unit is found and chosen by keys alone, and the level chosen already folds what was opened by hand', async () => {
  const { page } = penata
  const tingkat = page.getByLabel('Sampai tingkat').getByText('2', { exact: true })
  await tingkat.click()
  const terlipat = await cards(page)
  for (const nama of ['Dinas Pendidikan', 'Inspektorat Daerah', 'Dinas Pendidikan']) {
    await page.getByTestId('cari-bagan').fill(nama)
    await page.locator('[data-combobox-selected]', { hasText: nama }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByTestId('panel-unor').getByRole('heading', { name: nama, exact: true }).waitFor()
  }
  await page.getByTestId('kartu-dinas-pendidikan').getByRole('button').click()
  await expect.poll(() => cards(page)).toBeGreaterThan(terlipat)
  await tingkat.click()
  await expect.poll(() => cards(page)).toBe(terlipat)
})

test('moving the day empties the post of whoever retires, and a closed unit is gone or faint', async () => {
  const { page, problems } = penata
  const snapshot = await kini()
  const { unor, tmt } = firstToRetire(snapshot)
  await page.getByTestId('tombol-waktu').click()
  await seek(page, unor.nama)
  const card = page.locator(`[role="treeitem"][data-unor-id="${unor.id}"]`)
  await setDay(page, addMonths(tmt, -1))
  expect(await card.getAttribute('data-kosong')).toBeNull()
  await setDay(page, tmt)
  await expect.poll(() => card.getAttribute('data-kosong')).toBe('true')

  // the keys of a slider: one month, and a year at once
  await page.getByTestId('hari-ini').click()
  const geser = page.getByTestId('geser-waktu')
  await geser.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => geser.inputValue()).toBe('1')
  await page.keyboard.press('PageUp')
  await expect.poll(() => geser.inputValue()).toBe('13')
  await page.getByTestId('hari-ini').click()

  const tutup = leafWithoutPeople(snapshot, unor.id)
  const sampai = addMonths(snapshot.tanggal, 6)
  const reply = await call('command.run', {
    name: 'unor.end',
    input: { ids: [tutup.id], sampai, bawahan: 'IKUT', pegawai: 'LEPAS' },
    kunci: 'uji-tutup-unit',
    tempat: null
  })
  expect(JSON.parse(reply)).toMatchObject({ ok: true })
  await seek(page, tutup.nama)
  const closed = page.locator(`[role="treeitem"][data-unor-id="${tutup.id}"]`)
  await closed.waitFor()
  await setDay(page, sampai)
  await closed.waitFor({ state: 'detached' })
  await page.getByRole('switch', { name: 'Unit lama dan mendatang' }).click()
  await expect.poll(() => page.locator(`[data-pudar]:has([data-unor-id="${tutup.id}"])`).count()).toBe(1)
  await page.getByRole('switch', { name: 'Unit lama dan mendatang' }).click()
  await closed.waitFor({ state: 'detached' })
  await page.getByTestId('tombol-waktu').click()
  await closed.waitFor()
  expect(problems).toEqual([])
})

test('focus leaves a way back, folds and focus are there again after a restart', async () => {
  const { page, userData } = penata
  await seek(page, 'Dinas Pendidikan')
  await page.getByTestId('fokus').click()
  const remah = page.getByTestId('remah')
  await remah.getByText('Dinas Pendidikan').waitFor()
  const all = await cards(page)
  expect(all).toBeGreaterThan(1)
  await page.getByTestId('bagan').focus()
  await page.keyboard.press('ArrowDown')
  const anak = await page.getByTestId('bagan').getAttribute('aria-activedescendant')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect.poll(() => cards(page)).toBe(1)
  await page.getByTestId('lupakan-lipatan').click()
  await expect.poll(() => cards(page)).toBe(all)
  await page.locator(`#${anak}`).click()
  await page.getByTestId('fokus').click()
  await expect.poll(() => remah.locator('li').count()).toBe(3)

  await penata.app.close()
  penata = await launchPenata(userData)
  const again = penata.page
  await again.getByTestId('menu-bagan').click()
  await again.getByTestId('remah').waitFor()
  expect(await again.getByTestId('remah').locator('li').count()).toBe(3)
  expect(await again.getByTestId('legenda').getByRole('button').first().textContent()).toContain('Kekosongan pimpinan')

  await again.getByTestId('remah').getByRole('button', { name: 'Dinas Pendidikan' }).click()
  await expect.poll(() => cards(again)).toBe(all)
  await again.getByTestId('remah').getByRole('button').first().click()
  await expect.poll(() => cards(again)).toBeGreaterThan(all)
  expect(penata.problems).toEqual([])
})

test('the table is the same tree: keys fold it, what is chosen stays chosen, and it can be written to a file', async () => {
  const { app, page, problems } = penata
  const tree = page.getByTestId('bagan')
  const before = await cards(page)
  await seek(page, 'Dinas Pendidikan')
  await page.keyboard.press('F6')
  const tabel = page.getByRole('treegrid')
  await page.getByText(`${await cards(page)} unit ditampilkan`).waitFor()
  const row = tabel.locator('[data-unor="Dinas Pendidikan"]')
  expect(await row.getAttribute('aria-selected')).toBe('true')
  await expect.poll(() => tabel.evaluate((element) => element === document.activeElement)).toBe(true)

  await page.keyboard.press('ArrowRight')
  await expect.poll(() => row.getAttribute('aria-expanded')).toBe('true')
  await expect.poll(() => cards(page)).toBeGreaterThan(before)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => row.getAttribute('aria-selected')).toBe('false')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => row.getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => cards(page)).toBe(before)
  await page.keyboard.press('Enter')
  await page.getByTestId('panel-bagan').getByText('Kepala Dinas Pendidikan').first().waitFor()

  // what edits the chart edits the table
  await tabel.focus()
  await page.keyboard.press('F2')
  await page.getByTestId('menamai-baris').fill('Dinas Pendidikan dan Pemuda')
  await page.keyboard.press('Enter')
  await tabel.locator('[data-unor="Dinas Pendidikan dan Pemuda"][aria-selected="true"]').waitFor()
  await expect.poll(() => tabel.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Control+z')
  await row.waitFor()

  const folder = mkdtempSync(join(tmpdir(), 'penata-bagan-'))
  await chooseInDialogs(app, { save: join(folder, 'bagan.xlsx') })
  await page.getByTestId('tabel-bagan').getByTestId('ekspor').click()
  await page.getByRole('menuitem', { name: /Excel/ }).click()
  await page.getByText(/Tersimpan di/).waitFor()
  expect(existsSync(join(folder, 'bagan.xlsx'))).toBe(true)
  rmSync(folder, { recursive: true })

  await page.keyboard.press('F6')
  await tabel.waitFor({ state: 'detached' })
  await expect.poll(() => tree.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(problems).toEqual([])
})

test('a structural finding flies to its unit', async () => {
  const { page, problems } = penata
  await page.getByTestId('tombol-temuan').click()
  const temuan = page.getByTestId('temuan-susunan')
  const first = temuan.locator('[data-unor-id-temuan]').first()
  const id = await first.getAttribute('data-unor-id-temuan')
  await first.click()
  await page.locator(`[role="treeitem"][data-unor-id="${id}"]`).waitFor()
  await page.getByTestId('kartu-terpilih').first().waitFor()

  const total = await temuan.locator('[data-unor-id-temuan]').count()
  await page.getByTestId('saring-temuan').fill('dinas')
  await expect.poll(() => temuan.locator('[data-unor-id-temuan]').count()).toBeLessThan(total)
  await page.getByTestId('saring-temuan').fill('tidak mungkin ada')
  await temuan.getByText('Tidak ada temuan yang cocok').waitFor()
  expect(problems).toEqual([])
})

/** The head who is the next to retire, with the first day out of service. */
function firstToRetire(snapshot: Snapshot): { readonly unor: Unor; readonly tmt: Tanggal } {
  const found = [...snapshot.jabatan.values()].flatMap((jabatan) => {
    const held = snapshot.byJabatan.get(jabatan.id) ?? []
    const [pegawaiId] = held.filter((p) => p.jenis === 'DEFINITIF').map((p) => p.pegawaiId)
    const lahir = pegawaiId && snapshot.pegawai.get(pegawaiId)?.tanggalLahir
    const unor = snapshot.unor.get(jabatan.unorId)
    if (!jabatan.isPimpinan || held.length !== 1 || !lahir || !unor) return []
    const tmt = tmtPensiun(lahir, bupOf(jabatan))
    return tmt > addMonths(snapshot.tanggal, 2) ? [{ unor, tmt }] : []
  })
  const [first] = found.toSorted((a, b) => a.tmt.localeCompare(b.tmt))
  if (!first) throw new Error('Nobody retires in the sample city')
  return first
}

/** A unit with nothing below it, away from another; found by its name alone. */
function leafWithoutPeople(snapshot: Snapshot, kecuali: Unor['id']): Unor {
  const nama = Map.groupBy(snapshot.unor.values(), (u) => u.nama)
  const leaf = [...snapshot.unor.values()].find(
    (u) => u.id !== kecuali && u.jenis === 'BIDANG' && !snapshot.anakByUnor.has(u.id) && nama.get(u.nama)?.length === 1
  )
  if (!leaf) throw new Error('No leaf in the sample city')
  return leaf
}
