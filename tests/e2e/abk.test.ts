import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import type { Route, RouteInput, RouteOutput } from '../../src/contract/routes'
import { isStruktural, type Jabatan } from '../../src/domain/organisasi/jabatan'
import { chooseInDialogs, onePenata } from '../support/launch-penata'

const penata = onePenata()
beforeAll(async () => {
  await penata.page.getByRole('button', { name: /Buka contoh/ }).click()
  await penata.page.getByTestId('bagan').waitFor()
})

/** A table as it comes from Excel: a head, running numbers, twelve tasks, the sum below. Its load is 12 × 13.000 = 156.000 minutes: 2,08 people. */
const DUA_BELAS_TUGAS = [
  ['No', 'Uraian Tugas', 'Hasil Kerja', 'Satuan', 'Volume', 'Periode', 'Norma Waktu', 'Satuan', 'Beban Kerja'],
  ...Array.from({ length: 12 }, (_, n) => [
    `${n + 1}`,
    `Menelaah usul ${n + 1}`,
    'Telaah',
    'Dokumen',
    '1.300',
    'per tahun',
    '10',
    'menit',
    '13.000'
  ]),
  ['', 'JUMLAH', '', '', '', '', '', '', '156.000']
]
  .map((row) => row.join('\t'))
  .join('\r\n')

test('pastes the ABK of a bidang, sees its need on the chart, prints it, and takes it back', async () => {
  const { app, page, problems } = penata
  const jabatan = await jabatanBidangTanpaAbk(page)
  const sebelum = await kebutuhanBagan(page, jabatan)
  await bukaAbk(page, jabatan)
  await tempel(DUA_BELAS_TUGAS)
  await page.getByTestId('laporan-tempel').getByText('12 baris ditempel').waitFor()
  expect(await page.getByTestId('kebutuhan-abk').innerText()).toBe('2,08 → 2')
  await page.keyboard.press('Control+s')
  await page.getByText('Belum ada perubahan').first().waitFor()
  expect(await jabatanNow(page, jabatan.id)).toMatchObject({ kebutuhan: 2, bebanKerja: 156_000 })

  const folder = mkdtempSync(join(tmpdir(), 'penata-abk-'))
  await chooseInDialogs(app, { save: join(folder, 'formulir.pdf') })
  await page.getByTestId('cetak-formulir').click()
  await page.getByRole('menuitem', { name: 'PDF' }).click()
  await page.getByText('Tersimpan di').waitFor()
  const formulir = execFileSync('pdftotext', ['-layout', join(folder, 'formulir.pdf'), '-'], { encoding: 'utf8' })
  expect(formulir).toContain(jabatan.nama)
  expect(formulir).toContain('Menelaah usul 12')
  expect(formulir).toContain('2,08')
  rmSync(folder, { recursive: true })

  expect(await kebutuhanBagan(page, jabatan)).toBe(sebelum - jabatan.kebutuhan + 2)
  await page.getByTestId('bagan').focus()
  await page.keyboard.press('Control+z')
  await expect.poll(() => jabatanNow(page, jabatan.id)).toMatchObject({ kebutuhan: jabatan.kebutuhan, bebanKerja: null })
  // undo comes back to where it was done, and the form is as empty as it was
  await page.getByTestId('ajakan-abk').waitFor()
  expect(await kebutuhanBagan(page, jabatan)).toBe(sebelum)
  expect(problems).toEqual([])
})

test('writes tasks by keyboard, keeps what cannot be read in sight, and undoes inside the form', async () => {
  const { page, problems } = penata
  const jabatan = await jabatanBidangTanpaAbk(page)
  await bukaAbk(page, jabatan)
  await ketikBaris(page, ['Menyusun rencana kerja', 'Rencana', 'Dokumen', 'dua'])
  await page.keyboard.press('b')
  await page.keyboard.press('Tab')
  await page.keyboard.type('25')
  await page.keyboard.press('Tab')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByText('1 sel belum dapat disimpan').waitFor()
  await page.keyboard.press('Control+s')
  expect(await jabatanNow(page, jabatan.id)).toMatchObject({ bebanKerja: null })

  // saving led to the cell that kept it: writing there mends it
  await page.keyboard.type('250,5')
  await page.keyboard.press('Enter')
  expect(await page.getByTestId('kebutuhan-abk').innerText()).toBe('60,12 → 60')
  await page.keyboard.press('Control+z')
  await page.getByText('1 sel belum dapat disimpan').waitFor()
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Control+s')
  await expect.poll(() => jabatanNow(page, jabatan.id)).toMatchObject({ kebutuhan: 60, bebanKerja: 4_509_000 })

  // whoever leaves with something unsaved is asked
  await page.getByTestId('tabel-abk').focus()
  await page.keyboard.type('Tugas yang belum disimpan')
  await page.keyboard.press('Enter')
  await page.getByTestId('menu-beranda').click()
  await page.getByRole('dialog').getByText('Isian yang sudah diubah akan hilang.').waitFor()
  await page.getByRole('button', { name: 'Lanjut mengisi' }).click()
  await page.getByTestId('lembar-abk').waitFor()
  await page.getByTestId('tabel-abk').focus()
  await page.keyboard.press('Control+z')
  await page.getByText('Belum ada perubahan').first().waitFor()
  expect(problems).toEqual([])
})

test('keeps what was written when the mouse goes on, and takes back nothing but the form', async () => {
  const { page, problems } = penata
  const jabatan = await jabatanBidangTanpaAbk(page)
  await bukaAbk(page, jabatan)
  await page.locator('#sel-abk-0-0').dblclick()
  await page.keyboard.type('Menyusun rencana kerja')
  await page.locator('#sel-abk-0-3').click()
  expect(await page.locator('#sel-abk-0-0').innerText()).toBe('Menyusun rencana kerja')
  expect(await page.locator('[data-sunting]').count()).toBe(0)

  // a mark can be read without a mouse
  await page.locator('#sel-abk-0-0').click()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.getByTestId('pesan-sel').getByText('norma waktu masih 0').waitFor()

  // the menu by key, and the keys go back to the sheet
  const baris = page.getByTestId('tabel-abk').getByRole('row')
  const semula = await baris.count()
  await page.keyboard.press('Shift+F10')
  await page.getByTestId('baris-gandakan').click()
  await expect.poll(() => baris.count()).toBe(semula + 1)
  await expect.poll(() => page.getByTestId('tabel-abk').evaluate((tabel) => tabel === document.activeElement)).toBe(true)

  // Ctrl+Z once too often leaves the data of the city alone
  const kota = await ask(page, 'history.state', null)
  for (let n = 0; n < 5; n += 1) await page.keyboard.press('Control+z')
  await page.getByText('Belum ada perubahan').first().waitFor()
  expect(await ask(page, 'history.state', null)).toEqual(kota)
  expect(problems).toEqual([])
})

test('keeps the ABK of a draft in the draft, and shows there what it means', async () => {
  const { page, problems } = penata
  const jabatan = await jabatanBidangTanpaAbk(page)
  const id = await rancanganBaru(page)
  await page.evaluate(([r, u]) => (location.hash = `#/bagan?rancangan=${r}&unor=${u}`), [id, jabatan.unorId] as const)
  await page.getByTestId('panel-bagan').getByRole('tab', { name: 'Unit' }).click()
  await barisPanel(page, jabatan)
    .getByRole('button', { name: /^Tindakan/ })
    .click()
  await page.getByRole('menuitem', { name: 'ABK dan informasi jabatan' }).click()
  const lembar = page.getByRole('dialog').getByTestId('lembar-abk')
  await lembar.getByTestId('ajakan-abk').waitFor()
  await tempel(DUA_BELAS_TUGAS)
  await lembar.getByTestId('simpan-abk').click()
  await lembar.getByText('Belum ada perubahan').first().waitFor()
  expect(await lembar.getByTestId('kebutuhan-abk').innerText()).toBe('2,08 → 2')
  expect(await ask(page, 'abk.detail', { jabatanId: jabatan.id, rancanganId: id })).toMatchObject({ jabatan: { kebutuhan: 2 } })
  expect(await jabatanNow(page, jabatan.id)).toMatchObject({ kebutuhan: jabatan.kebutuhan, bebanKerja: null })
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).first().click()
  await barisPanel(page, jabatan).getByText('/2', { exact: false }).waitFor()
  expect(problems).toEqual([])
})

test('fills in the informasi jabatan and finds it again', async () => {
  const { page, problems } = penata
  const jabatan = await jabatanBidangTanpaAbk(page)
  await bukaAbk(page, jabatan)
  await page.getByTestId('tab-informasi').click()
  await page.getByTestId('informasi-ikhtisar').fill('Menelaah usul kepegawaian.')
  await page.getByTestId('informasi-wewenang').fill('Meminta kelengkapan berkas\n\nMengembalikan berkas')
  await page.getByLabel('Risiko, baris 1').fill('Kelelahan mata')
  await page.getByTestId('simpan-informasi').click()
  await expect
    .poll(async () => (await ask(page, 'abk.detail', { jabatanId: jabatan.id, rancanganId: null }))?.informasi)
    .toMatchObject({
      ikhtisar: 'Menelaah usul kepegawaian.',
      wewenang: ['Meminta kelengkapan berkas', 'Mengembalikan berkas'],
      risiko: [{ nama: 'Kelelahan mata', untuk: '' }]
    })
  expect(problems).toEqual([])
})

/** A post of a bidang whose need is only entered, and not 2 already. */
async function jabatanBidangTanpaAbk(page: Page): Promise<Jabatan> {
  const { jabatan, unor } = await ask(page, 'organisasi.snapshot', { tanggal: null })
  const bidang = new Set(unor.filter((u) => u.jenis === 'BIDANG').map((u) => u.id))
  const found = jabatan.find((j) => bidang.has(j.unorId) && !isStruktural(j) && j.bebanKerja === null && j.kebutuhan !== 2)
  if (!found) throw new Error('No such post in the sample')
  return found
}

/** What the chart says the unit of a post needs: the panel and the row of the table, which must say the same. */
async function kebutuhanBagan(page: Page, { id, unorId }: Jabatan): Promise<number> {
  await page.evaluate((unor) => (location.hash = `#/bagan?unor=${unor}`), unorId)
  await page.getByTestId('bagan').waitFor()
  await page.getByTestId('panel-unor').locator(`[data-jabatan-id="${id}"]`).waitFor()
  await page.getByTestId('bagan').focus()
  await page.keyboard.press('F6')
  const sel = page.getByRole('treegrid').locator('[aria-selected="true"] [data-angka]')
  const diTabel = Number(await sel.nth(1).innerText())
  const { jabatan } = await ask(page, 'organisasi.snapshot', { tanggal: null })
  expect(diTabel).toBe(jabatan.filter((j) => j.unorId === unorId).reduce((sum, j) => sum + j.kebutuhan, 0))
  expect(await page.getByTestId('panel-unor').innerText()).toContain(`/ ${diTabel}`)
  await page.keyboard.press('F6')
  return diTabel
}

async function bukaAbk(page: Page, { id }: Jabatan): Promise<void> {
  await page.evaluate((jabatanId) => (location.hash = `#/abk?id=${jabatanId}`), id)
  await page.getByTestId('ajakan-abk').waitFor()
}

/** Puts text on the clipboard of the system and pastes it, as Ctrl+V does, where the keys are. */
async function tempel(teks: string): Promise<void> {
  await penata.page.getByTestId('tabel-abk').focus()
  await penata.app.evaluate(({ clipboard }, isi) => clipboard.writeText(isi), teks)
  await penata.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.paste())
}

/** Types cells from left to right, going on with Tab. */
async function ketikBaris(page: Page, sel: readonly string[]): Promise<void> {
  await page.getByTestId('tabel-abk').focus()
  for (const teks of sel) {
    await page.keyboard.type(teks)
    await page.keyboard.press('Tab')
  }
}

const barisPanel = (page: Page, { id }: Jabatan): Locator => page.getByTestId('panel-unor').locator(`[data-jabatan-id="${id}"]`)

async function jabatanNow(page: Page, id: Jabatan['id']): Promise<Jabatan | undefined> {
  return (await ask(page, 'organisasi.snapshot', { tanggal: null })).jabatan.find((j) => j.id === id)
}

async function rancanganBaru(page: Page): Promise<RouteOutput<'rancangan.list'>[number]['id']> {
  const { hariIni } = await ask(page, 'aplikasi.info', null)
  await ask(page, 'command.run', {
    name: 'rancangan.create',
    input: { nama: 'Penataan beban kerja', tmt: hariIni, catatan: null, salinDari: null },
    kunci: crypto.randomUUID(),
    tempat: null
  })
  const [rancangan] = await ask(page, 'rancangan.list', null)
  if (!rancangan) throw new Error('No draft')
  return rancangan.id
}

async function ask<R extends Route>(page: Page, route: R, input: RouteInput<R>): Promise<RouteOutput<R>> {
  const teks = await page.evaluate(([r, i]) => window.penata.call(r, i), [route, input] as const)
  const reply = JSON.parse(teks) as { ok: boolean; value: RouteOutput<R> }
  if (!reply.ok) throw new Error(teks)
  return reply.value
}
