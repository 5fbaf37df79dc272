import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PizZip from 'pizzip'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readWordTemplate } from '../../../electron/documents/word-template'
import type { RouteInput } from '../../../src/contract/routes'
import { semuaNaskah } from '../../../src/domain/naskah/semua-naskah'
import { isianLengkap, kotaUji, RENCANA_UJI } from '../../support/kota-uji'
import { changesOf, putRows } from '../../support/kota-app'
import { type TestApp, testApp } from '../../support/test-app'
import { aWordFile } from '../../support/word-file'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'penata-templat-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function appWith(): TestApp {
  const app = testApp({
    host: {
      chooseFiles: () => Promise.resolve([join(folder, 'templat.docx')]),
      chooseTarget: (_, nama) => Promise.resolve(join(folder, nama)),
      chooseFolder: () => Promise.resolve(folder)
    }
  })
  putRows(app, changesOf(kotaUji))
  return app
}

const pilih = (app: TestApp, bytes: Uint8Array, jenis = 'spp') => {
  writeFileSync(join(folder, 'templat.docx'), bytes)
  return app.ask('templat.pilih', { jenis })
}

async function pakai(app: TestApp, paragraf: readonly string[], jenis = 'spp'): Promise<void> {
  const { id, masalah } = await pilih(app, aWordFile(paragraf), jenis)
  expect(masalah).toEqual([])
  if (id === null) throw new Error('No template was chosen')
  await app.ask('templat.simpan', { id })
}

const ekspor: Omit<RouteInput<'naskah.ekspor'>, 'bentuk'> = {
  jenis: 'spp',
  rencanaId: RENCANA_UJI,
  pegawaiIds: [],
  kunci: null,
  isian: isianLengkap,
  format: 'docx'
}
const teksOf = (path: string | null): string => {
  const xml = new PizZip(readFileSync(path ?? '')).file('word/document.xml')?.asText() ?? ''
  return [...xml.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)]
    .map(([, t]) => t)
    .join('|')
    .replaceAll('\u00a0', ' ')
}

describe('the Word template of an office', () => {
  it('is used for the Word form of its paper while it is in use', async () => {
    const app = appWith()
    await pakai(app, ['Templat kami: {nama_lengkap}'])
    const { berkas } = await app.ask('naskah.ekspor', { ...ekspor, bentuk: 'SATU' })
    expect(teksOf(berkas)).toContain('Templat kami: BUDI CHANIAGO')
    expect(teksOf(berkas)).toContain('Templat kami: CITRA &lt;B&gt;TANJUNG&lt;/B&gt;, S.Kom.')
    expect((await app.ask('naskah.jenis', { rencanaId: RENCANA_UJI, pegawaiIds: [] })).find((j) => j.id === 'spp')?.isTemplatWord).toBe(
      true
    )
    const [templat] = await app.ask('templat.list', null)
    if (!templat) throw new Error('No template was kept')
    await app.run('templat.pakai', { id: templat.id, isDipakai: false })
    const rumah = await app.ask('naskah.ekspor', { ...ekspor, bentuk: 'SATU' })
    expect(teksOf(rumah.berkas)).not.toContain('Templat kami')
  })

  it('gives each person a file where that is asked for, and prints what is empty as dots', async () => {
    const app = appWith()
    await pakai(app, ['{nama_lengkap}: {nomor_sk}'])
    const { jumlah } = await app.ask('naskah.ekspor', { ...ekspor, isian: { ...isianLengkap, nomor_sk: '' }, bentuk: 'PER_ORANG' })
    expect(jumlah).toBe(3)
    const satu = readdirSync(folder).find((n) => n.includes('Ani')) ?? ''
    expect(teksOf(join(folder, satu))).toMatch(/Dra\. ANI MALAYU, M\.Si\.: …+/)
  })

  it('is used in a pack', async () => {
    const app = appWith()
    await pakai(app, ['Templat kami: {nama_lengkap}'])
    const { folder: paket } = await app.ask('naskah.paket', {
      rencanaId: RENCANA_UJI,
      jenis: ['spp', 'daftar-hadir'],
      isian: isianLengkap,
      format: 'docx',
      bentuk: 'GABUNG'
    })
    expect(teksOf(join(paket ?? '', '02 Surat Pernyataan Pelantikan (3 orang).docx'))).toContain('Templat kami: Dra. ANI')
  })

  it('runs through the tables of its paper by column', async () => {
    const app = appWith()
    await pakai(app, ['{#hadir}{kolom1} {kolom3};{/hadir}'], 'daftar-hadir')
    const { berkas } = await app.ask('naskah.ekspor', { ...ekspor, jenis: 'daftar-hadir', bentuk: 'SATU' })
    expect(teksOf(berkas)).toMatch(/1 Kepala Dinas Perhubungan/)
  })

  it('takes the place of the one before, which can be taken up again or removed', async () => {
    const app = appWith()
    await pakai(app, ['Satu {nama_lengkap}'])
    await pakai(app, ['Dua {nama_lengkap}'])
    const semua = await app.ask('templat.list', null)
    expect(semua.map((t) => t.isDipakai).toSorted()).toEqual([false, true])
    for (const t of semua) await app.run('templat.hapus', { id: t.id })
    expect(await app.ask('templat.list', null)).toEqual([])
  })

  it('is given back as it came', async () => {
    const app = appWith()
    const bytes = aWordFile(['{nama_lengkap}'])
    const { id } = await pilih(app, bytes)
    if (id === null) throw new Error('Not accepted')
    await app.ask('templat.simpan', { id })
    rmSync(join(folder, 'templat.docx'))
    const { berkas } = await app.ask('templat.ekspor', { id })
    expect(readFileSync(berkas ?? '').equals(bytes)).toBe(true)
  })
})

describe('a file that is chosen', () => {
  it('is not kept while it names a field nobody knows', async () => {
    const app = appWith()
    expect(await pilih(app, aWordFile(['{nama_lengkap} {gaji_pokok}']))).toEqual({
      nama: 'templat.docx',
      medan: ['gaji_pokok', 'nama_lengkap'],
      masalah: ['Isian {gaji_pokok} tidak dikenal.'],
      id: null
    })
    expect(await app.ask('templat.list', null)).toEqual([])
  })

  const hubungan = (relasi: string) => ({ 'word/_rels/document.xml.rels': `<Relationships>${relasi}</Relationships>` })
  it.each<[string, Uint8Array, string]>([
    ['macros', aWordFile(['x'], { 'word/vbaProject.bin': 'x' }), 'makro'],
    ['embedded objects', aWordFile(['x'], { 'word/embeddings/a.docx': 'x' }), 'makro'],
    ['a content type of macros', aWordFile(['x'], { '[Content_Types].xml': '<Types>macroEnabled</Types>' }), 'makro'],
    [
      'a template loaded from elsewhere',
      aWordFile(['x'], hubungan('<Relationship Type="a/attachedTemplate" TargetMode="External"/>')),
      'di luar'
    ],
    ['entities', aWordFile(['x'], { 'word/settings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }), 'rusak'],
    ['a bomb', aWordFile(['x'], { 'word/media.xml': ' '.repeat(20_000_000) }), 'terlalu besar'],
    ['no zip at all', Buffer.from('bukan zip'), 'bukan dokumen Word'],
    ['another kind of zip', new PizZip().file('xl/workbook.xml', 'x').generate({ type: 'uint8array' }), 'bukan dokumen Word'],
    ['more than five megabytes', Buffer.alloc(5 * 1024 * 1024 + 1), 'terlalu besar']
  ])('is refused with %s', async (_, bytes, kata) => expect(pilih(appWith(), bytes)).rejects.toThrow(kata))

  it('may have links to click', async () => {
    const bytes = aWordFile(['{nip}'], hubungan('<Relationship Type="a/hyperlink" TargetMode="External"/>'))
    expect((await pilih(appWith(), bytes)).masalah).toEqual([])
  })
})

describe('templat.contoh', () => {
  it.each(semuaNaskah.map((j) => [j.id]))('writes a template of %s that is accepted as it is', async (jenis) => {
    const app = appWith()
    const { berkas } = await app.ask('templat.contoh', { jenis })
    const bytes = readFileSync(berkas ?? '')
    expect(readWordTemplate(bytes).medan.length).toBeGreaterThan(0)
    expect((await pilih(app, bytes, jenis)).masalah).toEqual([])
  })

  it('says of each of its conditions only what holds', async () => {
    const app = appWith()
    const { berkas } = await app.ask('templat.contoh', { jenis: 'petikan' })
    expect(teksOf(berkas)).toContain('{#dikukuhkan}Mengukuhkan dalam jabatan{/dikukuhkan}')
    const { id } = await pilih(app, readFileSync(berkas ?? ''), 'petikan')
    if (id === null) throw new Error('No template was chosen')
    await app.ask('templat.simpan', { id })
    const { kunci } = (await app.ask('naskah.jenis', { rencanaId: RENCANA_UJI, pegawaiIds: [] })).find((j) => j.id === 'petikan')
      ?.subjek[0] ?? { kunci: '' }
    const teks = teksOf((await app.ask('naskah.ekspor', { ...ekspor, jenis: 'petikan', kunci: [kunci], bentuk: 'SATU' })).berkas)
    expect(teks.match(/Mengukuhkan dalam jabatan|Memberhentikan dengan hormat|Mengangkat dalam jabatan/g)).toHaveLength(1)
    expect(teks).not.toMatch(/[{}[\]]/)
  })
})
