import { packRepeated, rowsOfText, workbookParts, worksheet, zipOf } from '../../support/xlsx-file'

/** A file that was made to harm whoever reads it, and how that has to end: in words that match, or in so many rows. */
export type Bomb = { readonly nama: string; readonly bytes: () => Buffer; readonly akhir: RegExp }

const DATA = ['<worksheet><sheetData>', '</sheetData></worksheet>'] as const
const ROW = '<sheetData><row r="1"><c r="A1" t="str"><v>NIP</v></c></row></sheetData>'
const book = (inner: string): Buffer => zipOf(workbookParts(worksheet(inner)))
const filled = (byte: number, megabytes: number): Buffer => zipOf(workbookParts(packRepeated(byte, megabytes, DATA)))
const validation = (area: string): string => `<dataValidation type="list" sqref="${area}"><formula1>"L,P"</formula1></dataValidation>`
const validations = (areas: readonly string[]): Buffer => book(`${ROW}<dataValidations>${areas.map(validation).join('')}</dataValidations>`)
const declared = (doctype: string, text: string): Buffer =>
  zipOf(
    workbookParts(
      `<!DOCTYPE d [${doctype}]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>${text}</v></c></row></sheetData></worksheet>`
    )
  )

/** Says in the archive's list of parts that every big part is 10 bytes. */
function lying(zip: Buffer): Buffer {
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 4))
    if (zip.readUInt32LE(at + 24) > 1e6) zip.writeUInt32LE(10, at + 24)
  return zip
}

function manyRows(count: number): string {
  const rows = Array.from({ length: count }, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>1</v></c><c r="B${n + 1}"><v>1</v></c></row>`)
  return `<sheetData>${rows.join('')}</sheetData>`
}

const NAMED =
  '<workbook xmlns:r="r"><sheets><sheet name="Data" r:id="rId1"/></sheets><definedNames><definedName name="x">Data!$A$1:$XFD$1048576</definedName></definedNames></workbook>'
const BESAR = /terlalu besar|rusak/
const SATU_BARIS = /^1 baris$/

/** Twenty of them, and the harmless file that they were made from. */
export const BOMBS: readonly Bomb[] = [
  { nama: 'none: the harmless file', bytes: () => zipOf(workbookParts(rowsOfText([['NIP']]))), akhir: SATU_BARIS },
  { nama: '50 MB of zero bytes', bytes: () => filled(0, 50), akhir: BESAR },
  { nama: '50 MB of spaces', bytes: () => filled(32, 50), akhir: BESAR },
  { nama: '400 MB of spaces', bytes: () => filled(32, 400), akhir: BESAR },
  { nama: '600 MB of spaces', bytes: () => filled(32, 600), akhir: BESAR },
  { nama: '600 MB that say they are 10 bytes', bytes: () => lying(filled(32, 600)), akhir: BESAR },
  { nama: '660,000 rows', bytes: () => book(manyRows(660_000)), akhir: /200\.000 baris/ },
  {
    nama: 'a shared text of 50 MB',
    bytes: () =>
      zipOf(workbookParts(worksheet(ROW), { 'xl/sharedStrings.xml': packRepeated(65, 50, ['<sst><si><t>', '</t></si></sst>']) })),
    akhir: BESAR
  },
  {
    nama: 'a dimension of 17 thousand million cells, the last one filled',
    bytes: () => book('<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    akhir: /lebih dari 256 kolom/
  },
  {
    nama: 'row 99999999999',
    bytes: () => book('<sheetData><row r="99999999999"><c r="A99999999999"><v>1</v></c></row></sheetData>'),
    akhir: /nomor baris “99999999999”/
  },
  { nama: 'a merged column', bytes: () => book(`${ROW}<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>`), akhir: SATU_BARIS },
  { nama: 'a merged sheet', bytes: () => book(`${ROW}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`), akhir: SATU_BARIS },
  { nama: 'a drop-down on a column', bytes: () => validations(['A2:A1048576']), akhir: SATU_BARIS },
  { nama: 'drop-downs on nine columns', bytes: () => validations([...'ABCDEFGHI'].map((c) => `${c}2:${c}1048576`)), akhir: SATU_BARIS },
  { nama: 'a drop-down on the sheet', bytes: () => validations(['A1:XFD1048576']), akhir: SATU_BARIS },
  {
    nama: 'a name for the sheet',
    bytes: () => zipOf(workbookParts(worksheet(ROW), { 'xl/workbook.xml': NAMED })),
    akhir: SATU_BARIS
  },
  {
    nama: 'a thousand million laughs',
    bytes: () =>
      declared(`<!ENTITY a0 "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')}`, '&a9;'),
    akhir: /DOCTYPE/
  },
  { nama: 'a file of this PC', bytes: () => declared('<!ENTITY x SYSTEM "file:///etc/hostname">', '&x;'), akhir: /DOCTYPE/ },
  { nama: '99,999,999 columns', bytes: () => book(`<cols><col min="1" max="99999999" width="9"/></cols>${ROW}`), akhir: SATU_BARIS },
  {
    nama: 'a formula shared by a column',
    bytes: () => book('<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A1048576" si="0">B1</f><v>1</v></c></row></sheetData>'),
    akhir: SATU_BARIS
  },
  { nama: 'elements 100,000 deep', bytes: () => book(`<sheetData>${'<row>'.repeat(100_000)}`), akhir: /rusak/ }
]
