import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { chooseInDialogs, onePenata } from '../support/launch-penata'

const penata = onePenata()
beforeAll(async () => {
  await penata.page.getByTestId('buka-contoh').click()
  await penata.page.locator('[data-unor-id]').first().waitFor()
})

const dialog = (): ReturnType<typeof penata.page.getByTestId> => penata.page.getByRole('dialog', { name: 'Cetak bagan' })

async function buka(): Promise<void> {
  await penata.page.getByTestId('bagan').press('Control+p')
  await dialog().getByTestId('lembar-cetak').waitFor()
}

/** Chooses one of a few by its words. */
const pilih = (teks: string): Promise<void> => dialog().locator('label').getByText(teks, { exact: true }).click()

async function pilihKertas(nama: string): Promise<void> {
  await dialog().getByTestId('cetak-kertas').click()
  await penata.page.getByRole('option', { name: nama, exact: true }).click()
}

async function atur(switchId: 'cetak-nama' | 'cetak-tanda-tangan', isOn: boolean): Promise<void> {
  await dialog().getByTestId(switchId).setChecked(isOn, { force: true })
}

/** Saves as an officer does, and gives the path. */
async function simpan(nama: string): Promise<string> {
  const path = join(penata.userData, nama)
  await chooseInDialogs(penata.app, { save: path })
  await dialog().getByTestId('simpan-cetak').click()
  await dialog().waitFor({ state: 'detached', timeout: 60_000 })
  return path
}

/** The sizes of a PDF's pages in whole millimetres. */
const ukuranHalaman = (pdf: string): readonly (readonly number[])[] =>
  [...execFileSync('pdfinfo', ['-l', '9999', pdf], { encoding: 'utf8' }).matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/g)].map((m) =>
    [m[1], m[2]].map((pt) => Math.round((Number(pt) / 72) * 25.4))
  )
const teks = (pdf: string): string => execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')

const KERTAS = [
  ['A4', 210, 297],
  ['F4', 215, 330],
  ['A3', 297, 420],
  ['A2', 420, 594],
  ['A1', 594, 841],
  ['A0', 841, 1189]
] as const

describe('the chart on one sheet', () => {
  it.each(KERTAS)('is as large as %s, upright', async (nama, lebar, tinggi) => {
    await buka()
    await pilihKertas(nama)
    await pilih('Tegak')
    expect(ukuranHalaman(await simpan(`tegak-${nama}.pdf`))).toEqual([[lebar, tinggi]])
  })

  it('prints A0 with every perangkat daerah, searchable, in embedded fonts', async () => {
    await buka()
    await pilihKertas('A0')
    await pilih('Mendatar')
    const pdf = await simpan('a0.pdf')
    expect(ukuranHalaman(pdf)).toEqual([[1189, 841]])
    const isi = teks(pdf)
    for (const kata of [
      'STRUKTUR ORGANISASI',
      'PEMERINTAH KOTA SAWAHLUNTO',
      'Dinas Pendidikan',
      'Kecamatan Talawi',
      'KOSONG',
      'struktur contoh'
    ]) {
      expect(isi).toContain(kata)
    }
    const fonts = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/PenataSans-(Regular|Bold) +CID TrueType +Identity-H +yes yes yes/)
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(
      /Title: +STRUKTUR ORGANISASI PEMERINTAH KOTA SAWAHLUNTO\n(?:.*\n)?Creator: +Penata/
    )
  })

  it('names people only when it is to', async () => {
    const nama = await penata.page
      .locator('[data-pegawai-id]')
      .first()
      .innerText()
      .then((lines) => lines.split('\n')[0] ?? '')
    await buka()
    await atur('cetak-nama', false)
    expect(teks(await simpan('tanpa-nama.pdf'))).not.toContain(nama)
    await buka()
    await atur('cetak-nama', true)
    expect(teks(await simpan('dengan-nama.pdf'))).toContain(nama)
  })

  it('is signed by whom the officer names', async () => {
    await buka()
    await atur('cetak-tanda-tangan', true)
    await dialog().getByLabel('Nama', { exact: true }).fill('Rajo Contoh, S.Sos.')
    await dialog().getByLabel('Pangkat', { exact: true }).fill('Pembina (IV/a)')
    await dialog().getByLabel('NIP', { exact: true }).last().fill('19700101 199501 1 001')
    const isi = teks(await simpan('tanda-tangan.pdf'))
    expect(isi).toContain('Rajo Contoh, S.Sos. Pembina (IV/a) NIP 19700101 199501 1 001')
    await buka()
    await expect.poll(() => dialog().getByLabel('Nama', { exact: true }).inputValue()).toBe('Rajo Contoh, S.Sos.')
    await atur('cetak-tanda-tangan', false)
    await dialog().getByText('Batal', { exact: true }).click()
  })
})

describe('the chart on several sheets', () => {
  it('has a map and as many sheets as it says, on the paper chosen', async () => {
    await buka()
    await pilih('Disambung')
    await pilihKertas('A4')
    await pilih('Mendatar')
    await expect.poll(() => dialog().getByTestId('ringkasan-cetak').innerText()).toContain('halaman A4')
    const jumlah = Number.parseInt(await dialog().getByTestId('ringkasan-cetak').innerText(), 10)
    const pdf = await simpan('ubin.pdf')
    const pages = ukuranHalaman(pdf)
    expect(pages).toHaveLength(jumlah)
    expect(new Set(pages.map(String))).toEqual(new Set(['297,210']))
    const isi = teks(pdf)
    expect(isi).toContain(`PETA LEMBAR · STRUKTUR ORGANISASI`)
    expect(isi).toContain(`${jumlah - 1} lembar,`)
    expect(isi).toContain(`Lembar A1 · 1 dari ${jumlah - 1}`)
    expect(isi).toContain(`${jumlah - 1} dari ${jumlah - 1}`)
  })

  it('makes a book with its contents and indexes', async () => {
    await buka()
    await pilih('Buku')
    await pilihKertas('A3')
    await dialog().getByText('Menyusun halaman…').waitFor({ state: 'detached' })
    const pdf = await simpan('buku.pdf')
    const isi = teks(pdf)
    for (const kata of ['DAFTAR ISI', 'INDEKS JABATAN', 'INDEKS NAMA', 'DINAS PENDIDIKAN', 'Nama jabatan']) expect(isi).toContain(kata)
    expect(new Set(ukuranHalaman(pdf).map(String))).toEqual(new Set(['420,297']))
  })
})

it('is found in the palette of commands', async () => {
  await penata.page.keyboard.press('Control+k')
  await penata.page.getByRole('dialog').locator('input').fill('cetak bagan')
  await penata.page.getByText('Cetak bagan…', { exact: true }).click()
  await dialog().getByTestId('lembar-cetak').waitFor()
  await dialog().getByText('Batal', { exact: true }).click()
  await dialog().waitFor({ state: 'detached' })
})

describe('the chart as a picture', () => {
  it('is a PNG of the paper at its resolution', async () => {
    await buka()
    await pilih('Satu lembar')
    await pilihKertas('A4')
    await pilih('PNG')
    const png = readFileSync(await simpan('bagan.png'))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)].toSorted((a, b) => a - b)).toEqual([1240, 1754])
    // a white page would pack into a few kilobytes
    expect(png.length).toBeGreaterThan(60_000)
  })

  it('is an SVG whose text can be read', async () => {
    await buka()
    await pilih('SVG')
    const svg = readFileSync(await simpan('bagan.svg'), 'utf8')
    expect(svg).toMatch(/^<svg [^>]*width="297mm" height="210mm"/)
    expect(svg).toContain('>Dinas Pendidikan<')
    await buka()
    await pilih('PDF')
    await dialog().getByText('Batal', { exact: true }).click()
  })
})

it('leaves no half-written file behind', () => expect(readdirSync(penata.userData).filter((name) => name.endsWith('.tmp'))).toEqual([]))
it('leaves the window without a complaint', () => expect(penata.problems).toEqual([]))
