import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'

/** The parts of a zip archive, by name. */
export type Parts = Readonly<Record<string, string | Buffer>>

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const rels = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELS}/${type}" Target="${target}"/>`).join('')}</Relationships>`

/** A worksheet of that inner XML. */
export const worksheet = (inner: string): string => `${XML}<worksheet ${MAIN}>${inner}</worksheet>`

/** A sheet of rows of inline text. */
export const rowsOfText = (rows: readonly (readonly string[])[]): string =>
  worksheet(
    `<sheetData>${rows.map((cells, r) => `<row r="${r + 1}">${cells.map((text, c) => `<c r="${String.fromCharCode(65 + c)}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`).join('')}</sheetData>`
  )

/** The parts of a workbook of one sheet; `more` adds or replaces parts. */
export const workbookParts = (sheet: string | Buffer, more: Parts = {}): Parts => ({
  '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  '_rels/.rels': rels([['rId1', 'officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': `${XML}<workbook ${MAIN} xmlns:r="${RELS}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': rels([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ['rId3', 'styles', 'styles.xml']
  ]),
  'xl/worksheets/sheet1.xml': sheet,
  ...more
})

/** A zip archive of those parts, deflated. */
export function zipOf(parts: Parts): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content)
    const packed = deflateRawSync(data)
    const path = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(data), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(data.length, 18)
    fields.writeUInt16LE(path.length, 22)
    const at = Buffer.alloc(14)
    at.writeUInt32LE(offset, 10)
    local.push(Buffer.from('PK\u0003\u0004'), fields, path, packed)
    central.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, at, path)
    offset += 30 + path.length + packed.length
  }
  return Buffer.concat([...local, ...central, endOf(Object.keys(parts).length, Buffer.concat(central).length, offset)])
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

/** Writes bytes into a file of their own, for as long as `work` runs. */
export async function withFile<T>(bytes: Buffer | string, work: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'penata-berkas-'))
  const path = join(folder, 'berkas.xlsx')
  writeFileSync(path, bytes)
  try {
    return await work(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
