import { type PDFContext, type PDFDocument, PDFName, PDFNumber, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib'
import { deflateSync } from 'node:zlib'
import type { Dokumen } from '../../src/domain/kit/document'
import { fontBytes, RUPA_HURUF } from './fonts'
import { METRIK_HURUF } from './page-font-metrics'

type Rupa = Dokumen['rupaHuruf']

/** A typeface in a file: page numbers are all that is written with it, and they are plain letters. */
export type PageFont = { readonly ref: PDFRef; readonly widthOf: (teks: string, size: number) => number }

/** Puts a typeface into a file, whole. */
export function embedPageFont({ context }: PDFDocument, rupa: Rupa): PageFont {
  const { nama, dari, lebar, satuan, ...kotak } = METRIK_HURUF[rupa]
  const thousandths = (units: number): number => (units * 1000) / satuan
  const umum = { BaseFont: nama, FirstChar: dari, LastChar: dari + lebar.length - 1, Widths: lebar.map(thousandths) }
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: nama,
    // letters of the usual kind
    Flags: 32,
    FontBBox: kotak.kotak.map(thousandths),
    ItalicAngle: 0,
    Ascent: thousandths(kotak.atas),
    Descent: thousandths(kotak.bawah),
    CapHeight: thousandths(kotak.kapital),
    StemV: 80,
    FontFile2: context.register(fontFile(context, rupa))
  })
  const font = { Type: 'Font', Subtype: 'TrueType', Encoding: 'WinAnsiEncoding', FontDescriptor: context.register(descriptor), ...umum }
  return {
    ref: context.register(context.obj(font)),
    widthOf: (teks, size) => [...teks].reduce((sum, huruf) => sum + (lebar[huruf.charCodeAt(0) - dari] ?? 0), 0) * (size / satuan)
  }
}

/** The file of a typeface, squeezed once for all papers. */
function fontFile(context: PDFContext, rupa: Rupa): PDFRawStream {
  const known = SQUEEZED.get(rupa) ?? squeezed(rupa)
  SQUEEZED.set(rupa, known)
  const dict = context.obj({ Filter: 'FlateDecode' })
  dict.set(PDFName.of('Length1'), PDFNumber.of(known.length1))
  return PDFRawStream.of(dict, known.bytes)
}

type Squeezed = { readonly bytes: Uint8Array; readonly length1: number }

const SQUEEZED = new Map<Rupa, Squeezed>()

function squeezed(rupa: Rupa): Squeezed {
  const bytes = fontBytes(RUPA_HURUF[rupa].regular)
  return { bytes: deflateSync(bytes), length1: bytes.length }
}
