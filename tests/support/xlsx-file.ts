import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/** The parts of a zip archive, by name. */
export type Parts = Readonly<Record<string, string | Buffer | Packed>>

/** A part that is already deflated: what a part of 600 MB looks like without ever being in memory. */
export type Packed = { readonly packed: Buffer; readonly size: number; readonly crc: number }

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
export const workbookParts = (sheet: string | Buffer | Packed, more: Parts = {}): Parts => ({
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

/** A part of so many megabytes of one byte, between a head and a tail. */
export function packRepeated(byte: number, megabytes: number, [head, tail]: readonly [head: string, tail: string]): Packed {
  const block = Buffer.alloc(1024 * 1024, byte)
  const open = { finishFlush: constants.Z_FULL_FLUSH }
  const pieces = [Buffer.from(head), ...Array.from({ length: megabytes }, () => block), Buffer.from(tail)]
  const packedBlock = deflateRawSync(block, open)
  const packed = pieces.map((piece, n) => (piece === block ? packedBlock : deflateRawSync(piece, n === pieces.length - 1 ? {} : open)))
  return {
    packed: Buffer.concat(packed),
    size: pieces.reduce((sum, piece) => sum + piece.length, 0),
    crc: pieces.reduce((crc, piece) => crc32(piece, crc), 0)
  }
}

/** The parts of a zip archive that an ordinary program wrote. */
export function partsOf(zip: Buffer): Readonly<Record<string, Buffer>> {
  const parts: Record<string, Buffer> = {}
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1') + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28))
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    parts[name] = zip.readUInt16LE(at + 10) === 0 ? Buffer.from(packed) : inflateRawSync(packed)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return parts
}

/** A zip archive of those parts, deflated. */
export function zipOf(parts: Parts): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    const { packed, size, crc } = packedOf(content)
    const path = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc, 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(size, 18)
    fields.writeUInt16LE(path.length, 22)
    const at = Buffer.alloc(14)
    at.writeUInt32LE(offset, 10)
    local.push(Buffer.from('PK\u0003\u0004'), fields, path, packed)
    central.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, at, path)
    offset += 30 + path.length + packed.length
  }
  return Buffer.concat([...local, ...central, endOf(Object.keys(parts).length, Buffer.concat(central).length, offset)])
}

function packedOf(content: string | Buffer | Packed): Packed {
  if (typeof content === 'object' && 'packed' in content) return content
  const data = Buffer.from(content)
  return { packed: deflateRawSync(data), size: data.length, crc: crc32(data) }
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
export async function withFile<T>(bytes: Buffer | string, work: (path: string) => Promise<T>, name = 'berkas.xlsx'): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'penata-berkas-'))
  const path = join(folder, name)
  writeFileSync(path, bytes)
  try {
    return await work(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
