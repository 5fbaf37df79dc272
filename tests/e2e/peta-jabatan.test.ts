import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import type { Route, RouteInput, RouteOutput } from '../../src/contract/routes'
import type { Jabatan } from '../../src/domain/organisasi/jabatan'
import { onePenata } from '../support/launch-penata'

const penata = onePenata()
const TUGAS = 'Menguji norma waktu'
/** A name that several posts bear, of which two get an ABK of their own. */
let nama = ''

beforeAll(async () => {
  const { page } = penata
  await page.getByRole('button', { name: /Buka contoh/ }).click()
  await page.getByTestId('bagan').waitFor()
  const [satu, dua] = await senama(page)
  nama = satu.nama
  for (const { id } of [satu, dua]) await abkDuaOrang(page, id)
  await page.getByTestId('menu-peta-jabatan').click()
  await page.getByTestId('daftar-perangkat').waitFor()
})

test('narrows to a perangkat daerah and to shortages; reload and back keep the place', async () => {
  const { page } = penata
  const kota = await kebutuhan(page)
  await page.getByTestId('cari-perangkat').fill('pendidikan')
  await page.getByTestId('cari-perangkat').press('Enter')
  await page.getByRole('heading', { name: 'Dinas Pendidikan' }).waitFor()
  expect(await kebutuhan(page)).toBeLessThan(kota)
  const semua = await baris(page)
  await page.getByText('Kurang', { exact: true }).last().click()
  await expect.poll(() => baris(page)).toBeLessThan(semua)
  const kurang = await baris(page)
  await page.reload()
  await page.getByRole('heading', { name: 'Dinas Pendidikan' }).waitFor()
  await expect.poll(() => baris(page)).toBe(kurang)
  await page.getByTestId('hapus-saringan').click()
  await expect.poll(() => baris(page)).toBe(semua)
  await page.goBack()
  await page.getByRole('heading', { name: 'Seluruh kota' }).waitFor()
})

test('finds a unit of any depth by its name and what it stands in', async () => {
  const { page } = penata
  await page.getByTestId('cari-perangkat').fill('subbagian umum pendidikan')
  await page.getByTestId('cari-perangkat').press('Enter')
  await page.getByRole('heading', { name: /^Subbagian Umum/ }).waitFor()
  expect(await page.getByRole('navigation', { name: 'Letak unit' }).textContent()).toContain('Dinas Pendidikan')
  await page.getByTestId('cari-perangkat').fill('')
  await page.getByTestId('daftar-perangkat').getByText('Seluruh kota').click()
  await page.getByRole('heading', { name: 'Seluruh kota' }).waitFor()
})

test('no filter of one tab narrows another that does not show it', async () => {
  const { page } = penata
  await page.getByRole('tab', { name: 'Beban kerja' }).click()
  const semua = await baris(page)
  await page.getByRole('tab', { name: 'Kebutuhan' }).click()
  await page.getByText('Lebih', { exact: true }).last().click()
  await page.getByTestId('hapus-saringan').waitFor()
  await page.getByRole('tab', { name: 'Beban kerja' }).click()
  expect(await baris(page)).toBe(semua)
  await page.getByRole('tab', { name: 'Kebutuhan' }).click()
  await page.getByTestId('hapus-saringan').click()
})

test('shows shortage and surplus by class, and leads from a class to its posts', async () => {
  const { page } = penata
  await page.getByText('Per kelas').click()
  await page.getByRole('gridcell', { name: 'Kelas 9', exact: true }).click()
  await page.getByTestId('hapus-saringan').waitFor()
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('kelas=9')
  await page.getByTestId('hapus-saringan').click()
})

test('a template does every post of its name at once, and undo takes it back', async () => {
  const { page } = penata
  await run(page, 'pola-abk.save', { id: null, nama, tugas: [tugas(1250)] })
  await page.getByRole('tab', { name: 'Beban kerja' }).click()
  const sebelum = await berAbk(page)
  await page.getByText('Belum ada ABK', { exact: true }).first().click()
  await page.getByTestId('cari-peta').fill(nama)
  const terapkan = page.getByRole('row').filter({ hasText: nama }).getByTestId('terapkan-pola')
  // a second press of a double click must not reach the template that comes up from below
  await terapkan.dblclick()
  await page.getByTestId('dampak-pola').waitFor()
  expect(await berAbk(page)).toBe(sebelum)
  await page.getByTestId('dialog-ya').click()
  await terapkan.waitFor({ state: 'detached' })
  expect(await berAbk(page)).not.toBe(sebelum)
  await page.getByRole('button', { name: /^Urungkan/ }).click()
  await terapkan.waitFor()
  expect(await berAbk(page)).toBe(sebelum)
})

test('tries another norm in a draft: the need moves there, and nowhere else', async () => {
  const { page, problems } = penata
  await run(page, 'rancangan.create', { nama: 'Norma baru', tmt: '2027-01-01', catatan: null, salinDari: null })
  const kini = await kebutuhan(page)
  await page.getByTestId('pilih-susunan').click()
  await page.getByRole('option', { name: 'Norma baru' }).click()
  await page.getByText(/Angka menurut rancangan/).waitFor()
  await page.getByRole('tab', { name: 'Norma waktu' }).click()
  await page.getByTestId('cari-peta').fill(TUGAS)
  await page.getByRole('gridcell', { name: TUGAS }).click()
  await page.getByTestId('norma-baru').fill('30')
  await expect.poll(() => page.getByTestId('dampak-norma').textContent()).toContain('4 → 2')
  await page.getByTestId('tetapkan-norma').click()
  await expect.poll(() => kebutuhan(page)).toBe(kini - 2)
  await page.getByTestId('pilih-susunan').click()
  await page.getByRole('option', { name: 'Susunan sekarang' }).click()
  await expect.poll(() => kebutuhan(page)).toBe(kini)
  expect(problems).toEqual([])
})

/** The need of what is on show. */
const kebutuhan = async (page: Page): Promise<number> =>
  Number((await page.getByTestId('angka-utama').locator('> div').first().locator('> div').first().textContent())?.replaceAll('.', ''))

/** How many posts have an ABK, as the screen says it. */
const berAbk = (page: Page): Promise<string | null> => page.getByTestId('angka-utama').locator('> div').last().textContent()

/** How many rows the table has. */
const baris = async (page: Page): Promise<number> => Number(await page.getByRole('grid').getAttribute('aria-rowcount'))

const tugas = (volume: number) => ({
  uraian: TUGAS,
  hasil: 'Agenda',
  satuan: 'Surat',
  volume,
  periode: 'TAHUN',
  norma: 60,
  satuanNorma: 'MENIT'
})

/** Gives a post an ABK that needs two people. */
const abkDuaOrang = (page: Page, jabatanId: string): Promise<unknown> => run(page, 'abk.save', { jabatanId, tugas: [tugas(2500)] })

/** Two posts of a name that three or more bear, none of them with an ABK or a template yet. */
async function senama(page: Page): Promise<readonly [Jabatan, Jabatan]> {
  const { jabatan } = await ask(page, 'organisasi.snapshot', { tanggal: null })
  const berpola = new Set((await ask(page, 'pola-abk.list', null)).map((pola) => pola.nama))
  const groups = Map.groupBy(
    jabatan.filter((j) => j.jenis === 'PELAKSANA' && !berpola.has(j.nama)),
    (j) => j.nama
  )
  for (const [satu, dua, ...lain] of groups.values()) {
    if (satu && dua && lain.length > 0 && [satu, dua, ...lain].every((j) => j.bebanKerja === null)) return [satu, dua]
  }
  throw new Error('No name is borne by three posts without an ABK')
}

async function ask<R extends Route>(page: Page, route: R, input: RouteInput<R>): Promise<RouteOutput<R>> {
  const reply = JSON.parse(await page.evaluate(([r, i]) => window.penata.call(r, i), [route, input] as const))
  if (!reply.ok) throw new Error(`${route}: ${reply.error.pesan}`)
  return reply.value
}

const run = (page: Page, name: string, input: unknown): Promise<{ label: string }> =>
  ask(page, 'command.run', { name, input, kunci: crypto.randomUUID(), tempat: null })
