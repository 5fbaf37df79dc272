import { PDFDocument } from '@cantoo/pdf-lib'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Host } from '../../electron/app/host'
import type { RouteInput } from '../../src/contract/routes'
import { aPilihanPeta } from '../domain/peta-jabatan/susun-peta'
import { type TestApp, testApp } from '../support/test-app'

type Permintaan = RouteInput<'peta-jabatan.cetak'>

let folder = ''
let app: TestApp
/** The pages of HTML that went to the printer. */
let printed: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'penata-peta-'))
  printed = []
})
afterEach(() => {
  app.close()
  rmSync(folder, { recursive: true, force: true })
})

const aPermintaan = (said: Partial<Permintaan> = {}): Permintaan => ({ ...aPilihanPeta(), tanggal: null, rancanganId: null, ...said })

async function blank(jumlah: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (let n = 0; n < jumlah; n += 1) pdf.addPage()
  return pdf.save()
}

/** The app with the sample city, a printer of empty pages, and an officer who saves under this name. */
async function open(nama: string | null, host: Partial<Host> = {}): Promise<{ readonly asked: string[] }> {
  const asked: string[] = []
  app = testApp({
    host: {
      chooseTarget: (_judul, usul) => {
        asked.push(usul)
        return Promise.resolve(nama === null ? null : join(folder, nama))
      },
      print: (html) => {
        printed.push(html)
        return blank(html.match(/<svg xmlns/g)?.length ?? 0)
      },
      ...host
    }
  })
  await app.run('contoh.load', { jumlahPegawai: 200, benih: 7 })
  return { asked }
}

async function unorBernama(awal: string): Promise<Permintaan['akar']> {
  const { unor } = await app.ask('organisasi.snapshot', { tanggal: null })
  return unor.filter((u) => u.nama.startsWith(awal)).map((u) => u.id)
}

describe('printing official peta jabatan', () => {
  it('writes a perangkat daerah where the officer said, named after it', async () => {
    const { asked } = await open('peta.pdf')
    const hasil = await app.ask('peta-jabatan.cetak', aPermintaan({ akar: await unorBernama('Dinas Perhubungan') }))
    expect(hasil).toEqual({ berkas: join(folder, 'peta.pdf'), jumlah: 1, halaman: 1 })
    expect(asked).toEqual(['Peta Jabatan Dinas Perhubungan.pdf'])
    expect(printed[0]).toContain('@page{size:420mm 297mm;margin:0}')
    expect(printed[0]).toContain('PETA JABATAN')
  })

  it('makes one book of the city: its first page is the cover', async () => {
    await open('kota.pdf')
    const { jumlah, halaman } = await app.ask('peta-jabatan.cetak', aPermintaan())
    expect([jumlah, printed.length]).toEqual([1, 1])
    expect((await PDFDocument.load(readFileSync(join(folder, 'kota.pdf')))).getPageCount()).toBe(halaman)
    expect(printed[0]).toContain('<title>Sampul</title>')
  })

  it('writes a file of each perangkat daerah under its own name', async () => {
    await open('Peta.pdf')
    const { jumlah } = await app.ask('peta-jabatan.cetak', aPermintaan({ berkas: 'TERPISAH' }))
    expect(jumlah).toBeGreaterThan(20)
    expect(readdirSync(folder)).toHaveLength(jumlah)
    expect(readdirSync(folder)).toContain('Peta - Dinas Perhubungan.pdf')
  })

  it('writes none of a set over a file that is there', async () => {
    await open('Peta.pdf')
    writeFileSync(join(folder, 'Peta - Dinas Perhubungan.pdf'), 'lama')
    await expect(app.ask('peta-jabatan.cetak', aPermintaan({ berkas: 'TERPISAH' }))).rejects.toThrow('sudah ada')
    expect(readdirSync(folder)).toEqual(['Peta - Dinas Perhubungan.pdf'])
  })

  it('does nothing when no place is chosen', async () => {
    await open(null)
    expect(await app.ask('peta-jabatan.cetak', aPermintaan())).toEqual({ berkas: null, jumlah: 0, halaman: 0 })
    expect(printed).toEqual([])
  })

  it('can be stopped, and then leaves nothing behind', async () => {
    await open('kota.pdf', {
      print: async (html) => {
        await app.ask('kerja.batal', null)
        return blank(html.match(/<svg xmlns/g)?.length ?? 0)
      }
    })
    await expect(app.ask('peta-jabatan.cetak', aPermintaan())).rejects.toThrow('Dibatalkan')
    expect(readdirSync(folder)).toEqual([])
  })

  it('prints a draft as it will be, on the day it takes effect', async () => {
    await open('draf.pdf')
    await app.run('rancangan.create', { nama: 'Penataan', tmt: '2027-01-01', catatan: null })
    const [rancangan] = await app.ask('rancangan.list', null)
    const { unor } = await app.ask('organisasi.snapshot', { tanggal: null })
    const dinas = unor.find((u) => u.nama === 'Dinas Perhubungan')
    if (!dinas || !rancangan) throw new Error('No dinas, or no draft')
    await app.run('usulan.add', {
      rancanganId: rancangan.id,
      perintah: 'unor.update',
      masukan: { id: dinas.id, isian: { ...dinas, nama: 'Dinas Angkutan' } }
    })
    await app.ask('peta-jabatan.cetak', aPermintaan({ akar: [dinas.id], rancanganId: rancangan.id }))
    expect(printed[0]).toContain('DINAS ANGKUTAN')
    expect(printed[0]).toContain('Keadaan: 1 Januari 2027')
  })

  it('refuses when there is no perangkat daerah', async () => {
    app = testApp({ host: { chooseTarget: () => Promise.resolve(join(folder, 'x.pdf')) } })
    await expect(app.ask('peta-jabatan.cetak', aPermintaan())).rejects.toThrow('Belum ada perangkat daerah')
  })
})
