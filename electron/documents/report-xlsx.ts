import type { HasilLaporan } from '../../src/domain/laporan/hasil-laporan'
import { namaHasil } from '../../src/domain/laporan/hasil-cetak'
import type { BahanKantor } from '../../src/domain/peta-jabatan/naskah/bahan-naskah'
import { type RentangLembar, reportSheet } from './report-sheet'
import { sheetNames } from './sheet-name'
import { columnName, xmlText } from './sheet-rows'
import { createSheetStyles, type SheetStyles } from './sheet-styles'
import { type Sink, writeZip, type ZipPart } from './zip-file'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** What a workbook is written with. `onRows` hears how many rows are done, and may throw to stop. */
export type CaraXlsx = { readonly bahan: BahanKantor; readonly write: Sink; readonly onRows: (jumlah: number) => void }

/**
 * A report as a workbook of a sheet for each table, written to a file as it is made. We write the few parts a workbook needs ourselves:
 * the library takes half as long again for styled rows as for bare ones, and what it is held against is the bare ones.
 */
export async function writeReportXlsx(hasil: HasilLaporan, { bahan, write, onRows }: CaraXlsx): Promise<void> {
  let selesai = 0
  await writeZip(
    partsOf(hasil, bahan, (jumlah) => onRows((selesai += jumlah))),
    write
  )
}

function* partsOf(hasil: HasilLaporan, bahan: BahanKantor, onRows: (jumlah: number) => void): Generator<ZipPart> {
  const nama = sheetNames(hasil.tabel.map((t) => t.judul ?? namaHasil(hasil)))
  const styles = createSheetStyles()
  yield { nama: '[Content_Types].xml', isi: [contentTypes(nama.length)] }
  yield { nama: '_rels/.rels', isi: [PACKAGE_RELS] }
  yield { nama: 'docProps/core.xml', isi: [coreProps(hasil)] }
  const rentang: RentangLembar[] = []
  for (const [at, tabel] of hasil.tabel.entries()) {
    const isi = reportSheet({ hasil, tabel, bahan, styles, onRows })
    yield { nama: `xl/worksheets/sheet${at + 1}.xml`, isi: keeping(isi, rentang) }
  }
  yield { nama: 'xl/workbook.xml', isi: [workbook(hasil, nama, rentang)] }
  yield { nama: 'xl/_rels/workbook.xml.rels', isi: [workbookRels(nama.length)] }
  yield { nama: 'xl/styles.xml', isi: [stylesXml(styles)] }
}

/** The pieces of a sheet; what it says in the end is kept. */
function* keeping(isi: Generator<string, RentangLembar>, rentang: RentangLembar[]): Generator<string> {
  rentang.push(yield* isi)
}

const stylesXml = (styles: SheetStyles): string => `${XML}${styles.xml()}`

const each = (jumlah: number, xml: (nomor: number) => string): string => Array.from({ length: jumlah }, (_, at) => xml(at + 1)).join('')

const contentTypes = (jumlah: number): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${each(jumlah, (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`)}</Types>`

const PACKAGE_RELS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

const workbookRels = (jumlah: number): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each(jumlah, (n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${jumlah + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`

const coreProps = (hasil: HasilLaporan): string =>
  `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(namaHasil(hasil))}</dc:title><dc:creator>${xmlText(hasil.judul.at(-1) ?? '')}</dc:creator></cp:coreProperties>`

/** The sheets with their names, the rows repeated on every page, and what Excel calls the range of a filter. */
function workbook({ tabel }: HasilLaporan, nama: readonly string[], rentang: readonly RentangLembar[]): string {
  const sheets = nama.map((n, at) => `<sheet name="${attribute(n)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const names = rentang.flatMap(({ kepala, saring }, at) => {
    const lembar = xmlText(`'${(nama[at] ?? '').replaceAll("'", "''")}'`)
    const last = columnName((tabel[at]?.kolom.length ?? 1) - 1)
    return [
      ...(saring === null
        ? []
        : [
            `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${lembar}!$A$${saring[0]}:$${last}$${saring[1]}</definedName>`
          ]),
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${lembar}!$${kepala[0]}:$${kepala[1]}</definedName>`
    ]
  })
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`
}

const attribute = (teks: string): string => xmlText(teks).replaceAll('"', '&quot;')
