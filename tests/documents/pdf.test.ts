import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { describe, expect, it, vi } from 'vitest'
import { pageNumber } from '../../electron/documents/page-number'
import { toPdfBerletak, toPdfFiles, toPdfs } from '../../electron/documents/pdf'
import type { PrintHtml } from '../../electron/documents/print-sections'
import type { BarisTabel, Blok, Dokumen } from '../../src/domain/kit/document'
import { matriksMutasi } from '../../src/domain/naskah/documents/matriks-mutasi'
import { skMutasi } from '../../src/domain/naskah/documents/sk-mutasi'
import type { JenisNaskah } from '../../src/domain/naskah/jenis-naskah'
import { susunSatu } from '../support/susun-uji'
import { gambarUji } from './naskah-penuh'
import { aBagian, aDokumen, TABEL_UJI } from './naskah-uji'

const build = (jenis: JenisNaskah): Dokumen => susunSatu(jenis).dokumen

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
  it('is printed a hundred and fifty sections at a time, and keeps all their pages', async () => {
    const { print, sections } = printerOf([1, 2], true)
    const heard: number[] = []
    const pdf = await PDFDocument.load(await toPdf(forms(320), print, (n) => heard.push(n)))
    expect(sections).toEqual([150, 150, 20])
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
    expect([heard.length, heard.at(-1)]).toEqual([3, 320])
    expect(pdf.getPageCount()).toBe(480)
  })

  it('prints fewer at a time where they are long: all forms of a city are too much for one page of HTML', async () => {
    const { print, sections } = printerOf([1], true)
    const panjang = aBagian([
      { ...TABEL_UJI, baris: Array.from({ length: 2500 }, (): BarisTabel => ({ jenis: 'ISI', sel: ['1', 'Arsiparis'] })) }
    ])
    await toPdf(aDokumen(...Array.from({ length: 5 }, () => ({ ...panjang }))), print)
    expect(sections).toEqual([2, 2, 1])
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
    expect(sections).toEqual([2, 1])
  })

  it('stops when it is told to', async () => {
    const { print, sections } = printerOf([1], true)
    const stop = (): void => {
      throw new Error('berhenti')
    }
    await expect(toPdf(forms(620), print, stop)).rejects.toThrow('berhenti')
    expect(sections).toEqual([150, 150])
  })
})

/** A printer that begins a page at each section and at each word SIBAK, and notes where the anchors stand; pages are as high as their section says. */
async function breakingPrinter(html: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const anchors = pdf.context.obj({})
  for (const section of html.split('<section ').slice(1)) {
    const tinggi = Number(/tinggi (\d+)/.exec(section)?.[1] ?? 900)
    let page = pdf.addPage([600, tinggi])
    for (const [token, id = ''] of section.matchAll(/id="((?:bagian|blok)-[\d-]+)"|SIBAK/g))
      if (token === 'SIBAK') page = pdf.addPage([600, tinggi])
      else anchors.set(PDFName.of(id), pdf.context.obj([page.ref, 'XYZ', 0, 0, 0]))
  }
  pdf.catalog.set(PDFName.of('Dests'), anchors)
  return pdf.save()
}

const paragraf = (teks: string, kunci?: string): Blok => ({
  jenis: 'PARAGRAF',
  rata: 'KIRI',
  teks,
  ...(kunci === undefined ? {} : { kunci })
})
const naskahSetinggi = (tinggi: number, said: Partial<Dokumen> = {}): Dokumen => ({
  ...aDokumen(aBagian([paragraf(`tinggi ${tinggi}`)])),
  ...said
})

describe('papers of several looks', () => {
  const looks: readonly Partial<Dokumen>[] = [
    {},
    { rupaHuruf: 'BOOKMAN' },
    { isKonsep: true },
    { tata: { kertas: { lebar: 210, tinggi: 297 }, margin: { kiri: 30, atas: 20, bawah: 25, kanan: 20 } } }
  ]

  it('are printed look by look and stand in their order in one file', async () => {
    const printed: string[] = []
    const naskah = Array.from({ length: 12 }, (_, n) => naskahSetinggi(700 + n, looks[n % looks.length]))
    const [bytes = new Uint8Array()] = await toPdfFiles([{ judul: 'Paket', pembuat: 'Kota', naskah }], (html) => {
      printed.push(html)
      return breakingPrinter(html)
    })
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    expect(printed).toHaveLength(4)
    expect(printed.filter((html) => html.includes('class="konsep"'))).toHaveLength(1)
    expect(pdf.getPages().map((p) => p.getHeight())).toEqual(naskah.map((_, n) => 700 + n))
    expect(pdf.getTitle()).toBe('Paket')
  })

  it('carry the typeface of page numbers only where they have numbers', async () => {
    const fontsOf = async (dokumen: Dokumen): Promise<number> => {
      const pdf = await PDFDocument.load(await toPdf(dokumen, breakingPrinter), { updateMetadata: false })
      return pdf.context.enumerateIndirectObjects().filter(([, object]) => object.toString().includes('/Type /FontDescriptor')).length
    }
    expect(await fontsOf(aDokumen(aBagian([paragraf('a')], { nomorHalaman: 'TANPA' })))).toBe(0)
    expect(await fontsOf(aDokumen(aBagian([paragraf('a')]), aBagian([paragraf('b')])))).toBe(1)
  })

  it('are the same file whenever they are printed', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-22T02:00:00Z'), toFake: ['Date'] })
    const first = await toPdf(naskahSetinggi(800), breakingPrinter)
    vi.setSystemTime(new Date('2027-03-01T09:30:00Z'))
    const second = await toPdf(naskahSetinggi(800), breakingPrinter)
    vi.useRealTimers()
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
  })
})

describe('where blocks begin', () => {
  const dokumen = aDokumen(
    aBagian([paragraf('a', 'judul'), paragraf('SIBAK', 'isi'), paragraf('c', 'diktum'), paragraf('SIBAK d', 'diktum'), paragraf('e')]),
    aBagian([paragraf('f', 'kepala'), paragraf('SIBAK', 'x'), { ...TABEL_UJI, kunci: 'tabel' }, paragraf('g', 'penanda')], {
      orientasi: 'MENDATAR'
    })
  )

  it('is told by the key of the template: the page of the first block that came from it', async () => {
    const { halaman, letak } = await toPdfBerletak(dokumen, breakingPrinter)
    expect(halaman).toBe(5)
    expect(Object.fromEntries(letak)).toEqual({ judul: 1, isi: 1, diktum: 2, kepala: 4, x: 4, tabel: 5, penanda: 5 })
  })

  it('is not told where nobody asks', async () => {
    const printed: string[] = []
    await toPdf(dokumen, (html) => {
      printed.push(html)
      return breakingPrinter(html)
    })
    expect(printed.join('')).not.toContain('blok-')
  })
})

describe('pictures', () => {
  it('are in a file once, however many prints bring them along', async () => {
    const png = gambarUji(40, 30)
    const print: PrintHtml = async (html) => {
      const pdf = await PDFDocument.load(await breakingPrinter(html), { updateMetadata: false })
      const image = await pdf.embedPng(png)
      for (const page of pdf.getPages()) page.drawImage(image)
      return pdf.save()
    }
    const pdf = await PDFDocument.load(await toPdf(forms(320), print), { updateMetadata: false })
    const images = pdf.context
      .enumerateIndirectObjects()
      .filter(([, object]) => object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'))
    // itself and its transparency
    expect(images).toHaveLength(2)
    const shown = new Set(
      pdf.getPages().flatMap((p) => p.node.Resources()?.lookup(PDFName.of('XObject'), PDFDict).values().map(String) ?? [])
    )
    expect([...shown]).toEqual([images[0]?.[0].toString()])
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

  it('are left out where a paper has none', () => expect(pageNumber({ nomorHalaman: 'TANPA' }, 2, 3)).toBeNull())
})
