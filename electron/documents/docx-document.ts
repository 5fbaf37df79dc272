import { Document, type ISectionOptions, PageOrientation } from 'docx'
import type { Bagian, Dokumen } from '../../src/domain/kit/document'
import { wordBlocks } from './docx-block'
import { headAndFoot } from './docx-head'
import { type LetakHalaman, turnedForPlates } from './docx-plate'
import { halfPoints, NOMOR, wordStyles } from './docx-style'
import { twips } from './docx-table'
import { RUPA_HURUF_OFFICE } from './fonts'
import { labelWidth } from './label-width'
import { layoutOf, textWidth } from './page-style'
import { plainText } from './plain-text'

/** Some sections of a paper as a document of their own, with the styles and lists of the whole paper. */
export function wordDocument(dokumen: Dokumen, dari: number, jumlah: number): Document {
  const { judul, pembuat, rupaHuruf, bagian } = dokumen
  const huruf = bagian[0]?.huruf ?? 12
  return new Document({
    title: plainText(judul),
    creator: plainText(pembuat),
    styles: {
      default: { document: { run: { font: RUPA_HURUF_OFFICE[rupaHuruf], size: halfPoints(huruf), language: { value: 'id-ID' } } } },
      paragraphStyles: wordStyles(huruf)
    },
    numbering: NOMOR,
    sections: bagian.slice(dari, dari + jumlah).map((b, at) => section(dokumen, b, { at: dari + at, isPertama: at === 0 }))
  })
}

/** Which section of its paper it is, and whether the first of its document. */
type Letak = { readonly at: number; readonly isPertama: boolean }

/** A section on its own paper, its page numbers beginning anew. */
function section(dokumen: Dokumen, bagian: Bagian, { at, isPertama }: Letak): ISectionOptions {
  const letak = turnedForPlates({ tata: layoutOf(dokumen, bagian), orientasi: bagian.orientasi }, bagian.blok)
  const tata = {
    at,
    lebar: textWidth(letak.tata, letak.orientasi),
    label: labelWidth(bagian),
    huruf: bagian.huruf,
    hurufDasar: dokumen.bagian[0]?.huruf ?? bagian.huruf,
    isMendatar: letak.orientasi === 'MENDATAR'
  }
  // a section without its own head and foot takes over those of the one before it
  const isSame = !isPertama && dokumen.bagian[at - 1]?.nomorHalaman === bagian.nomorHalaman
  return {
    properties: { titlePage: bagian.nomorHalaman === 'STRIP_ATAS', page: page(letak) },
    ...(isSame ? {} : headAndFoot(dokumen, bagian)),
    children: [...wordBlocks(bagian.blok, tata)]
  }
}

type Halaman = NonNullable<NonNullable<ISectionOptions['properties']>['page']>

function page({ tata: { kertas, margin }, orientasi }: LetakHalaman): Halaman {
  const { kiri, atas, bawah, kanan } = margin
  return {
    // the upright paper: the library turns it itself
    size: {
      width: twips(kertas.lebar),
      height: twips(kertas.tinggi),
      orientation: orientasi === 'TEGAK' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE
    },
    margin: {
      left: twips(kiri),
      top: twips(atas),
      bottom: twips(bawah),
      right: twips(kanan),
      header: twips(atas * 0.45),
      footer: twips(bawah * 0.4),
      gutter: 0
    },
    pageNumbers: { start: 1 }
  }
}
