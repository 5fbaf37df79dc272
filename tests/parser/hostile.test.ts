import { describe, expect, it } from 'vitest'
import { FileProblem } from '../../electron/app/host'
import { readWorkbook } from '../../electron/parser/read-workbook'
import { type Parts, rowsOfText, withFile, workbookParts, worksheet, zipOf } from '../support/xlsx-file'

const MB = 1024 * 1024

/** What an officer is told about a file. Anything but words for people fails the test. */
const verdict = (bytes: Buffer | string): Promise<string> =>
  withFile(bytes, (path) =>
    readWorkbook(path).then(
      (buku) => `dibaca ${buku.lembar.map((l) => l.baris.length).join()} baris`,
      (error: unknown) => {
        if (error instanceof FileProblem) return error.message
        throw error
      }
    )
  )
const sheet = (inner: string | Buffer, more: Parts = {}): Promise<string> =>
  verdict(zipOf(workbookParts(typeof inner === 'string' ? worksheet(inner) : inner, more)))
const baik = zipOf(
  workbookParts(
    rowsOfText([
      ['NIP', 'NAMA'],
      ['1', 'a'],
      ['2', 'b']
    ])
  )
)
const filled = (byte: number, size: number): Buffer =>
  Buffer.concat([Buffer.from('<worksheet><sheetData>'), Buffer.alloc(size, byte), Buffer.from('</sheetData></worksheet>')])

describe('a bomb (torture.test.ts has twenty of them)', () => {
  it('that lies about its size is refused', async () => {
    const zip = Buffer.from(zipOf(workbookParts(filled(32, 6 * MB))))
    for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 4))
      if (zip.readUInt32LE(at + 24) > MB) zip.writeUInt32LE(10, at + 24)
    expect(await verdict(zip)).toMatch(/rusak/)
  })
  it('of too many parts, or of one part twice, is refused', async () => {
    expect(await verdict(zipOf(Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`p${i}`, ''])))).catch(String)).toMatch(
      /terlalu besar/
    )
    const twin = Buffer.from(
      zipOf({ ...workbookParts(''), 'xl/worksheets/sheet2.xml': '' })
        .toString('latin1')
        .replaceAll('sheet2.xml', 'sheet1.xml'),
      'latin1'
    )
    expect(await verdict(twin)).toMatch(/rusak/)
  })
  it('of more than 200,000 rows is refused', async () => {
    const rows = Array.from({ length: 200_001 }, () => `<row><c><v>${Math.random()}</v></c></row>`).join('')
    expect(await sheet(`<sheetData>${rows}</sheetData>`)).toMatch(/200\.000 baris/)
  })
})

describe('a sheet that is not what Excel writes', () => {
  it.each([
    ['row 99999999999', '<sheetData><row r="99999999999"><c><v>1</v></c></row></sheetData>', /nomor baris “99999999999”/],
    ['rows backwards', '<sheetData><row r="2"/><row r="1"/></sheetData>', /baris 1 tertulis dua kali atau tidak urut/],
    ['a row twice', '<sheetData><row r="3"/><row r="3"/></sheetData>', /baris 3 tertulis dua kali/],
    ['a cell of another row', '<sheetData><row r="3"><c r="A4"><v>1</v></c></row></sheetData>', /“A4” tidak sah di baris 3/],
    ['a cell twice', '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData>', /“A1” tidak sah/],
    ['300 columns', '<sheetData><row r="1"><c r="KN1"><v>1</v></c></row></sheetData>', /lebih dari 256 kolom/],
    [
      'text that is not there',
      '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>',
      /teks sel di baris 1 tidak ditemukan/
    ],
    [
      'a text of 40,000 letters',
      `<sheetData><row r="1"><c r="A1" t="str"><v>${'A'.repeat(40_000)}</v></c></row></sheetData>`,
      /32\.767 huruf/
    ]
  ])('%s is refused and named', async (_, inner, kata) => expect(await sheet(inner)).toMatch(kata))
  it.each([
    [
      'billion laughs',
      '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>'
    ],
    [
      'an outside file',
      '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><worksheet><sheetData><row><c t="str"><v>&x;</v></c></row></sheetData></worksheet>'
    ]
  ])('%s (DOCTYPE) is refused', async (_, xml) => expect(await sheet(Buffer.from(xml))).toMatch(/DOCTYPE/))
  it.each([
    [
      'a merge of the whole sheet',
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    ],
    [
      'a drop-down on nine whole columns',
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><dataValidations>${'<dataValidation sqref="A2:A1048576"><formula1>"L,P"</formula1></dataValidation>'.repeat(9)}</dataValidations>`
    ],
    [
      'a column as wide as the world',
      '<cols><col min="1" max="99999999"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'
    ],
    [
      'a dimension that promises everything',
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'
    ]
  ])('%s costs nothing', async (_, inner) => expect(await sheet(inner)).toBe('dibaca 1 baris'))
})

describe('damage', () => {
  it('of one bit anywhere in the data is seen', async () => {
    const at = baik.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length + 20
    const flipped = Buffer.from(baik)
    flipped.writeUInt8(flipped.readUInt8(at) ^ 4, at)
    expect(await verdict(flipped)).toMatch(/rusak/)
  })
})
