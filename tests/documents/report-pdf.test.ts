import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { AWAL, cutSection } from '../../electron/documents/cut-section'
import { toReportPdf } from '../../electron/documents/report-pdf'
import type { BarisTabel, Blok } from '../../src/domain/kit/document'
import { readPdf } from '../support/pdf-file'
import { aBagian, aDokumen } from './naskah-uji'

const tabel = (jumlah: number): Extract<Blok, { jenis: 'TABEL' }> => ({
  jenis: 'TABEL',
  kolom: [{ judul: 'Nama', lebar: 100, rata: 'KIRI' }],
  baris: Array.from({ length: jumlah }, (_, n): BarisTabel => ({ jenis: 'ISI', sel: [`orang ${n + 1}`] }))
})
const teks = (isi: string): Blok => ({ jenis: 'PARAGRAF', teks: isi, rata: 'KIRI' })

describe('a section cut into stretches', () => {
  const bagian = aBagian([teks('judul'), tabel(5), teks('antara'), tabel(3), teks('akhir')])
  const isiOf = (blok: readonly Blok[]) => blok.map((b) => (b.jenis === 'TABEL' ? b.baris.length : 'teks' in b ? b.teks : b.jenis))

  it('goes on where the last one ended, in the middle of a table or at the next one', () => {
    const satu = cutSection(bagian, AWAL, 4)
    expect([isiOf(satu.bagian.blok), satu.lanjut]).toEqual([['judul', 4], { blok: 1, baris: 4 }])
    const dua = cutSection(bagian, { blok: 1, baris: 4 }, 4)
    expect([isiOf(dua.bagian.blok), dua.lanjut]).toEqual([[1, 'antara', 3, 'akhir'], null])
    const pas = cutSection(bagian, AWAL, 5)
    expect([isiOf(pas.bagian.blok), pas.lanjut]).toEqual([['judul', 5, 'antara'], { blok: 3, baris: 0 }])
  })

  const kunciOf = (blok: readonly Blok[]) => blok.flatMap((b) => (b.jenis === 'TABEL' ? b.baris.map((r) => r.kunci) : [b.kunci]))

  it('asks of everything near its end on which page it begins', () => {
    const { tempat, bagian: satu } = cutSection(bagian, { blok: 1, baris: 3 }, 10)
    expect([...tempat.keys()]).toEqual(['1-3', '1-4', '2-0', '3-0', '3-1', '3-2', '4-0'])
    expect([...tempat.values()].map(({ sebelum }) => sebelum)).toEqual([0, 1, 2, 2, 3, 4, 5])
    expect(kunciOf(satu.blok)).toEqual([...tempat.keys()])
    const panjang = cutSection(aBagian([tabel(900)]), AWAL, 700)
    expect([panjang.tempat.size, [...panjang.tempat.values()][0]]).toEqual([70, { blok: 0, baris: 630, sebelum: 630 }])
  })

  it('lets no page begin with totals, nor between a title and what is below it', () => {
    const jenis = ['KELOMPOK', 'KELOMPOK', 'ISI', 'ISI', 'JUMLAH', 'JUMLAH', 'KELOMPOK', 'ISI', 'JUMLAH'] as const
    const baris = jenis.map((j): BarisTabel => (j === 'KELOMPOK' ? { jenis: j, teks: 'unit' } : { jenis: j, sel: ['x'] }))
    const { tempat } = cutSection(aBagian([{ ...tabel(0), baris }]), AWAL, 100)
    expect([...tempat.keys()]).toEqual(['0-0', '0-3', '0-6'])
  })
})

/** A printer of so many rows to a page, which writes the rows onto its pages and notes where each begins. */
function printerOf(
  perPage: number,
  isTelling = true
): { readonly print: (html: string) => Promise<Uint8Array>; readonly printed: string[] } {
  const printed: string[] = []
  const print = async (html: string): Promise<Uint8Array> => {
    printed.push(html)
    const rows = [...html.matchAll(/(?:<tbody id="(baris-[\d-]+)"[^>]*>)?<tr><td[^>]*>(orang \d+)</g)]
    const pdf = await PDFDocument.create()
    const dests = pdf.context.obj({})
    for (let at = 0; at < Math.max(1, rows.length); at += perPage) {
      const page = pdf.addPage([609, 935])
      for (const [n, [, id = '', orang = '']] of rows.slice(at, at + perPage).entries()) {
        page.drawText(orang.replace(' ', '_'), { x: 60, y: 800 - n * 20, size: 10 })
        if (id !== '') dests.set(PDFName.of(id), pdf.context.obj([page.ref]))
      }
    }
    if (isTelling) pdf.catalog.set(PDFName.of('Dests'), dests)
    return pdf.save()
  }
  return { print, printed }
}

const orangOf = async (bytes: Uint8Array) =>
  (await readPdf(bytes)).map(({ isi }) => isi.flatMap((t) => (t.teks.startsWith('orang') ? [Number(t.teks.slice(6))] : [])))

describe('a long report as PDF', () => {
  it('is printed in stretches without a gap, a repetition or a loss between them', async () => {
    const { print, printed } = printerOf(9)
    const { bytes, halaman } = await toReportPdf(aDokumen(aBagian([tabel(2000)])), { print, onRows: () => undefined })
    const pages = await orangOf(bytes)
    expect(printed.length).toBe(3)
    expect(pages.flat()).toEqual(Array.from({ length: 2000 }, (_, n) => n + 1))
    // full pages throughout: only the last has fewer
    expect(pages.slice(0, -1).every((p) => p.length === 9)).toBe(true)
    expect(halaman).toBe(Math.ceil(2000 / 9))
  })

  it('counts its pages over all sections', async () => {
    const dokumen = aDokumen(aBagian([tabel(12)]), aBagian([tabel(3)], { orientasi: 'MENDATAR' }))
    const { bytes, halaman } = await toReportPdf(dokumen, { print: printerOf(10).print, onRows: () => undefined })
    expect((await readPdf(bytes)).map((p) => /Halaman \d+ dari \d+/.exec(p.teks)?.[0])).toEqual([
      'Halaman 1 dari 3',
      'Halaman 2 dari 3',
      'Halaman 3 dari 3'
    ])
    expect(halaman).toBe(3)
  })

  it('loses nothing with a printer that does not tell where rows stand', async () => {
    const { bytes } = await toReportPdf(aDokumen(aBagian([tabel(1500)])), { print: printerOf(9, false).print, onRows: () => undefined })
    expect((await orangOf(bytes)).flat()).toEqual(Array.from({ length: 1500 }, (_, n) => n + 1))
  })

  it('tells how far it is, each row once', async () => {
    const heard: number[] = []
    await toReportPdf(aDokumen(aBagian([tabel(2500)])), { print: printerOf(9).print, onRows: (n) => heard.push(n) })
    expect(heard.length).toBeGreaterThan(2)
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
    expect(heard.at(-1)).toBe(2500)
  })

  it('stops where it is told to, and prints no further than the stretch at the printer', async () => {
    const { print, printed } = printerOf(9)
    const stop = (): never => {
      throw new Error('stopped')
    }
    await expect(toReportPdf(aDokumen(aBagian([tabel(5000)])), { print, onRows: stop })).rejects.toThrow('stopped')
    expect(printed.length).toBeLessThanOrEqual(2)
  })
})
