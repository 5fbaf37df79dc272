import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { pageNumber, toPdf } from '../../electron/documents/pdf'
import { matriksMutasi } from '../../src/domain/naskah/documents/matriks-mutasi'
import { skMutasi } from '../../src/domain/naskah/documents/sk-mutasi'
import { aGiven } from '../support/given'
import { isianLengkap, kotaUji, RENCANA_UJI } from '../support/kota-uji'
import { memoryReader } from '../support/memory-reader'

const build = (document: typeof skMutasi): Parameters<typeof toPdf>[0] => {
  const made = document.make(memoryReader(kotaUji), { rencanaId: RENCANA_UJI, isian: isianLengkap }, aGiven())
  if (!made.ok) throw new Error(made.error.pesan)
  return made.value
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

describe('page numbers', () => {
  it('leave the first page of a decree free and begin with - 2 -', () => {
    expect(pageNumber({ nomorHalaman: 'STRIP_ATAS' }, 1, 3)).toBeNull()
    expect(pageNumber({ nomorHalaman: 'STRIP_ATAS' }, 2, 3)).toEqual({ teks: '- 2 -', tempat: 'ATAS' })
  })

  it('count every page of a table', () => {
    expect(pageNumber({ nomorHalaman: 'HALAMAN_BAWAH' }, 1, 3)).toEqual({ teks: 'Halaman 1 dari 3', tempat: 'BAWAH' })
  })
})
