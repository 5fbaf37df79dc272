import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { STATUS_RENCANA } from '../../src/domain/mutasi/rencana'
import { chooseInDialogs, forget, onePenata } from '../support/launch-penata'

const penata = onePenata()
const UMUM = 'Pelepasan pejabat yang sudah ber-SK'
const RAHASIA = 'Contoh: Rencana rotasi triwulan I'
const ALASAN = 'Menikmati masa pensiun sesudah <32 tahun> mengabdi & membina.'

beforeAll(async () => {
  await penata.page.getByTestId('buka-contoh').click()
  await penata.page.locator('[data-unor-id]').first().waitFor()
  await terbitkan()
  await penata.page.getByTestId('menu-laporan').click()
  await penata.page.getByRole('tab', { name: 'Lembar publik' }).click()
})

type Susunan = {
  readonly pegawai: readonly { readonly id: string; readonly nama: string; readonly nip: string }[]
  readonly penempatan: readonly { readonly pegawaiId: string; readonly jabatanId: string; readonly jenis: string }[]
  readonly jabatan: readonly { readonly id: string; readonly jenis: string; readonly isJabatanKunci: boolean }[]
}
type Rencana = { readonly id: string; readonly nama: string; readonly status: string }

/** What the core answers, as the window asks it; null when it says no. */
const ask = <T>(route: string, input: unknown): Promise<T> =>
  penata.page.evaluate(async ([r, i]) => JSON.parse(await window.penata.call(r, i)).value ?? null, [route, input] as const)
const run = (name: string, input: unknown): Promise<unknown> =>
  ask('command.run', { name, input, kunci: globalThis.crypto.randomUUID(), tempat: null })
const susunan = (): Promise<Susunan> => ask('organisasi.snapshot', { tanggal: null })
const rencanaOf = async (nama: string): Promise<Rencana | undefined> =>
  (await ask<readonly Rencana[]>('rencana.list', null)).find((r) => r.nama === nama)

/** A plan of one pengawas who retires from a post that may stand empty, taken to its decree. */
async function terbitkan(): Promise<void> {
  const { penempatan, jabatan } = await susunan()
  const pengawas = new Set(jabatan.filter((j) => j.jenis === 'PENGAWAS' && !j.isJabatanKunci).map((j) => j.id))
  const duduk = penempatan.find((p) => pengawas.has(p.jabatanId) && p.jenis === 'DEFINITIF')
  await run('rencana.create', { nama: UMUM, tmt: '2027-01-01', jenis: 'ROTASI', horizonBulan: 0, catatan: null })
  const id = (await rencanaOf(UMUM))?.id
  await run('langkah.release', { rencanaId: id, pegawaiId: duduk?.pegawaiId, alasan: 'PENSIUN' })
  for (const status of STATUS_RENCANA.slice(1, STATUS_RENCANA.indexOf('SK_TERBIT') + 1)) {
    const dari = (await rencanaOf(UMUM))?.status
    await run('rencana.advance', { id, status, dari, tanggal: '2026-01-05', oleh: 'Rina Penguji', dokumen: '821/1/2026', catatan: null })
  }
  expect((await rencanaOf(UMUM))?.status).toBe('SK_TERBIT')
}

async function pilihRencana(nama: string): Promise<void> {
  const { page } = penata
  await page.getByTestId('parameter-rencana').click()
  await page.getByRole('option', { name: nama }).click()
}

test('says why a plan that is still secret is not told of', async () => {
  const { page } = penata
  await pilihRencana(RAHASIA)
  await page
    .getByTestId('lembar-laporan')
    .getByText(/belum ber-SK, jadi belum boleh diumumkan/)
    .first()
    .waitFor()
  await page.getByTestId('kata-lembar').click()
  await page
    .getByTestId('dialog-kata')
    .getByText(/belum boleh diumumkan/)
    .waitFor()
  await page.getByRole('button', { name: 'Batal' }).click()
  await page.getByTestId('dialog-kata').waitFor({ state: 'detached' })
})

test('puts the words of the office in place of its own', async () => {
  const { page } = penata
  await pilihRencana(UMUM)
  await page.getByRole('tab', { name: /^Perubahan jabatan/ }).click()
  await page.getByRole('grid').getByText('Memasuki masa pensiun.').waitFor()
  await page.getByTestId('kata-lembar').click()
  await page.getByLabel(/^Alasan untuk /).fill(ALASAN)
  await page.getByTestId('simpan-kata').click()
  await page.getByTestId('dialog-kata').waitFor({ state: 'detached' })
  await page.getByRole('grid').getByText(ALASAN).waitFor()
})

test('saves a page for the web that tells it, and holds nobody by number', async () => {
  const { page, app } = penata
  const folder = mkdtempSync(join(tmpdir(), 'penata-publik-'))
  const path = join(folder, 'lembar.html')
  await chooseInDialogs(app, { save: path })
  await page.getByTestId('simpan-web').click()
  await page.getByText(`Tersimpan di ${path}`).waitFor()
  const html = readFileSync(path, 'utf8')
  expect(html).toContain('Menikmati masa pensiun sesudah &lt;32 tahun&gt; mengabdi &amp; membina.')
  expect(html).toContain('<html lang="id">')
  const { pegawai } = await susunan()
  expect(pegawai.length).toBeGreaterThan(100)
  expect(pegawai.filter(({ nip }) => html.includes(nip))).toEqual([])
  expect(penata.problems).toEqual([])
  forget(folder)
})
