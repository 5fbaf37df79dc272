import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun
} from 'docx'
import type { Bagian, Dokumen } from '../../src/domain/kit/document'
import { wordBlocks } from './docx-block'
import { twips } from './docx-table'
import { RUPA_HURUF_OFFICE } from './fonts'
import { escapeHtml } from './html'
import { labelWidth } from './label-width'
import { textWidth } from './page-style'
import { plainText } from './plain-text'
import { withoutClock, zipEntry } from './zip'

/** Sections turned into XML at once: the library holds the core meanwhile, for some eighty milliseconds. */
const PER_TURN = 10

/** A paper as a Word document: the same bytes for the same paper. `onSections` hears how many sections are done, and may throw to stop. */
export async function toDocx(dokumen: Dokumen, onSections: (jumlah: number) => void = () => undefined): Promise<Uint8Array> {
  const [pertama = [], ...lain] = stretches(dokumen.bagian)
  const sections = pertama.map((at) => section(dokumen, at))
  const first = await packed(dokumen, sections)
  onSections(pertama.length)
  if (lain.length === 0) return withoutClock(first)
  const bodies = [documentXml(first)]
  for (const stretch of lain) {
    await nextTurn()
    const later = await packed(
      dokumen,
      stretch.map((at) => section(dokumen, at))
    )
    bodies.push(documentXml(later))
    onSections((stretch.at(-1) ?? 0) + 1)
  }
  return withoutClock(await packed(dokumen, sections, joined(bodies)))
}

/** Which sections are made in which turn. Head and foot of the first are those of all: where sections differ in them, all are made at once. */
function stretches(bagian: readonly Bagian[]): readonly (readonly number[])[] {
  const all = [...bagian.keys()]
  if (bagian.some(({ nomorHalaman }) => nomorHalaman !== bagian[0]?.nomorHalaman)) return [all]
  return Array.from({ length: Math.ceil(all.length / PER_TURN) }, (_, at) => all.slice(at * PER_TURN, (at + 1) * PER_TURN))
}

/** Packs sections as a document; `body`: what stands in it instead of theirs. */
async function packed(dokumen: Dokumen, sections: readonly ISectionOptions[], body: string | null = null): Promise<Uint8Array> {
  const { judul, pembuat, rupaHuruf } = dokumen
  const document = new Document({
    title: plainText(judul),
    creator: plainText(pembuat),
    styles: { default: { document: { run: { font: RUPA_HURUF_OFFICE[rupaHuruf], language: { value: 'id-ID' } } } } },
    sections: [...sections]
  })
  // the day it was written would make every copy another file
  const parts = [{ path: 'docProps/core.xml', data: coreProperties(dokumen) }, ...(body === null ? [] : [{ path: BODY, data: body }])]
  return new Uint8Array(await Packer.toBuffer(document, false, parts))
}

const BODY = 'word/document.xml'
const documentXml = (zip: Uint8Array): string => new TextDecoder().decode(zipEntry(zip, BODY))

/** Documents one after another as one: the properties of a section that is no longer the last stand in a paragraph of its own. */
function joined(documents: readonly string[]): string {
  const inner = documents.map((xml, at) => {
    const start = at === 0 ? 0 : xml.indexOf(BODY_START) + BODY_START.length
    const end = xml.lastIndexOf('<w:sectPr')
    const last = xml.slice(end, xml.lastIndexOf(BODY_END))
    return at === documents.length - 1 ? xml.slice(start) : `${xml.slice(start, end)}<w:p><w:pPr>${TINY}${last}</w:pPr></w:p>`
  })
  return inner.join('')
}

/** A line of one point. */
const TINY = '<w:spacing w:line="20" w:lineRule="exact"/>'
const BODY_START = '<w:body>'
const BODY_END = '</w:body>'

/** A section on its own paper, its page numbers beginning anew. */
function section(dokumen: Dokumen, at: number): ISectionOptions {
  const bagian = dokumen.bagian[at]
  if (!bagian) throw new Error(`No section ${at}`)
  const isMendatar = bagian.orientasi === 'MENDATAR'
  const tata = { lebar: textWidth(dokumen.tata, bagian.orientasi), label: labelWidth(bagian), huruf: bagian.huruf, isMendatar }
  // a section without its own head and foot takes over those of the one before it
  const isSame = dokumen.bagian[at - 1]?.nomorHalaman === bagian.nomorHalaman
  return {
    properties: { titlePage: bagian.nomorHalaman === 'STRIP_ATAS', page: page(dokumen, bagian) },
    ...(isSame ? {} : pageNumbers(dokumen, bagian)),
    children: [...wordBlocks(bagian.blok, tata)]
  }
}

type Halaman = NonNullable<NonNullable<ISectionOptions['properties']>['page']>

function page({ tata }: Dokumen, { orientasi }: Bagian): Halaman {
  const { kiri, atas, bawah, kanan } = tata.margin
  return {
    // the upright paper: the library turns it itself
    size: {
      width: twips(tata.kertas.lebar),
      height: twips(tata.kertas.tinggi),
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

/** `- 2 -` at the top from the second page on, or `Halaman 1 dari 3` at the foot. */
function pageNumbers({ bagian }: Dokumen, { nomorHalaman }: Bagian): Pick<ISectionOptions, 'headers' | 'footers'> {
  const empty = {
    headers: { default: new Header({ children: [new Paragraph({})] }) },
    footers: { default: new Footer({ children: [new Paragraph({})] }) }
  }
  if (nomorHalaman === 'STRIP_ATAS') {
    const strip = new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ size: 24, children: ['- ', PageNumber.CURRENT, ' -'] })]
    })
    return { ...empty, headers: { default: new Header({ children: [strip] }), first: new Header({ children: [new Paragraph({})] }) } }
  }
  // LibreOffice does not know how many pages a section has: where there are several, the total is left out
  const total = bagian.length === 1 ? [' dari ', PageNumber.TOTAL_PAGES] : []
  const foot = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ size: 16, children: ['Halaman ', PageNumber.CURRENT, ...total] })]
  })
  return { ...empty, footers: { default: new Footer({ children: [foot] }) } }
}

const coreProperties = ({ judul, pembuat }: Dokumen): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeHtml(judul)}</dc:title><dc:creator>${escapeHtml(pembuat)}</dc:creator><dc:language>id-ID</dc:language></cp:coreProperties>`
