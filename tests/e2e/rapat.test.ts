import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { chooseInDialogs, onePenata } from '../support/launch-penata'

const penata = onePenata()
beforeAll(async () => {
  const { page } = penata
  await page.getByRole('button', { name: /Buka contoh/ }).click()
  await page.getByTestId('bagan').waitFor()
  await page.getByTestId('menu-rotasi').click()
  await page.getByText('Contoh: Rencana rotasi triwulan I').first().click()
  await page.getByTestId('ke-rapat').click()
  await page.getByTestId('calon-rapat-4').waitFor()
})

type Baris = { readonly id: string; readonly nama: string; readonly nip: string }
type Langkah = { readonly jenis: string; readonly pegawaiId: string; readonly jabatanId: string | null }

/** What the core answers, as the window asks it. */
const ask = <T>(route: string, input: unknown): Promise<T> =>
  penata.page.evaluate(async ([r, i]) => JSON.parse(await window.penata.call(r, i)).value, [route, input] as const)

const langkah = async (): Promise<readonly Langkah[]> => {
  const id = new URLSearchParams(new URL(penata.page.url()).hash.split('?')[1]).get('id')
  return (await ask<{ readonly langkah: readonly Langkah[] }>('rencana.detail', { id })).langkah
}

/** Everybody whose name or NIP stands anywhere in the page, attributes too. */
const terbaca = async (): Promise<readonly Baris[]> => {
  const { pegawai } = await ask<{ readonly pegawai: readonly Baris[] }>('organisasi.snapshot', { tanggal: null })
  const html = await penata.page.content()
  return pegawai.filter(({ nama, nip }) => html.includes(nama) || html.includes(nip))
}

const tekan = (tombol: string): Promise<void> => penata.page.keyboard.press(tombol)
const namaDi = async (nomor: number): Promise<string> =>
  penata.page.getByTestId(`calon-rapat-${nomor}`).locator('[aria-pressed]').innerText()
const kemajuan = (teks: string): Promise<void> => penata.page.getByTestId('kemajuan').getByText(teks).waitFor()

test('the meeting fills the window and names nobody until a name is opened', async () => {
  const { page } = penata
  expect(await page.getByTestId('menu-rotasi').count()).toBe(0)
  expect(await terbaca()).toEqual([])
  expect(await page.getByTestId('putus-disetujui').isDisabled()).toBe(true)
  expect(await page.getByTestId('rantai-rapat').innerText()).toContain('4 jabatan lagi')
  await tekan('1')
  const nama = await namaDi(1)
  const dibuka = await terbaca()
  expect(dibuka).toHaveLength(1)
  expect(nama).toContain(dibuka[0]?.nama)
  expect(await page.getByTestId('rantai-rapat').innerText()).toContain('3 jabatan lagi')
})

test('agrees on the one proposed, turns one down with a reason, postpones one', async () => {
  const { page } = penata
  const semula = await langkah()
  await tekan('s')
  await page.getByRole('button', { name: 'Nilai tertinggi' }).click()
  await page.getByTestId('putusan-oleh').fill('Sekretaris Daerah')
  await page.getByTestId('putusan-simpan').click()
  await kemajuan('1 dari 11')
  expect(await page.getByTestId('keputusan-kini').innerText()).toMatch(/^Disetujui: [\s\S]*Sekretaris Daerah[\s\S]*Nilai tertinggi/)
  expect(await langkah()).toEqual(semula)

  await tekan('ArrowRight')
  await page.getByTestId('calon-rapat-1').waitFor()
  await tekan('1')
  const ditolak = await namaDi(1)
  await tekan('x')
  expect(await page.getByTestId('putusan-simpan').isDisabled()).toBe(true)
  await page.getByTestId('alasan-putusan').fill('Masih diperlukan pada jabatan sekarang')
  await page.getByTestId('putusan-simpan').click()
  await kemajuan('2 dari 11')
  expect(await page.getByTestId('calon-rapat-1').innerText()).toContain('Tidak disetujui')
  expect((await langkah()).filter((l) => l.jenis === 'ANGKAT')).toHaveLength(semula.filter((l) => l.jenis === 'ANGKAT').length - 1)
  expect(await page.getByTestId('jabatan-rapat').innerText()).toContain('Sekretaris Dinas Komunikasi')

  await tekan('ArrowRight')
  await tekan('t')
  await page.getByRole('button', { name: 'Perlu calon pembanding' }).click()
  await page.getByTestId('putusan-simpan').click()
  await kemajuan('3 dari 11')

  await tekan('a')
  await page.getByTestId('rapat-tab-jalannya').click()
  const log = await page.getByTestId('log-rapat').locator('li').allInnerTexts()
  expect(log.map((baris) => baris.split('\n')[0])).toEqual([
    'Ditunda',
    `Tidak disetujui: ${ditolak}`,
    expect.stringMatching(/^Disetujui: /)
  ])
  expect(log[1]).toContain('Sekretaris Daerah')
})

test('chooses another than the one proposed, and takes the decision back', async () => {
  const { page } = penata
  const semula = await langkah()
  await page.getByTestId('rapat-tab-agenda').click()
  await page
    .getByTestId('agenda')
    .getByRole('button', { name: /Kepala Bidang Perdagangan/ })
    .click()
  await page.getByTestId('calon-rapat-3').waitFor()
  await tekan('2')
  const nama = await namaDi(2)
  await tekan('s')
  expect(await page.getByTestId('lembar-putusan').innerText()).toContain('Usulan Calon 1 untuk jabatan ini gugur')
  await page.getByTestId('putusan-simpan').click()
  await kemajuan('4 dari')
  expect(await page.getByTestId('keputusan-kini').innerText()).toContain(`Disetujui: ${nama}`)
  expect(await page.getByTestId('calon-rapat-1').innerText()).toContain('Tidak disetujui')
  expect(await langkah()).not.toEqual(semula)
  await page.getByTestId('rapat-tab-jalannya').click()
  expect(await page.getByTestId('log-rapat').locator('li').count()).toBe(5)

  await page.getByTestId('urungkan-putusan').click()
  await kemajuan('3 dari 11')
  expect(await page.getByTestId('log-rapat').locator('li').count()).toBe(3)
  expect(await langkah()).toEqual(semula)
})

test('hides everything behind the curtain', async () => {
  const { page } = penata
  const jabatan = await page.getByTestId('jabatan-rapat').innerText()
  await tekan('b')
  await page.getByTestId('tirai').waitFor()
  await tekan('ArrowRight')
  await tekan('1')
  await tekan('b')
  await page.getByTestId('tirai').waitFor({ state: 'detached' })
  expect(await page.getByTestId('jabatan-rapat').innerText()).toBe(jabatan)
})

test('ends with the table of results, on paper too, and the way to the next stage', async () => {
  const { page, app, userData } = penata
  await tekan('h')
  const baris = page.getByTestId('tabel-hasil').locator('tbody tr')
  await baris.nth(10).waitFor()
  const putusan = await baris.locator('td:nth-child(5)').allInnerTexts()
  expect(putusan.slice(0, 4)).toEqual(['Disetujui', 'Tidak disetujui', 'Ditunda', 'Belum diputuskan'])
  const path = join(userData, 'hasil.csv')
  await chooseInDialogs(app, { save: path })
  await page.getByTestId('ekspor').click()
  await page.getByRole('menuitem', { name: /CSV/ }).click()
  await page.getByText(`Tersimpan di ${path}`).waitFor()
  const csv = readFileSync(path, 'utf8')
  expect(csv).toMatch(/"Kepala Dinas Komunikasi dan Informatika";.*;"Disetujui";.*;"Nilai tertinggi";"Sekretaris Daerah"/)

  await page.getByTestId('ke-tahap').click()
  await page.getByTestId('tahapan').waitFor()
  await page.getByTestId('tahap-berikut').waitFor()
})

test('of a plan that is closed only the result is left to look at', async () => {
  const { page, problems } = penata
  const id = new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('id')
  await ask('command.run', { name: 'rencana.archive', input: { id, arsip: true }, kunci: crypto.randomUUID(), tempat: null })
  await page.evaluate((tempat) => window.location.assign(tempat), `#/rapat?id=${id}`)
  await page.getByText('Yang tampil adalah hasil rapat.').waitFor()
  expect(await page.getByTestId('tabel-hasil').locator('tbody tr').count()).toBe(11)
  expect(await page.getByTestId('putus-ditunda').count()).toBe(0)
  await page.getByTestId('hasil-kembali').click()
  await page.getByTestId('ruang-rencana').waitFor()
  expect(problems).toEqual([])
})
