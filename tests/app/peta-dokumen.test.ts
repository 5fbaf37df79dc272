import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Host } from '../../electron/app/host'
import type { RouteInput } from '../../src/contract/routes'
import { perangkatDaerahOf } from '../../src/domain/organisasi/unor'
import { aTugas } from '../domain/abk/kota-abk'
import { anInformasi } from '../domain/abk/naskah/kota-naskah'
import { partOf } from '../documents/naskah-uji'
import { type TestApp, testApp } from '../support/test-app'

let folder = ''
let app: TestApp
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'penata-peta-'))))
afterEach(() => {
  app.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The sample city and an officer who saves under this name, or nowhere. */
async function open(nama: string | null, host: Partial<Host> = {}): Promise<{ readonly asked: string[] }> {
  const asked: string[] = []
  app = testApp({
    host: {
      chooseTarget: (_judul, usul) => {
        asked.push(usul)
        return Promise.resolve(nama === null ? null : join(folder, nama))
      },
      print: async (html) => {
        const pdf = await PDFDocument.create()
        for (const _ of html.matchAll(/<section /g)) pdf.addPage()
        return pdf.save()
      },
      ...host
    }
  })
  await app.run('contoh.load', { jumlahPegawai: 200, benih: 7 })
  return { asked }
}

/** A printer that notes, as the real one, where each section begins. */
async function printNoted(html: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const anchors = pdf.context.obj({})
  for (const [, id = ''] of html.matchAll(/<section id="([^"]*)"/g))
    anchors.set(PDFName.of(id), pdf.context.obj([pdf.addPage([609, 935]).ref, 'XYZ', 0, 0, 0]))
  pdf.catalog.set(PDFName.of('Dests'), anchors)
  return pdf.save()
}

type Ekspor = RouteInput<'abk.ekspor'>
const anEkspor = (said: Partial<Ekspor>): Ekspor => ({
  bentuk: 'FORMULIR',
  jabatanIds: null,
  akar: null,
  rancanganId: null,
  format: 'docx',
  ...said
})
const aRekap = (said: Partial<RouteInput<'peta-jabatan.rekap'>>): RouteInput<'peta-jabatan.rekap'> => ({
  akar: null,
  rancanganId: null,
  format: 'xlsx',
  satuBerkas: true,
  ...said
})

/** Some post of the sample city that may have an ABK, with one. */
async function withAbk(): Promise<Ekspor['jabatanIds'] & object> {
  const { jabatan } = await app.ask('organisasi.snapshot', { tanggal: null })
  const id = jabatan.find((j) => j.jenis === 'PELAKSANA')?.id
  if (!id) throw new Error('No pelaksana')
  await app.run('abk.save', { jabatanId: id, tugas: [aTugas({ uraian: 'Mengetik surat uji' })] })
  return [id]
}

describe('abk.ekspor', () => {
  it('writes the form of a post, named after it', async () => {
    const { asked } = await open('form.docx')
    const jabatanIds = await withAbk()
    expect(await app.ask('abk.ekspor', anEkspor({ jabatanIds }))).toEqual({ berkas: join(folder, 'form.docx'), peringatan: [] })
    expect(asked[0]).toMatch(/^Formulir ABK .+\.docx$/)
    expect(partOf(readFileSync(join(folder, 'form.docx')), 'word/document.xml')).toContain('Mengetik surat uji')
  })

  it.each(['pdf', 'docx'] as const)('tells how many posts have no form, as one %s or many', async (format) => {
    await open(`semua.${format}`)
    const { jabatan } = await app.ask('organisasi.snapshot', { tanggal: null })
    const tanpa = jabatan.filter((j) => j.bebanKerja === null).length
    const { peringatan } = await app.ask('abk.ekspor', anEkspor({ format }))
    expect(peringatan).toEqual([`${tanpa} jabatan belum mempunyai ABK, jadi tidak dicetak.`])
  })

  it.each(['pdf', 'xlsx', 'docx'] as const)('writes the recap of the city as %s', async (format) => {
    await open(`rekap.${format}`)
    await app.ask('abk.ekspor', anEkspor({ bentuk: 'REKAP', format }))
    expect(readFileSync(join(folder, `rekap.${format}`)).length).toBeGreaterThan(1000)
  })

  it('writes the forms of the city as Word in a file for each perangkat daerah that has some', async () => {
    const { asked } = await open('Formulir.docx')
    const { unor, jabatan } = await app.ask('organisasi.snapshot', { tanggal: null })
    const byId = new Map(unor.map((u) => [u.id, u]))
    const berAbk = new Set(jabatan.flatMap((j) => (j.bebanKerja === null ? [] : [perangkatDaerahOf(byId, j.unorId)?.nama ?? ''])))
    await app.ask('abk.ekspor', anEkspor({}))
    expect(asked).toEqual(['Formulir ABK.docx'])
    expect(berAbk.size).toBeGreaterThan(1)
    expect(readdirSync(folder).toSorted()).toEqual([...berAbk].map((nama) => `Formulir - ${nama}.docx`).toSorted())
  })

  it('writes what a draft will have, not what there is', async () => {
    await open('form.docx')
    const [id] = await withAbk()
    if (!id) throw new Error('No post')
    await app.run('rancangan.create', { nama: 'Uji', tmt: '2027-01-01', catatan: null })
    const [rancangan] = await app.ask('rancangan.list', null)
    if (!rancangan) throw new Error('No draft')
    await app.run('usulan.add', {
      rancanganId: rancangan.id,
      perintah: 'abk.save',
      masukan: { jabatanId: id, tugas: [aTugas({ uraian: 'Tugas menurut rancangan' })] }
    })
    await app.ask('abk.ekspor', anEkspor({ jabatanIds: [id], rancanganId: rancangan.id }))
    expect(partOf(readFileSync(join(folder, 'form.docx')), 'word/document.xml')).toContain('Tugas menurut rancangan')
  })

  it('writes informasi jabatan as Word', async () => {
    await open('anjab.docx')
    const [id] = await withAbk()
    if (!id) throw new Error('No post')
    await app.run('informasi.save', { informasi: anInformasi(id) })
    await app.ask('abk.ekspor', anEkspor({ bentuk: 'ANJAB', jabatanIds: [id] }))
    expect(partOf(readFileSync(join(folder, 'anjab.docx')), 'word/document.xml')).toContain('INFORMASI JABATAN')
  })

  it.each([
    { said: { bentuk: 'ANJAB', format: 'xlsx' } as const, pesan: 'Informasi jabatan disimpan sebagai Word atau PDF, bukan Excel.' },
    { said: { bentuk: 'ANJAB' } as const, pesan: 'Jabatan yang dipilih belum mempunyai informasi jabatan, jadi tidak ada yang dicetak.' },
    { said: { jabatanIds: [] }, pesan: 'Jabatan yang dipilih belum mempunyai ABK, jadi tidak ada formulir yang dicetak.' }
  ])('refuses $said before asking where to', async ({ said, pesan }) => {
    const { asked } = await open('x.docx')
    app.db.sqlite.exec('delete from informasi_jabatan')
    await expect(app.ask('abk.ekspor', anEkspor(said))).rejects.toThrow(pesan)
    expect(asked).toEqual([])
  })
})

describe('peta-jabatan.rekap', () => {
  it('writes all perangkat daerah into one workbook, a sheet each', async () => {
    await open('rekap.xlsx')
    expect(await app.ask('peta-jabatan.rekap', aRekap({}))).toEqual({ berkas: join(folder, 'rekap.xlsx'), jumlah: 1 })
    expect(partOf(readFileSync(join(folder, 'rekap.xlsx')), 'xl/workbook.xml').match(/<sheet /g)?.length).toBeGreaterThan(20)
  })

  it('writes a file for each perangkat daerah, under its name', async () => {
    const { asked } = await open('Rekap.pdf')
    const { berkas, jumlah } = await app.ask('peta-jabatan.rekap', aRekap({ format: 'pdf', satuBerkas: false }))
    expect(asked).toEqual(['Rekap Peta Jabatan.pdf'])
    expect(berkas).toBe(join(folder, 'Rekap - Sekretariat Daerah.pdf'))
    expect(readdirSync(folder)).toHaveLength(jumlah)
    expect(readdirSync(folder)).toContain('Rekap - Inspektorat Daerah.pdf')
  })

  it('writes none of them when one is there already', async () => {
    await open('Rekap.xlsx')
    writeFileSync(join(folder, 'Rekap - Inspektorat Daerah.xlsx'), 'lama')
    await expect(app.ask('peta-jabatan.rekap', aRekap({ satuBerkas: false }))).rejects.toThrow(
      '“Rekap - Inspektorat Daerah.xlsx” sudah ada'
    )
    expect(readdirSync(folder)).toEqual(['Rekap - Inspektorat Daerah.xlsx'])
  })

  it.each([true, false])('is stopped at once, however long the printer takes, and writes nothing (one file: %s)', async (satuBerkas) => {
    const print = async (): Promise<Uint8Array> => {
      await app.ask('kerja.batal', null)
      return new Promise<Uint8Array>(() => undefined)
    }
    await open('Rekap.pdf', { print })
    await expect(app.ask('peta-jabatan.rekap', aRekap({ format: 'pdf', satuBerkas }))).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('prints the files of all perangkat daerah together, each with its own title', async () => {
    const printed: string[] = []
    await open('Rekap.pdf', {
      print: (html) => {
        printed.push(html)
        return printNoted(html)
      }
    })
    const { jumlah } = await app.ask('peta-jabatan.rekap', aRekap({ format: 'pdf', satuBerkas: false }))
    expect(printed).toHaveLength(1)
    const judul = readdirSync(folder).map(async (nama) => (await PDFDocument.load(readFileSync(join(folder, nama)))).getTitle() ?? '')
    expect(new Set(await Promise.all(judul)).size).toBe(jumlah)
  })

  it('does nothing when the officer chose nowhere', async () => {
    await open(null)
    expect(await app.ask('peta-jabatan.rekap', aRekap({}))).toEqual({ berkas: null, jumlah: 0 })
  })
})
