import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { pageNumber, type PrintHtml, toPdfs } from '../../electron/documents/pdf'
import type { Dokumen } from '../../src/domain/kit/document'
import { matriksMutasi } from '../../src/domain/naskah/documents/matriks-mutasi'
import { skMutasi } from '../../src/domain/naskah/documents/sk-mutasi'
import { aGiven } from '../support/given'
import { isianLengkap, kotaUji, RENCANA_UJI } from '../support/kota-uji'
import { memoryReader } from '../support/memory-reader'
import { aBagian, aDokumen, TABEL_UJI } from './naskah-uji'

const build = (document: typeof skMutasi): Dokumen => {
  const made = document.make(memoryReader(kotaUji), { rencanaId: RENCANA_UJI, isian: isianLengkap }, aGiven())
  if (!made.ok) throw new Error(made.error.pesan)
  return made.value
}

/** One paper as one file. */
async function toPdf(dokumen: Dokumen, ...rest: readonly [PrintHtml, ((jumlah: number) => void)?]): Promise<Uint8Array> {
  const [bytes] = await toPdfs([dokumen], ...rest)
  if (!bytes) throw new Error('No file')
  return bytes
}

/** A printer that gives two pages of the right paper for each page of HTML, and remembers what it was given. */
function printer(): { readonly print: (html: string) => Promise<Uint8Array>; readonly printed: string[] } {
  const printed: string[] = []
  const print = async (html: string): Promise<Uint8Array> => {
    printed.push(html)
    const pdf = await PDFDocument.create()
    const size: [number, number] = html.includes('class="mendatar"') ? [935, 609] : [609, 935]
    pdf.addPage(size)
    pdf.addPage(size)
    return pdf.save()
  }
  return { print, printed }
}

describe('a paper as PDF', () => {
  it('joins the sections in order, each on its own paper', async () => {
    const { print, printed } = printer()
    const pdf = await PDFDocument.load(await toPdf(build(skMutasi), print))
    expect(printed).toHaveLength(2)
    expect(pdf.getPages().map((p) => Math.round(p.getWidth()))).toEqual([609, 609, 935, 935])
  })

  it('says in its properties what it is and whose', async () => {
    const pdf = await PDFDocument.load(await toPdf(build(skMutasi), printer().print), { updateMetadata: false })
    expect(pdf.getTitle()).toContain('Nomor 800.1.3.3/12/BKPSDM/2026')
    expect(pdf.getAuthor()).toBe('Pemerintah Kota Sawahlunto')
  })

  it('puts a number on every page of the matrix', async () => {
    const bytes = await toPdf(build(matriksMutasi), printer().print)
    const pdf = await PDFDocument.load(bytes)
    expect(pdf.getPages().every((p) => p.node.Contents() !== undefined)).toBe(true)
  })
})

/** A printer that gives each section so many pages and notes, if asked to, where each begins. */
function printerOf(
  pages: readonly number[],
  isNoting: boolean
): { readonly print: (html: string) => Promise<Uint8Array>; readonly sections: number[] } {
  const sections: number[] = []
  const print = async (html: string): Promise<Uint8Array> => {
    const jumlah = html.match(/<section /g)?.length ?? 0
    const sejak = sections.reduce((sum, n) => sum + n, 0)
    sections.push(jumlah)
    const pdf = await PDFDocument.create()
    const anchors = pdf.context.obj({})
    for (let at = 0; at < jumlah; at += 1) {
      const first = pdf.addPage([609, 935])
      for (let n = 1; n < (pages[(sejak + at) % pages.length] ?? 1); n += 1) pdf.addPage([609, 935])
      anchors.set(PDFName.of(`bagian-${at}`), pdf.context.obj([first.ref, 'XYZ', 0, 0, 0]))
    }
    if (isNoting) pdf.catalog.set(PDFName.of('Dests'), anchors)
    return pdf.save()
  }
  return { print, sections }
}

const forms = (jumlah: number): Dokumen => aDokumen(...Array.from({ length: jumlah }, () => aBagian([TABEL_UJI])))

describe('a paper of many sections', () => {
  it('is printed fifty sections at a time, and keeps all their pages', async () => {
    const { print, sections } = printerOf([1, 2], true)
    const heard: number[] = []
    const pdf = await PDFDocument.load(await toPdf(forms(120), print, (n) => heard.push(n)))
    expect(sections).toEqual([50, 50, 20])
    expect(heard).toEqual([50, 100, 120])
    expect(pdf.getPageCount()).toBe(180)
  })

  it('prints each section by itself where the printer does not note where they begin', async () => {
    const { print, sections } = printerOf([1], false)
    const pdf = await PDFDocument.load(await toPdf(forms(3), print))
    expect(sections).toEqual([3, 1, 1, 1])
    expect(pdf.getPageCount()).toBe(3)
  })

  it('prints several papers together, and gives each its own pages, properties and numbers', async () => {
    const { print, sections } = printerOf([1, 3], true)
    const naskah = ['A', 'B', 'C'].map((judul) => ({ ...forms(judul === 'B' ? 2 : 1), judul }))
    const files = await Promise.all((await toPdfs(naskah, print)).map((bytes) => PDFDocument.load(bytes, { updateMetadata: false })))
    expect(sections).toEqual([4])
    expect(files.map((pdf) => [pdf.getTitle(), pdf.getPageCount()])).toEqual([
      ['A', 1],
      ['B', 4],
      ['C', 3]
    ])
  })

  it('begins a print of its own for the other orientation', async () => {
    const { print, sections } = printerOf([1], true)
    await toPdf(aDokumen(aBagian([TABEL_UJI]), aBagian([TABEL_UJI], { orientasi: 'MENDATAR' }), aBagian([TABEL_UJI])), print)
    expect(sections).toEqual([1, 1, 1])
  })

  it('stops when it is told to', async () => {
    const { print, sections } = printerOf([1], true)
    const stop = (): void => {
      throw new Error('berhenti')
    }
    await expect(toPdf(forms(120), print, stop)).rejects.toThrow('berhenti')
    expect(sections).toEqual([50])
  })
})

describe('page numbers', () => {
  it('leave the first page of a decree free and begin with - 2 -', () => {
    expect(pageNumber({ nomorHalaman: 'STRIP_ATAS' }, 1, 3)).toBeNull()
    expect(pageNumber({ nomorHalaman: 'STRIP_ATAS' }, 2, 3)).toEqual({ teks: '- 2 -', tempat: 'ATAS' })
  })

  it('count every page of a table', () => {
    expect(pageNumber({ nomorHalaman: 'HALAMAN_BAWAH' }, 1, 3)).toEqual({ teks: 'Halaman 1 dari 3', tempat: 'BAWAH' })
  })
})
