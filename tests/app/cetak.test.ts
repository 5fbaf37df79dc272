import { PDFDocument } from '@cantoo/pdf-lib'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Host } from '../../electron/app/host'
import type { RouteInput } from '../../src/contract/routes'
import { aPilihan } from '../domain/cetak/kota-cetak'
import { HARI_INI } from '../support/given'
import { type TestApp, testApp } from '../support/test-app'

type Permintaan = RouteInput<'bagan.cetak'>

let folder = ''
let app: TestApp
/** The page of HTML that went to the printer last. */
let printed = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'penata-cetak-'))))
afterEach(() => {
  app.close()
  rmSync(folder, { recursive: true, force: true })
})

const aPermintaan = (said: Partial<Permintaan> = {}): Permintaan => ({
  ...aPilihan(),
  tanggal: null,
  rancanganId: null,
  keadaan: 'SESUDAH',
  format: 'pdf',
  dpi: 150,
  ...said
})

/** A PDF of so many empty pages. */
async function blank(jumlah: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (let n = 0; n < jumlah; n += 1) pdf.addPage()
  return pdf.save()
}

/** The app with the sample city, a printer that remembers what it was told to print, and an officer who saves under this name. */
async function open(nama: string | null, host: Partial<Host> = {}): Promise<{ readonly asked: string[] }> {
  const asked: string[] = []
  app = testApp({
    host: {
      chooseTarget: (_judul, usul) => {
        asked.push(usul)
        return Promise.resolve(nama === null ? null : join(folder, nama))
      },
      print: async (html) => {
        printed = html
        return blank(html.match(/<svg xmlns/g)?.length ?? 0)
      },
      draw: (svg, { lebar, tinggi }) => Promise.resolve(Buffer.from(`${lebar}x${tinggi} ${svg.length > 0}`)),
      ...host
    }
  })
  await app.run('contoh.load', { jumlahPegawai: 200, benih: 7 })
  return { asked }
}

describe('printing a chart', () => {
  it('writes the file where the officer said, named after the chart', async () => {
    const { asked } = await open('bagan.pdf')
    const hasil = await app.ask('bagan.cetak', aPermintaan())
    expect(hasil).toEqual({ berkas: join(folder, 'bagan.pdf'), halaman: 1 })
    expect(asked).toEqual(['STRUKTUR ORGANISASI PEMERINTAH KOTA SAWAHLUNTO.pdf'])
    expect(printed).toContain('<title>STRUKTUR ORGANISASI PEMERINTAH KOTA SAWAHLUNTO</title>')
    expect(printed).toContain('@page{size:420mm 297mm;margin:0}')
    expect(printed.match(/url\(data:font\/ttf;base64,/g)).toHaveLength(2)
    expect(printed).not.toMatch(/https?:(?!\/\/www\.w3\.org\/2000\/svg)|<link|file:/)
  })

  it('does nothing when no place is chosen', async () => {
    await open(null)
    expect(await app.ask('bagan.cetak', aPermintaan())).toEqual({ berkas: null, halaman: 0 })
    expect(readdirSync(folder)).toEqual([])
  })

  it('puts every sheet of a tiled chart into one PDF', async () => {
    await open('ubin.pdf')
    const { halaman } = await app.ask('bagan.cetak', aPermintaan({ cara: 'UBIN', kertas: 'A4' }))
    const pdf = await PDFDocument.load(readFileSync(join(folder, 'ubin.pdf')), { updateMetadata: false })
    expect(pdf.getPageCount()).toBe(halaman)
    expect([pdf.getTitle(), pdf.getAuthor(), pdf.getCreator()]).toEqual([
      'STRUKTUR ORGANISASI PEMERINTAH KOTA SAWAHLUNTO',
      'PEMERINTAH KOTA SAWAHLUNTO',
      'Penata'
    ])
    expect(halaman).toBeGreaterThan(2)
  })

  it('prints many sheets a stretch at a time, and joins it in order', async () => {
    const prints: number[] = []
    await open('banyak.pdf', {
      print: (html) => {
        prints.push(html.match(/<svg xmlns/g)?.length ?? 0)
        return blank(prints.at(-1) ?? 0)
      }
    })
    const { halaman } = await app.ask('bagan.cetak', aPermintaan({ cara: 'UBIN', kertas: 'A4', tingkat: 9, hurufUbin: 10 }))
    expect(prints.length).toBeGreaterThan(1)
    expect(Math.max(...prints)).toBe(60)
    expect(prints.reduce((a, b) => a + b, 0)).toBe(halaman)
    expect((await PDFDocument.load(readFileSync(join(folder, 'banyak.pdf')))).getPageCount()).toBe(halaman)
  })

  it('numbers pictures of several sheets, the same way from the first to the last', async () => {
    await open('ubin.svg')
    const { berkas, halaman } = await app.ask('bagan.cetak', aPermintaan({ cara: 'UBIN', kertas: 'A4', format: 'svg' }))
    expect(berkas).toBe(join(folder, 'ubin 1.svg'))
    expect(readdirSync(folder)).toEqual(Array.from({ length: halaman }, (_, n) => `ubin ${n + 1}.svg`))
  })

  it('writes no picture of a set over one that is there', async () => {
    await open('ubin.svg')
    writeFileSync(join(folder, 'ubin 2.svg'), 'lama')
    await expect(app.ask('bagan.cetak', aPermintaan({ cara: 'UBIN', kertas: 'A4', format: 'svg' }))).rejects.toThrow(
      '“ubin 2.svg” sudah ada'
    )
    expect(readdirSync(folder)).toEqual(['ubin 2.svg'])
    expect(readFileSync(join(folder, 'ubin 2.svg'), 'utf8')).toBe('lama')
  })

  it('writes nothing when the printer spreads a sheet over two pages', async () => {
    await open('bagan.pdf', { print: () => blank(2) })
    await expect(app.ask('bagan.cetak', aPermintaan())).rejects.toThrow()
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves nothing behind when the printer fails', async () => {
    await open('bagan.pdf', { print: () => Promise.reject(new Error('out of paper')) })
    await expect(app.ask('bagan.cetak', aPermintaan())).rejects.toThrow()
    expect(readdirSync(folder)).toEqual([])
  })

  it('stops when told to, and writes nothing', async () => {
    let told = (): void => undefined
    const printing = new Promise<void>((resolve) => (told = resolve))
    let finish = (): void => undefined
    await open('bagan.pdf', {
      print: () => {
        told()
        return new Promise((resolve) => (finish = () => resolve(blank(1))))
      }
    })
    const asked = app.call('bagan.cetak', aPermintaan())
    await printing
    await app.ask('kerja.batal', null)
    finish()
    expect(await asked).toMatchObject({ ok: false, error: { code: 'CANCELLED' } })
    expect(existsSync(join(folder, 'bagan.pdf'))).toBe(false)
    expect(app.heard.at(-1)).toEqual({ event: 'kerja.maju', payload: { tahap: null, selesai: 0, total: null } })
  })

  it('draws a PNG of the paper at its resolution, and none that no PC could hold', async () => {
    await open('bagan.png')
    await app.ask('bagan.cetak', aPermintaan({ format: 'png', kertas: 'A4', arah: 'MENDATAR', dpi: 300 }))
    expect(readFileSync(join(folder, 'bagan.png'), 'utf8')).toBe('3508x2480 true')
    await expect(app.ask('bagan.cetak', aPermintaan({ format: 'png', kertas: 'A0', dpi: 300 }))).rejects.toThrow('terlalu besar')
  })
})

describe('what is printed', () => {
  const svgOf = async (said: Partial<Permintaan>): Promise<string> => {
    await app.ask('bagan.cetak', aPermintaan({ format: 'svg', ...said }))
    const svg = readFileSync(join(folder, 'bagan.svg'), 'utf8')
    rmSync(join(folder, 'bagan.svg'))
    return svg
  }

  it('is the organisation of the day asked for', async () => {
    await open('bagan.svg')
    expect(await svgOf({})).toContain('Keadaan per 22 November 2026')
    expect(await svgOf({ tanggal: '2027-03-01' })).toContain('Keadaan per 1 Maret 2027')
  })

  it('is a draft before and after, marked where it changes', async () => {
    await open('bagan.svg')
    const { unor } = await app.ask('organisasi.snapshot', { tanggal: null })
    const dinas = unor.find((u) => u.nama === 'Dinas Perhubungan')
    if (!dinas) throw new Error('No dinas')
    await app.run('rancangan.create', { nama: 'Uji', tmt: HARI_INI, catatan: null })
    const [rancangan] = await app.ask('rancangan.list', null)
    if (!rancangan) throw new Error('No draft')
    const { jenis, tipe, kode, aktifDari } = dinas
    await app.run('usulan.add', {
      rancanganId: rancangan.id,
      perintah: 'unor.update',
      masukan: { id: dinas.id, isian: { nama: 'Dinas Mobilitas', jenis, tipe, kode: kode ?? '', aktifDari } }
    })
    const rancanganId = rancangan.id
    expect(await svgOf({ rancanganId, keadaan: 'SEBELUM' })).toContain('>Dinas Perhubungan<')
    const sesudah = await svgOf({ rancanganId, keadaan: 'SESUDAH' })
    expect(sesudah).toContain('>Dinas Mobilitas<')
    expect(sesudah).not.toContain('>BERUBAH<')
    expect(await svgOf({ rancanganId, keadaan: 'PERUBAHAN' })).toContain('>BERUBAH<')
  })

  it('is what a draft closes too, struck through in its old place, but gone when it is done', async () => {
    await open('bagan.svg')
    const { unor } = await app.ask('organisasi.snapshot', { tanggal: null })
    const seksi = unor.find((u) => u.nama === 'Seksi Pemerintahan')
    if (!seksi) throw new Error('No seksi')
    await app.run('rancangan.create', { nama: 'Tutup', tmt: HARI_INI, catatan: null })
    const [rancangan] = await app.ask('rancangan.list', null)
    if (!rancangan) throw new Error('No draft')
    const masukan = { ids: [seksi.id], sampai: HARI_INI, bawahan: 'IKUT', pegawai: 'LEPAS' }
    await app.run('usulan.add', { rancanganId: rancangan.id, perintah: 'unor.end', masukan })
    const said = { rancanganId: rancangan.id, akar: seksi.indukId, tingkat: 9 }
    expect(await svgOf({ ...said, keadaan: 'PERUBAHAN' })).toMatch(/>Seksi Pemerintahan<.*>DITUTUP</)
    expect(await svgOf({ ...said, keadaan: 'SESUDAH' })).not.toContain('>Seksi Pemerintahan<')
  })

  it('refuses a draft that is not there', async () => {
    await open('bagan.svg')
    const call = app.call('bagan.cetak', { ...aPermintaan(), rancanganId: 'tidak-ada' })
    expect(await call).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  })
})

it('knows who signs: what the office has filled in, else who holds the post today', async () => {
  await open(null)
  const data = {
    tempat: 'Sawahlunto',
    jabatan: 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
    nama: 'H. Dasril Panyalai, S.IP., M.Si.',
    pangkat: 'Pembina Tingkat I (IV/b)',
    nip: '19770113 200605 1 001'
  }
  expect(await app.ask('bagan.penandatangan', null)).toEqual(data)
  await app.run('naskah.simpan-isian', { rencanaId: null, jenis: 'spp', isian: { nama_kepala_bkpsdm: 'Dr. Hasan Kampai, M.Si.' } })
  // rank and NIP of the one never stand below the name of the other
  expect(await app.ask('bagan.penandatangan', null)).toEqual({ ...data, nama: 'Dr. Hasan Kampai, M.Si.', pangkat: '', nip: '' })
})
