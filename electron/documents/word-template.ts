import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { restartLists } from './word-lists'

/** What a place in a template is filled from: a text, whether it is anything, and what a loop runs over; null = not known here. */
export type Lingkup = {
  readonly teks: (nama: string) => string | null
  readonly isAda: (nama: string) => boolean
  readonly ulang: (nama: string) => readonly Lingkup[] | null
}

/** The names a template uses, in small letters, and what is not right in how they are written. */
export type BacaanTemplat = { readonly medan: readonly string[]; readonly salah: readonly string[] }

/** The loop over the subjects; a template without it is repeated whole for each. */
export const ULANG_ORANG = 'orang'
/** Is filled in by the loop itself. */
const TERAKHIR = 'terakhir'

/** Reads which fields and loops a template names. */
export function readWordTemplate(bytes: Uint8Array): BacaanTemplat {
  const names = new Set<string>()
  try {
    compiled(new PizZip(bytes), NIHIL, collector(names))
  } catch (error) {
    return { medan: [], salah: masalahOf(error) }
  }
  return { medan: [...names].toSorted(), salah: [] }
}

const NIHIL: Lingkup = { teks: () => '', isAda: () => false, ulang: () => null }

/** Fills a template for each subject, one after another in one document. Values come in as they are; their line breaks stay. */
export function fillWordTemplate(bytes: Uint8Array, orang: readonly Lingkup[], isKonsep: boolean): Uint8Array {
  const zip = new PizZip(bytes)
  const main = zip.file(MAIN)
  if (!main) throw new Error('A template has no document')
  const xml = main.asText()
  const isSendiri = readWordTemplate(bytes).medan.includes(ULANG_ORANG)
  zip.file(MAIN, isSendiri ? withKonsep(xml, isKonsep) : repeated(xml, isKonsep))
  const doc = compiled(zip, lingkupSemua(orang))
  doc.render()
  countAnew(doc.getZip())
  return doc.toUint8Array({ compression: 'DEFLATE' })
}

const MAIN = 'word/document.xml'
const LISTS = 'word/numbering.xml'

/** The lists of each subject begin anew. */
function countAnew(zip: PizZip): void {
  const [document, numbering] = [zip.file(MAIN)?.asText(), zip.file(LISTS)?.asText()]
  if (document === undefined || numbering === undefined) return
  const hasil = restartLists({ document, numbering }, HALAMAN_BARU)
  zip.file(MAIN, hasil.document)
  zip.file(LISTS, hasil.numbering)
}

/** The fields of the first subject, with all subjects to run through. */
const lingkupSemua = (orang: readonly Lingkup[]): Lingkup => ({
  teks: (nama) => orang[0]?.teks(nama) ?? null,
  isAda: (nama) => orang[0]?.isAda(nama) ?? false,
  ulang: (nama) => (nama === ULANG_ORANG ? orang.map((o, at) => bernomor(o, { at, dari: orang.length })) : (orang[0]?.ulang(nama) ?? null))
})

/** A subject that knows which it is. */
const bernomor = (satu: Lingkup, { at, dari }: { readonly at: number; readonly dari: number }): Lingkup => ({
  ...satu,
  teks: (nama) => (nama === 'urut' ? String(at + 1) : satu.teks(nama)),
  isAda: (nama) => (nama === TERAKHIR ? at === dari - 1 : satu.isAda(nama))
})

function compiled(zip: PizZip, data: Lingkup, ...lain: readonly Docxtemplater.DXT.Module[]): Docxtemplater<PizZip> {
  return new Docxtemplater(zip, {
    modules: [plainOnly(), ...lain],
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    stripInvalidXMLChars: true,
    syntax: { changeDelimiterPrefix: null },
    parser: (tag) => ({ get: (_, { meta: { part }, scopeList }) => valueOf(tag.trim(), part.module === 'loop', [data, ...scopeList]) })
  })
}

/** `{@nama}` would put a value in as XML: here it is a field nobody knows. */
const plainOnly = (): Docxtemplater.DXT.Module => ({
  name: 'PlainOnly',
  optionsTransformer: (options, doc) => {
    for (const part of doc.modules) if (part['name'] === 'RawXmlModule') part['prefix'] = null
    return options
  }
})

/** Looks a name up from the innermost loop outwards. */
function valueOf(tag: string, isLoop: boolean, scopes: readonly unknown[]): unknown {
  const nama = tag.toLowerCase()
  const dalam = scopes.filter(isLingkup).toReversed()
  if (isLoop) {
    for (const { ulang } of dalam) {
      const isi = ulang(nama)
      if (isi !== null) return isi
    }
    return dalam.some(({ isAda }) => isAda(nama))
  }
  for (const { teks } of dalam) {
    const isi = teks(nama)
    if (isi !== null) return cased(tag, isi)
  }
  return `{${tag}}`
}

const isLingkup = (scope: unknown): scope is Lingkup => typeof scope === 'object' && scope !== null && 'isAda' in scope && 'ulang' in scope

/** A field written in capitals gives capitals. */
const cased = (tag: string, isi: string): string => (tag === tag.toUpperCase() ? isi.toUpperCase() : isi)

/** Notes every name while a template is compiled, those in loops too. */
const collector = (names: Set<string>): Docxtemplater.DXT.Module => ({
  name: 'Collector',
  set: ({ inspect }: { readonly inspect?: { readonly postparsed?: unknown } }) => {
    for (const nama of namesOf(inspect?.postparsed)) names.add(nama)
  }
})

function namesOf(parts: unknown): readonly string[] {
  if (!Array.isArray(parts)) return []
  return parts.filter(isRecord).flatMap(({ type, value, subparsed }) => {
    const sendiri = type === 'placeholder' && typeof value === 'string' ? [value.trim().toLowerCase()] : []
    return [...sendiri, ...namesOf(subparsed)]
  })
}

const isRecord = (isi: unknown): isi is Record<string, unknown> => typeof isi === 'object' && isi !== null

/** The body: what stands in it, without the page set-up at its end. */
const BODY = /(<w:body\b[^>]*>)([\s\S]*?)((?:<w:sectPr\b(?:(?!<w:sectPr\b)[\s\S])*)?<\/w:body>\s*<\/w:document>)/

/** A document with other things in its body. */
function withBody(xml: string, isi: (body: string) => string): string {
  const [semua = '', buka = '', body = '', tutup = ''] = BODY.exec(xml) ?? []
  if (semua === '') throw new Error('A template has no body')
  return xml.slice(0, xml.indexOf(semua)) + buka + isi(body) + tutup
}

const withKonsep = (xml: string, isKonsep: boolean): string => (isKonsep ? withBody(xml, (body) => KONSEP + body) : xml)

/** The whole document in a loop over the subjects, each on a new page. */
const repeated = (xml: string, isKonsep: boolean): string =>
  withBody(xml, (body) =>
    [
      paragraph(`{#${ULANG_ORANG}}`),
      isKonsep ? KONSEP : '',
      body,
      paragraph(`{^${TERAKHIR}}`),
      HALAMAN_BARU,
      paragraph(`{/${TERAKHIR}}`),
      paragraph(`{/${ULANG_ORANG}}`)
    ].join('')
  )

const paragraph = (teks: string): string => `<w:p><w:r><w:t>${teks}</w:t></w:r></w:p>`
/** With a run more than anybody would write: it tells where one subject ends. */
const HALAMAN_BARU = '<w:p><w:r><w:br w:type="page"/></w:r><w:r/></w:p>'
/** At the top right edge of the paper, so that nothing of the office's own lines moves. */
const KONSEP =
  '<w:p><w:pPr><w:framePr w:hSpace="180" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:xAlign="right" w:y="400"/></w:pPr>' +
  '<w:r><w:rPr><w:b/><w:color w:val="B3261E"/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">KONSEP   </w:t></w:r></w:p>' +
  // a line of one point to hold on to: LibreOffice drops the words where a table begins the paper
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'

/** What is wrong in a template, in the officer's words. */
function masalahOf(error: unknown): readonly string[] {
  const semua = propertiesOf(error)?.['errors']
  const masing = Array.isArray(semua) ? semua : [error]
  return [...new Set(masing.map((satu) => kalimat(propertiesOf(satu))))]
}

function kalimat(properties: Record<string, unknown> | null): string {
  const id = typeof properties?.['id'] === 'string' ? properties['id'] : ''
  const tag = typeof properties?.['xtag'] === 'string' ? properties['xtag'] : ''
  if (id.includes('loop') || id.includes('closing_tag')) return `Perulangan “${tag}” tidak dibuka dan ditutup dengan benar.`
  if (id.includes('tag')) return `Kurung kurawal pada “${tag}” tidak berpasangan.`
  return 'Berkas ini bukan dokumen Word yang utuh.'
}

const propertiesOf = (error: unknown): Record<string, unknown> | null =>
  isRecord(error) && isRecord(error['properties']) ? error['properties'] : null
