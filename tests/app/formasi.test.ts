import { PDFDocument } from '@cantoo/pdf-lib'
import ExcelJS from 'exceljs'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isStruktural } from '../../src/domain/organisasi/jabatan'
import { type TestApp, testApp } from '../support/test-app'

let folder = ''
const asked: string[] = []
const printed: string[] = []
let app: TestApp
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'penata-formasi-'))
  app = testApp({
    host: {
      chooseTarget: (_judul, nama) => {
        asked.push(nama)
        return Promise.resolve(join(folder, nama))
      },
      print: async (html) => {
        printed.push(html)
        const pdf = await PDFDocument.create()
        pdf.addPage([935, 609])
        return pdf.save()
      }
    }
  })
  await app.run('contoh.load', { jumlahPegawai: 120, benih: 7 })
})
afterEach(() => {
  app.close()
  rmSync(folder, { recursive: true, force: true })
})

const semua = { akar: null, tahunMulai: 2027, rancanganId: null } as const

describe('the formation plan of the application', () => {
  it('keeps proposals, gives them back, and takes them back as one step', async () => {
    const { jabatan } = await app.ask('organisasi.snapshot', { tanggal: null })
    const butir = jabatan
      .filter((j) => !isStruktural(j))
      .slice(0, 3)
      .map((j) => ({ jabatanId: j.id, tahun: 2027, pns: 1, pppk: 2 }))
    await app.run('formasi.set', { butir })
    expect((await app.ask('formasi.list', null)).map((f) => [f.jabatanId, f.pns, f.pppk]).toSorted()).toEqual(
      butir.map((b) => [b.jabatanId, 1, 2]).toSorted()
    )
    await app.ask('history.undo', null)
    expect(await app.ask('formasi.list', null)).toEqual([])
  })

  it('writes a workbook with a sheet of sums and one for each perangkat daerah, numbers as numbers', async () => {
    const { berkas } = await app.ask('formasi.ekspor', { ...semua, format: 'xlsx' })
    expect(asked.at(-1)).toBe('Rencana Formasi 2027–2031.xlsx')
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(new Uint8Array(readFileSync(berkas ?? '')).buffer)
    expect(book.worksheets.map((s) => s.name)).toEqual(expect.arrayContaining(['Rekapitulasi', 'Inspektorat Daerah', 'Dinas Perhubungan']))
    const jumlah: unknown[] = []
    book
      .getWorksheet('Dinas Perhubungan')
      ?.eachRow((row) => row.getCell(2).value === 'JUMLAH' && jumlah.push(row.getCell(4).value, row.getCell(6).value))
    expect(jumlah.map((n) => typeof n)).toEqual(['number', 'number'])
  })

  it('prints a perangkat daerah by itself', async () => {
    const { unor } = await app.ask('organisasi.snapshot', { tanggal: null })
    const dinas = unor.find((u) => u.jenis === 'DINAS')
    await app.ask('formasi.ekspor', { ...semua, akar: dinas?.id ?? null, format: 'pdf' })
    expect(asked.at(-1)).toContain(dinas?.nama)
    expect(printed.at(-1)).toContain(dinas?.nama.toUpperCase())
  })
})
