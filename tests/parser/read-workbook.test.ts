import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../electron/parser/read-workbook'
import type { BukuKerja, Sel } from '../../src/domain/impor/buku-kerja'
import { type Parts, withFile, workbookParts, worksheet, zipOf } from '../support/xlsx-file'

const read = (sheet: string, more: Parts = {}): Promise<BukuKerja> =>
  withFile(zipOf(workbookParts(sheet, more)), (path) => readWorkbook(path))
const cells = async (inner: string, more: Parts = {}): Promise<readonly Sel[] | undefined> =>
  (await read(worksheet(`<sheetData><row r="1">${inner}</row></sheetData>`), more)).lembar[0]?.baris[0]?.sel

describe('cells', () => {
  it('keep the raw digits of a number', async () =>
    expect(await cells('<c r="A1"><v>1.99005122015031E+17</v></c><c r="B1"><v>199005122015031002</v></c>')).toEqual([
      { angka: '1.99005122015031E+17', tanggal: false },
      { angka: '199005122015031002', tanggal: false }
    ]))
  it('take the cached text of a formula and leave the formula', async () =>
    expect(await cells('<c r="A1" t="str"><f>"1"&amp;"2"</f><v>12</v></c>')).toEqual(['12']))
  it('take shared text, formatted runs joined, phonetic hints left out', async () => {
    const sst =
      '<sst xmlns="x"><si><t>NIP</t></si><si><r><t>Budi </t></r><r><rPr><b/></rPr><t xml:space="preserve">&amp; Ani</t></r><rPh sb="0" eb="1"><t>xx</t></rPh></si></sst>'
    expect(await cells('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>', { 'xl/sharedStrings.xml': sst })).toEqual([
      'NIP',
      'Budi & Ani'
    ])
  })
  it('take inline text, truth values and escapes; leave errors and empty cells', async () =>
    expect(
      await cells(
        '<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" s="1"/><c r="E1" t="str"><v>z</v></c>'
      )
    ).toEqual(['a\rb', 'TRUE', null, null, 'z']))
  it('keep their column where others are missing, with or without addresses', async () => {
    expect(await cells('<c r="C1" t="str"><v>c</v></c><c t="str"><v>d</v></c>')).toEqual([null, null, 'c', 'd'])
  })
  it('say which numbers are dates, by built-in and by custom formats', async () => {
    const styles = `<styleSheet xmlns="x"><numFmts><numFmt numFmtId="164" formatCode="[$-421]dd\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="&quot;dy&quot;0.00"/><numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>`
    const sel = await cells([0, 1, 2, 3, 4].map((s) => `<c s="${s}"><v>33005</v></c>`).join(''), { 'xl/styles.xml': styles })
    expect(sel?.map((s) => typeof s === 'object' && s?.tanggal)).toEqual([false, true, true, false, false])
  })
  it('are read from CDATA, comments left out, and element names with a prefix', async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><!-- <x:row> --><x:sheetData><x:row><x:c t="str"><x:v><![CDATA[a<b]]></x:v></x:c></x:row></x:sheetData></x:worksheet>'
    expect((await read(sheet)).lembar[0]?.baris).toEqual([{ nomor: 1, sel: ['a<b'] }])
  })
})

describe('a cell far to the right', () => {
  it('that is only coloured refuses nothing', async () =>
    expect(await cells('<c r="A1" t="str"><v>a</v></c><c r="IW1" s="3"/><c r="XFD1" s="3" t="str"><v></v></c>')).toEqual(['a']))
})

describe('escaped signs', () => {
  it('are decoded once, and counted as the letters they are', async () => {
    expect(await cells('<c r="A1" t="str"><v>_x005F_x0041_ _x00e9_</v></c>')).toEqual(['_x0041_ é'])
    expect(await cells(`<c r="A1" t="str"><v>${'_x0041_'.repeat(30_000)}</v></c>`)).toEqual(['A'.repeat(30_000)])
  })
})

describe('sheets', () => {
  it('come in the order of their tabs, hidden ones without their rows, hidden rows marked', async () => {
    const row = (text: string, hidden = ''): string =>
      worksheet(`<sheetData><row r="2"${hidden}><c r="A2" t="str"><v>${text}</v></c></row></sheetData>`)
    const book = `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Dua" r:id="b"/><sheet name="Sembunyi" state="hidden" r:id="c"/><sheet name="Satu &amp; lain" r:id="a"/></sheets></workbook>`
    const rel = (id: string, target: string): string => `<Relationship Id="${id}" Type="x/worksheet" Target="${target}"/>`
    const buku = await read(row('satu'), {
      'xl/workbook.xml': book,
      'xl/_rels/workbook.xml.rels': `<Relationships>${rel('a', 'worksheets/sheet1.xml')}${rel('b', '/xl/worksheets/lain.xml')}${rel('c', '../xl/worksheets/c.xml')}</Relationships>`,
      'xl/worksheets/lain.xml': row('dua', ' hidden="1"'),
      'xl/worksheets/c.xml': row('rahasia')
    })
    expect(buku).toEqual({
      format: 'xlsx',
      isBermakro: false,
      sistem1904: true,
      lembar: [
        { nama: 'Dua', baris: [{ nomor: 2, sel: ['dua'], tersembunyi: true }] },
        { nama: 'Sembunyi', baris: [], tersembunyi: true },
        { nama: 'Satu & lain', baris: [{ nomor: 2, sel: ['satu'] }] }
      ]
    })
  })
})

describe('what the officer should know of a workbook', () => {
  it('is told: formulas and merged ranges by sheet', async () => {
    const formula = '<c r="A1" t="str"><f t="shared" ref="A1:A2" si="0">B1</f><v>a</v></c>'
    const buku = await read(
      worksheet(
        `<sheetData><row r="1">${formula}</row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A3:B3"/><mergeCell ref="A4:B4"/></mergeCells>`
      )
    )
    expect(buku.lembar[0]).toMatchObject({ jumlahRumus: 2, jumlahGabung: 3 })
  })
  it.each(['xl/vbaProject.bin', 'xl/macrosheets/sheet1.xml'])('is told: macros, which are never run (%s)', async (part) => {
    const buku = await read(worksheet('<sheetData><row r="1"><c t="str"><v>a</v></c></row></sheetData>'), { [part]: 'x' })
    expect([buku.format, buku.isBermakro, buku.lembar[0]?.baris]).toEqual(['xlsx', true, [{ nomor: 1, sel: ['a'] }]])
  })
  it('is told while it is read: how many rows have come', async () => {
    const rows = Array.from({ length: 1200 }, (_, n) => `<row r="${n + 1}"><c t="str"><v>a</v></c></row>`).join('')
    const heard: number[] = []
    await withFile(zipOf(workbookParts(worksheet(`<sheetData>${rows}</sheetData>`))), (path) =>
      readWorkbook(path, new AbortController().signal, (jumlah) => heard.push(jumlah))
    )
    expect(heard).toEqual([500, 1000, 1200])
  })
})

describe('the fixture', () => {
  it('is read whole: titles, header, people, total, hidden row and sheet', async () => {
    const buku = await readWorkbook('tests/fixtures/siasn-data-utama.xlsx')
    const [data, referensi] = buku.lembar
    expect([data?.nama, data?.baris.length, referensi]).toEqual(['Data Utama', 111, { nama: 'Referensi', baris: [], tersembunyi: true }])
    expect(data?.baris.find((b) => b.nomor === 4)?.sel).toHaveLength(69)
    expect(data?.baris.filter((b) => b.tersembunyi).map((b) => b.nomor)).toEqual([24])
  })
})

describe('stopping', () => {
  it('is obeyed', async () => {
    await expect(readWorkbook('tests/fixtures/siasn-data-utama.xlsx', AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
  })
})
