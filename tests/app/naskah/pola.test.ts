import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { spp } from '../../../src/domain/naskah/documents/spp'
import type { PolaNaskah } from '../../../src/domain/naskah/pola/pola'
import { aPng } from '../../support/gambar-uji'
import { type TestApp, testApp } from '../../support/test-app'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'penata-pola-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const berkas = (nama: string, isi: string | Uint8Array): string => {
  const path = join(folder, nama)
  writeFileSync(path, isi)
  return path
}

/** The app with an officer who chooses `buka` and saves to `pola.json`. */
const kantor = (buka: () => string | null = () => null): TestApp =>
  testApp({
    host: {
      chooseFiles: () => Promise.resolve([buka() ?? []].flat()),
      chooseTarget: () => Promise.resolve(join(folder, 'pola.json'))
    }
  })

const MILIK: PolaNaskah = {
  ...spp.pola,
  kertas: { lebar: 210, tinggi: 330 },
  bagian: spp.pola.bagian.map((b) => ({
    ...b,
    blok: b.blok.map((blok) => (blok.id === 'pembuka' && blok.jenis === 'PARAGRAF' ? { ...blok, teks: 'Kami {nama_lengkap}:' } : blok))
  }))
}
const simpan = (app: TestApp) => app.run('pola.simpan', { jenis: 'spp', isi: MILIK, catatan: 'Kalimat kami', dari: 0 })

describe('pola', () => {
  it('shows what is in force, what the house gives, and how it came', async () => {
    const app = kantor()
    expect(await app.ask('pola.baca', { jenis: 'spp' })).toEqual({ pola: spp.pola, bawaan: spp.pola, versi: [], tabel: [] })
    await simpan(app)
    await app.run('pola.kembalikan', { jenis: 'spp', versi: null })
    const { pola, versi } = await app.ask('pola.baca', { jenis: 'spp' })
    expect(pola).toEqual(spp.pola)
    expect(versi.map((v) => [v.versi, v.catatan, v.isBawaan])).toEqual([
      [2, 'Kembali ke pola bawaan', true],
      [1, 'Kalimat kami', false]
    ])
    expect(await app.ask('pola.versi', { jenis: 'spp', versi: 1 })).toEqual(MILIK)
    const daftar = await app.ask('pola.list', null)
    expect(daftar.find((p) => p.jenis === 'spp')).toMatchObject({ versi: 2, isMilik: false })
  })

  it('is undone and done again', async () => {
    const app = kantor()
    await simpan(app)
    await app.ask('history.undo', null)
    expect((await app.ask('pola.baca', { jenis: 'spp' })).versi).toEqual([])
    await app.ask('history.redo', null)
    expect((await app.ask('pola.baca', { jenis: 'spp' })).pola).toEqual(MILIK)
  })

  it('lists the merge fields of a paper, its own too', async () => {
    const medan = await kantor().ask('pola.medan', { jenis: 'spp' })
    expect(medan.find((m) => m.nama === 'nama_lengkap')).toMatchObject({ kelompok: 'ORANG', sebutan: 'Nama dengan gelar' })
    expect(new Set(medan.map((m) => m.nama)).size).toBe(medan.length)
  })

  it('goes from one office to another in one file', async () => {
    const asal = kantor(() => berkas('kota.png', aPng(200, 240)))
    await simpan(asal)
    await asal.ask('gambar.pilih', { kunci: 'LAMBANG_DAERAH' })
    expect(await asal.ask('pola.ekspor', { jenis: null })).toEqual({ berkas: join(folder, 'pola.json'), jumlah: 1 })

    const lain = kantor(() => join(folder, 'pola.json'))
    const { pola, gambar, ditolak } = await lain.ask('pola.buka', null)
    expect(pola).toMatchObject([{ jenis: 'spp', judul: spp.judul, isBaru: true, isi: MILIK }])
    expect(ditolak).toEqual([])
    expect((await lain.ask('pola.baca', { jenis: 'spp' })).pola).toEqual(spp.pola)
    const { label } = await lain.run('pola.impor', { pola: pola.map(({ jenis, isi }) => ({ jenis, isi })), gambar, asal: 'pola.json' })
    expect(label).toBe('Impor 1 pola naskah dan 1 lambang')
    expect((await lain.ask('pola.baca', { jenis: 'spp' })).pola).toEqual(MILIK)
    const [lambang] = await lain.ask('gambar.list', null)
    expect(lambang).toMatchObject({ kunci: 'LAMBANG_DAERAH', nama: 'kota.png', lebar: 200, tinggi: 240 })
    expect(lambang?.uri).toBe(`data:image/png;base64,${Buffer.from(aPng(200, 240)).toString('base64')}`)
  })

  it('exports the template of the house where that one is asked for, and says when there is nothing', async () => {
    const app = kantor()
    await expect(app.ask('pola.ekspor', { jenis: null })).rejects.toThrow('Belum ada pola')
    expect(await app.ask('pola.ekspor', { jenis: ['spp', 'spmt'] })).toMatchObject({ jumlah: 2 })
    expect(readFileSync(join(folder, 'pola.json'), 'utf8')).toContain('"jenis":"POLA"')
  })

  it('refuses a file of 100 MB unread, and one that is something else', async () => {
    const besar = berkas('besar.json', '{')
    truncateSync(besar, 100 * 1024 * 1024)
    await expect(kantor(() => besar).ask('pola.buka', null)).rejects.toThrow('terlalu besar')
    const biner = berkas('biner.json', aPng())
    await expect(kantor(() => biner).ask('pola.buka', null)).rejects.toThrow('bukan berkas pola naskah')
    await expect(kantor(() => join(folder, 'tiada.json')).ask('pola.buka', null)).rejects.toThrow('tidak dapat dibuka')
  })
})

describe('gambar', () => {
  it('takes no SVG under another name and keeps nothing of it', async () => {
    const app = kantor(() => berkas('lambang.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>'))
    await expect(app.ask('gambar.pilih', { kunci: 'LAMBANG_NEGARA' })).rejects.toThrow('bukan gambar PNG atau JPEG')
    expect(await app.ask('gambar.list', null)).toEqual([])
  })

  it('is only put in by the core', async () => {
    const gambar = { kunci: 'LAMBANG_DAERAH', nama: 'a.png', tipe: 'image/png', data: '', lebar: 20, tinggi: 20 } as const
    await expect(kantor().run('gambar.simpan', gambar)).rejects.toThrow()
  })

  it('is taken out and put back by undo', async () => {
    const app = kantor(() => berkas('kota.png', aPng()))
    await app.ask('gambar.pilih', { kunci: 'LAMBANG_DAERAH' })
    await app.run('gambar.hapus', { kunci: 'LAMBANG_DAERAH' })
    expect(await app.ask('gambar.list', null)).toEqual([])
    await app.ask('history.undo', null)
    expect(await app.ask('gambar.list', null)).toHaveLength(1)
  })
})
