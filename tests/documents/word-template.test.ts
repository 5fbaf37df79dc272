import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import { restartLists } from '../../electron/documents/word-lists'
import { fillWordTemplate, type Lingkup, readWordTemplate } from '../../electron/documents/word-template'
import { aWordFile } from '../support/word-file'

const lingkup = (nilai: Readonly<Record<string, string>>, ulang: Readonly<Record<string, readonly Lingkup[]>> = {}): Lingkup => ({
  teks: (nama) => nilai[nama] ?? null,
  isAda: (nama) => (nilai[nama] ?? '') !== '',
  ulang: (nama) => ulang[nama] ?? null
})
const isi = (bytes: Uint8Array): string => new PizZip(bytes).file('word/document.xml')?.asText() ?? ''
const teks = (bytes: Uint8Array): readonly string[] =>
  [...isi(bytes).matchAll(/<w:p\b.*?<\/w:p>/g)].map(([p]) => [...p.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, t]) => t).join(''))
const ORANG = [lingkup({ nama: 'Ani' }), lingkup({ nama: 'Budi' })]

describe('a Word template', () => {
  it('is filled field by field, in capitals where the field is', () =>
    expect(teks(fillWordTemplate(aWordFile(['Nama: {nama}', '{NAMA}']), [lingkup({ nama: 'Ani' })], false))).toContain('ANI'))

  it('takes values as they are', () => {
    const sulit = `O'Neil & <Tan> {nip} "x" = {{`
    const xml = isi(fillWordTemplate(aWordFile(['{nama}']), [lingkup({ nama: sulit })], false))
    expect(xml).toContain('O&apos;Neil &amp; &lt;Tan&gt; {nip} &quot;x&quot; = {{')
  })

  it('keeps the line breaks of a value', () =>
    expect(isi(fillWordTemplate(aWordFile(['{nama}']), [lingkup({ nama: 'satu\ndua' })], false))).toMatch(/satu<\/w:t>.*<w:br\/>.*dua/))

  it('never takes a value as XML', () => {
    const bytes = aWordFile(['{@nama}'])
    expect(readWordTemplate(bytes)).toEqual({ medan: ['@nama'], salah: [] })
    expect(isi(fillWordTemplate(bytes, [lingkup({ nama: '<w:p/>' })], false))).not.toContain('<w:p/>')
  })

  it('leaves a field nobody knows as it is written', () =>
    expect(teks(fillWordTemplate(aWordFile(['{tiada}']), ORANG.slice(0, 1), false))).toContain('{tiada}'))

  it('shows what stands in a condition only when the field has a value', () => {
    const bytes = aWordFile(['{#tmt}sejak {nama}{/tmt}{^tmt}tanpa{/tmt}'])
    expect(teks(fillWordTemplate(bytes, [lingkup({ nama: 'Ani', tmt: '' })], false))).toContain('tanpa')
    expect(teks(fillWordTemplate(bytes, [lingkup({ nama: 'Ani', tmt: '1' })], false))).toContain('sejak Ani')
  })

  it('runs through people and the rows of a table', () => {
    const baris = ['a', 'b'].map((k) => lingkup({ kolom1: k }))
    const bytes = aWordFile(['{#orang}', '{urut}. {nama}', '{/orang}', '{#hadir}{kolom1};{/hadir}'])
    const hasil = teks(fillWordTemplate(bytes, [lingkup({ nama: 'Ani' }, { hadir: baris }), ...ORANG.slice(1)], false))
    expect(hasil).toEqual(expect.arrayContaining(['1. Ani', '2. Budi', 'a;b;']))
  })

  it('is repeated whole for each person where it has no loop of its own, each on a new page', () => {
    const bytes = fillWordTemplate(aWordFile(['Yth. {nama}', 'Isi']), ORANG, false)
    expect(teks(bytes).filter((t) => t !== '')).toEqual(['Yth. Ani', 'Isi', 'Yth. Budi', 'Isi'])
    expect(isi(bytes).match(/w:type="page"/g)).toHaveLength(1)
    expect(isi(bytes).match(/<w:sectPr/g)).toHaveLength(1)
  })

  it('says KONSEP on every copy of a draft', () =>
    expect(teks(fillWordTemplate(aWordFile(['{nama}']), ORANG, true)).filter((t) => t.trim() === 'KONSEP')).toHaveLength(2))
})

describe('reading a template', () => {
  it('names its fields and loops, also those inside', () =>
    expect(readWordTemplate(aWordFile(['{#orang}{NAMA}{/orang}', '{^tmt}{nip}{/tmt}'])).medan).toEqual(['nama', 'nip', 'orang', 'tmt']))

  it.each([
    ['{nama', 'Kurung kurawal pada “nama” tidak berpasangan.'],
    ['{#orang}{nama}', 'Perulangan “orang” tidak dibuka dan ditutup dengan benar.'],
    ['{/orang}', 'Perulangan “orang” tidak dibuka dan ditutup dengan benar.']
  ])('says what is wrong with %s', (tulisan, pesan) => expect(readWordTemplate(aWordFile([tulisan])).salah).toEqual([pesan]))

  it('refuses what is no document', () => expect(readWordTemplate(Buffer.from('x')).salah).toHaveLength(1))
})

describe('the lists of papers one after another', () => {
  const num = (id: number, bentuk: number): string => `<w:num w:numId="${id}" w:durable="1"><w:abstractNumId w:val="${bentuk}"/></w:num>`
  const numbering = `<w:numbering><w:abstractNum w:abstractNumId="4"/>${num(1, 4)}${num(2, 4)}<w:numIdMacAtCleanup w:val="1"/></w:numbering>`

  it('begin anew with each, in the form they have', () => {
    const isi = '<w:numId w:val="2"/><w:numId w:val="2"/>'
    const hasil = restartLists({ document: `${isi}|${isi}|${isi}`, numbering }, '|')
    expect(hasil.document).toBe(`${isi}|${isi.replaceAll('"2"', '"4"')}|${isi.replaceAll('"2"', '"6"')}`)
    const baru = [
      ...hasil.numbering.matchAll(
        /<w:num w:numId="(\d+)"><w:abstractNumId w:val="4"\/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"\/>/g
      )
    ]
    expect(baru.map((m) => m[1])).toEqual(['4', '6'])
    expect(hasil.numbering.endsWith('<w:numIdMacAtCleanup w:val="1"/></w:numbering>')).toBe(true)
  })

  it('leaves a single paper, a list that is none, and one nobody defined as they are', () => {
    const document = '<w:numId w:val="1"/>|<w:numId w:val="0"/><w:numId w:val="9"/>'
    expect(restartLists({ document, numbering }, '|')).toEqual({ document, numbering })
  })
})
