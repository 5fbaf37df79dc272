import { PDFDocument } from '@cantoo/pdf-lib'
import ExcelJS from 'exceljs'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Host } from '../../../electron/app/host'
import type { RouteInput } from '../../../src/contract/routes'
import type { Events } from '../../../src/contract/events'
import { BukuNomorId } from '../../../src/domain/naskah/nomor/buku-nomor'
import { aNaskah } from '../../support/builders'
import { isianLengkap, kotaUji, RENCANA_UJI } from '../../support/kota-uji'
import { changesOf, putRows } from '../../support/kota-app'
import type { Rows } from '../../support/memory-reader'
import { type TestApp, testApp } from '../../support/test-app'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'penata-paket-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Paket = RouteInput<'naskah.paket'>
const paket = (lain: Partial<Paket> = {}): Paket => ({
  rencanaId: RENCANA_UJI,
  jenis: ['spp', 'pakta-integritas', 'daftar-hadir'],
  isian: isianLengkap,
  format: 'pdf',
  bentuk: 'PER_ORANG',
  ...lain
})

/** Prints as many pages as the HTML has sections; whatever the test says before that. */
function appWith(
  before: (html: string) => Promise<void> | void = () => undefined,
  rows: Rows = kotaUji,
  host: Partial<Host> = {}
): TestApp {
  const print: Host['print'] = async (html) => {
    await before(html)
    const pdf = await PDFDocument.create()
    pdf.addPage([609, 935])
    return pdf.save()
  }
  const app = testApp({ host: { print, chooseFolder: () => Promise.resolve(folder), ...host } })
  putRows(app, changesOf(rows))
  return app
}

const BUDI = '01 Budi Chaniago (197503142000031002)'
const ANI = '02 Dra. Ani Malayu, M.Si. (198609262015052001)'
const CITRA = '03 Citra -b-Tanjung--b-, S.Kom. (198001012005012003)'
const JUDUL = 'Paket Pelantikan Rotasi uji'
const isi = (...path: string[]): readonly string[] => readdirSync(join(folder, ...path)).toSorted()

describe('naskah.paket for each person', () => {
  it('gives everybody a folder in order of standing, with safe names, and the plan one of its own', async () => {
    const hasil = await appWith().ask('naskah.paket', paket())
    expect(hasil).toEqual({ folder: join(folder, JUDUL), jumlah: 7, gagal: [] })
    expect(isi(JUDUL)).toEqual(['00 Rencana', BUDI, ANI, CITRA, 'Daftar isi.xlsx'])
    expect(isi(JUDUL, '00 Rencana')).toEqual(['Daftar Hadir Pelantikan.pdf'])
    expect(isi(JUDUL, ANI)).toEqual(['Pakta Integritas.pdf', 'Surat Pernyataan Pelantikan.pdf'])
    expect(isi()).toEqual([JUDUL])
  })

  it('lists every paper with its file, and whether it is issued', async () => {
    const app = appWith()
    const bukuId = BukuNomorId.parse('pengangkatan')
    await app.ask('naskah.terbitkan', {
      ...paket({ isian: isianLengkap }),
      jenis: 'spp',
      pegawaiIds: [],
      kunci: ['l-ani'],
      tanggal: '2026-11-20',
      bukuId,
      nomor: null
    })
    await app.ask('naskah.paket', paket())
    const buku = new ExcelJS.Workbook()
    await buku.xlsx.readFile(join(folder, JUDUL, 'Daftar isi.xlsx'))
    const baris = (buku.worksheets[0]?.getSheetValues() ?? []).flatMap((b) => (Array.isArray(b) ? [b.map(String)] : []))
    expect(baris.find((b) => b[2] === `${ANI}/Surat Pernyataan Pelantikan.pdf`)?.slice(5, 8)).toEqual([
      '198609262015052001',
      '800.1.3.3/1/BKPSDM/2026',
      'Terbit'
    ])
    expect(baris.filter((b) => b[7] === 'Konsep')).toHaveLength(2)
  })

  it('says KONSEP on what can still be issued, and on nothing else', async () => {
    const html: string[] = []
    await appWith((h) => void html.push(h)).ask('naskah.paket', paket())
    const konsep = (kata: string): readonly boolean[] => html.filter((h) => h.includes(kata)).map((h) => h.includes('KONSEP'))
    expect(new Set(konsep('SURAT PERNYATAAN PELANTIKAN'))).toEqual(new Set([true]))
    expect(new Set(konsep('PAKTA INTEGRITAS'))).toEqual(new Set([false]))
  })

  it('lists what fails with its reason, and finishes the rest', async () => {
    const app = appWith((html) => {
      if (html.includes('Ani Malayu') && html.includes('PAKTA INTEGRITAS')) throw new Error('paper jam')
    })
    const { jumlah, gagal } = await app.ask('naskah.paket', paket())
    expect(jumlah).toBe(6)
    expect(gagal).toEqual([
      { sebutan: 'Pakta Integritas a.n. Dra. Ani Malayu, M.Si.', sebab: expect.stringContaining('tidak dapat ditulis') }
    ])
    expect(isi(JUDUL, ANI)).toEqual(['Surat Pernyataan Pelantikan.pdf'])
    expect(isi(JUDUL, CITRA)).toHaveLength(2)
    expect(readFileSync(join(folder, JUDUL, 'Daftar kegagalan.txt'), 'utf8')).toContain('1. Pakta Integritas a.n. Dra. Ani Malayu, M.Si.')
  })

  it('takes a new name where a pack of that name is', async () => {
    mkdirSync(join(folder, JUDUL))
    const app = appWith()
    expect((await app.ask('naskah.paket', paket())).folder).toBe(join(folder, `${JUDUL} (2)`))
    expect((await app.ask('naskah.paket', paket())).folder).toBe(join(folder, `${JUDUL} (3)`))
    expect(isi(JUDUL)).toEqual([])
  })

  it('throws away what an earlier pack left half', async () => {
    mkdirSync(join(folder, `~${JUDUL}.tmp`, 'sisa'), { recursive: true })
    await appWith().ask('naskah.paket', paket())
    expect(isi()).toEqual([JUDUL])
    expect(isi(JUDUL)).not.toContain('sisa')
  })
})

describe('naskah.paket merged', () => {
  it('writes one file for each kind, numbered, in the order of the house', async () => {
    const { jumlah } = await appWith().ask('naskah.paket', paket({ bentuk: 'GABUNG' }))
    expect(jumlah).toBe(7)
    expect(isi(JUDUL)).toEqual([
      '01 Daftar Hadir Pelantikan.pdf',
      '02 Pakta Integritas (3 orang).pdf',
      '03 Surat Pernyataan Pelantikan (3 orang).pdf',
      'Daftar isi.xlsx'
    ])
    const pdf = await PDFDocument.load(readFileSync(join(folder, JUDUL, '03 Surat Pernyataan Pelantikan (3 orang).pdf')))
    expect(pdf.getPageCount()).toBe(3)
  })

  it('leaves out only who fails', async () => {
    const app = appWith((html) => {
      if (html.includes('Ani Malayu') && html.includes('PAKTA INTEGRITAS')) throw new Error('paper jam')
    })
    const { gagal } = await app.ask('naskah.paket', paket({ bentuk: 'GABUNG' }))
    expect(gagal.map((g) => g.sebutan)).toEqual(['Pakta Integritas a.n. Dra. Ani Malayu, M.Si.'])
    const pdf = await PDFDocument.load(readFileSync(join(folder, JUDUL, '02 Pakta Integritas (3 orang).pdf')))
    expect(pdf.getPageCount()).toBe(2)
  })

  it('writes Word without a printer', async () => {
    const app = appWith(() => Promise.reject(new Error('no printer')))
    const { gagal } = await app.ask('naskah.paket', paket({ bentuk: 'GABUNG', format: 'docx' }))
    expect(gagal).toEqual([])
    expect(isi(JUDUL).filter((n) => n.endsWith('.docx'))).toHaveLength(3)
  })
})

describe('a pack that does not come about', () => {
  it('asks for no folder where nobody needs any of the papers', async () => {
    await expect(appWith().ask('naskah.paket', paket({ jenis: ['salinan'] }))).rejects.toThrow('Tidak ada naskah')
    expect(isi()).toEqual([])
  })

  it('writes nothing where the officer chooses no folder', async () => {
    const app = testApp()
    putRows(app, changesOf(kotaUji))
    expect(await app.ask('naskah.paket', paket())).toEqual({ folder: null, jumlah: 0, gagal: [] })
  })

  it('leaves nothing when it is stopped', async () => {
    const app: TestApp = appWith(async () => void (await app.ask('kerja.batal', null)))
    await expect(app.ask('naskah.paket', paket())).rejects.toThrow('Dibatalkan')
    expect(isi()).toEqual([])
    await expect.poll(() => app.heard.at(-1)?.payload).toEqual({ tahap: null, selesai: 0, total: null })
  })

  it('leaves nothing when no paper can be written', async () => {
    const app = appWith(() => Promise.reject(new Error('no printer')))
    await expect(app.ask('naskah.paket', paket())).rejects.toThrow('Tidak satu naskah pun')
    expect(isi()).toEqual([])
  })

  it('says which folder cannot be written to', async () => {
    const app = appWith()
    rmSync(folder, { recursive: true })
    await expect(app.ask('naskah.paket', paket())).rejects.toThrow('Folder untuk')
    mkdirSync(folder)
  })
})

describe('berkas.tampilkan', () => {
  it('shows the pack where it lies, and nothing the core has not written', async () => {
    const shown: string[] = []
    const app = appWith(undefined, kotaUji, { showInFolder: (path) => Promise.resolve(void shown.push(path)) })
    const { folder: tempat } = await app.ask('naskah.paket', paket({ jenis: ['daftar-hadir'] }))
    for (const berkas of [tempat ?? '', folder, join(folder, '..'), '/etc/passwd']) await app.ask('berkas.tampilkan', { berkas })
    expect(shown).toEqual([join(folder, JUDUL)])
  })

  it('shows a file that was exported', async () => {
    const shown: string[] = []
    const path = join(folder, 'spp.docx')
    const host = { chooseTarget: () => Promise.resolve(path), showInFolder: (p: string) => Promise.resolve(void shown.push(p)) }
    const app = appWith(undefined, kotaUji, host)
    await app.ask('berkas.tampilkan', { berkas: path })
    await app.ask('naskah.ekspor', {
      rencanaId: RENCANA_UJI,
      jenis: 'spp',
      pegawaiIds: [],
      kunci: ['l-ani'],
      isian: {},
      format: 'docx',
      bentuk: 'SATU'
    })
    await app.ask('berkas.tampilkan', { berkas: path })
    expect(shown).toEqual([path])
  })
})

describe('naskah.jeda', () => {
  it('holds the work between two papers and lets it go on', async () => {
    let dicetak = 0
    const app: TestApp = appWith(async () => {
      dicetak += 1
      if (dicetak === 1) await app.ask('naskah.jeda', { isJeda: true })
    })
    let isSelesai = false
    const kerja = app.ask('naskah.paket', paket()).finally(() => (isSelesai = true))
    await expect.poll(() => dicetak).toBe(1)
    await new Promise((done) => setTimeout(done, 1200))
    expect([dicetak, isSelesai]).toEqual([1, false])
    expect(existsSync(join(folder, JUDUL))).toBe(false)
    expect(maju(app).at(-1)).toMatchObject({ isJeda: true, total: 7 })
    await app.ask('naskah.jeda', { isJeda: false })
    expect((await kerja).jumlah).toBe(7)
  })

  it('holds a merged pack within one kind', async () => {
    let dicetak = 0
    const app: TestApp = appWith(async () => {
      dicetak += 1
      await app.ask('naskah.jeda', { isJeda: true })
    })
    let isSelesai = false
    const kerja = app.ask('naskah.paket', paket({ bentuk: 'GABUNG', jenis: ['spp'] })).finally(() => (isSelesai = true))
    await expect.poll(() => dicetak).toBeGreaterThan(0)
    await new Promise((done) => setTimeout(done, 500))
    expect(isSelesai).toBe(false)
    await app.ask('naskah.jeda', { isJeda: false })
    expect((await kerja).jumlah).toBe(3)
  })

  it('can be stopped while it is held', async () => {
    let dicetak = 0
    const app: TestApp = appWith(async () => {
      dicetak += 1
      await app.ask('naskah.jeda', { isJeda: true })
    })
    const kerja = app.ask('naskah.paket', paket())
    await expect.poll(() => dicetak).toBe(1)
    await app.ask('kerja.batal', null)
    await expect(kerja).rejects.toThrow('Dibatalkan')
    expect(isi()).toEqual([])
  })
})

const maju = (app: TestApp): readonly Events['kerja.maju'][] =>
  app.heard.flatMap(({ event, payload }) => (event === 'kerja.maju' ? [payload as Events['kerja.maju']] : []))

describe('naskah.periksa-paket', () => {
  it('counts what would print as dots, kind by kind, and names whose data it is', async () => {
    const app = appWith(undefined, { ...kotaUji, pegawai: kotaUji.pegawai.map((p) => ({ ...p, golongan: null })) })
    const KURANG =
      'Pangkat dan golongan ruang belum tercatat; lengkapi pada data 3 pegawai: Budi Chaniago; Dra. Ani Malayu, M.Si.; Citra <b>Tanjung</b>, S.Kom.'
    const hasil = await app.ask('naskah.periksa-paket', { rencanaId: RENCANA_UJI, jenis: ['spp', 'daftar-hadir'], isian: isianLengkap })
    expect(hasil.medan).toContain('nama_kepala_bkpsdm')
    expect(hasil.medan).not.toContain('nomor_naskah')
    expect(hasil.naskah).toMatchObject([
      { jenis: 'daftar-hadir', jumlah: 1, terbit: 0, temuan: [] },
      { jenis: 'spp', jumlah: 3, terbit: 0, temuan: [{ isKeras: true, jumlah: 3, pesan: KURANG }] }
    ])
  })

  it('asks for the number of the decree where one covers everybody, and keeps it for the plan', async () => {
    const app = appWith()
    const tanya = async (jenis: readonly string[]) =>
      app.ask('naskah.periksa-paket', { rencanaId: RENCANA_UJI, jenis: [...jenis], isian: {} })
    expect((await tanya(['spp'])).medan).toEqual(expect.arrayContaining(['nomor_sk', 'tgl_sk']))
    expect((await tanya(['sk-jpt', 'spp'])).medan).not.toContain('nomor_sk')
    await app.run('naskah.simpan-isian', { rencanaId: RENCANA_UJI, jenis: 'sk-mutasi', isian: { nomor_sk: '7/2026' } })
    expect((await tanya(['spp'])).isian['nomor_sk']).toBe('7/2026')
    await app.run('naskah.simpan-isian', { rencanaId: RENCANA_UJI, jenis: 'sk-jpt', isian: { nomor_sk: '8/2026' } })
    expect((await tanya(['spp'])).medan).not.toContain('nomor_sk')
  })
})

describe('the number of the decree in a pack', () => {
  /** The number each person's statement cites. */
  async function dikutip(app: TestApp, html: readonly string[], isian: Paket['isian']): Promise<readonly string[]> {
    const at = html.length
    await app.ask('naskah.paket', paket({ jenis: ['spp'], isian }))
    const [, ...bagian] = html.slice(at).join('').split('dengan ini menyatakan dengan sesungguhnya')
    return bagian.map((b) => /Wali Kota Sawahlunto Nomor\s(\S+)/.exec(b)?.[1] ?? '')
  }

  it('is that of the decree of each person: the issued one, else the one filled in for it, else that for everybody', async () => {
    const html: string[] = []
    const app = appWith((h) => void html.push(h))
    const { nomor_sk: _nomor, ...tanpaNomor } = isianLengkap
    const simpan = (jenis: string, nomor: string) =>
      app.run('naskah.simpan-isian', { rencanaId: RENCANA_UJI, jenis, isian: { nomor_sk: nomor, tgl_sk: '2026-12-11' } })
    expect(new Set(await dikutip(app, html, { ...tanpaNomor, nomor_sk: '7/2026' }))).toEqual(new Set(['7/2026']))
    await simpan('sk-mutasi', '7/2026')
    await simpan('sk-jpt', '8/2026')
    expect(new Set(await dikutip(app, html, tanpaNomor))).toEqual(new Set(['8/2026', '7/2026']))
    const terbit = aNaskah({ rencanaId: RENCANA_UJI, jenis: 'sk-jpt', nomor: '9/2026', tanggal: '2026-12-11' })
    putRows(app, changesOf({ naskah: [terbit] }))
    expect(new Set(await dikutip(app, html, tanpaNomor))).toEqual(new Set(['9/2026', '7/2026']))
  })

  it('of one decree is not cited for those whom another is for', async () => {
    const html: string[] = []
    const terbit = aNaskah({ rencanaId: RENCANA_UJI, jenis: 'sk-jpt', nomor: '9/2026', tanggal: '2026-12-11' })
    const app = appWith((h) => void html.push(h), { ...kotaUji, naskah: [terbit] })
    const { nomor_sk: _nomor, ...tanpaNomor } = isianLengkap
    expect(new Set(await dikutip(app, html, tanpaNomor))).toEqual(new Set(['9/2026', '……………']))
  })
})
