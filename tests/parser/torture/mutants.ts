import { readFileSync } from 'node:fs'
import { partsOf, zipOf } from '../../support/xlsx-file'
import { type Chance, chanceOf } from './chance'

/** A file that was changed by chance, and what was done to it. */
export type Mutant = { readonly kind: string; readonly bytes: Buffer }

/** Makes the mutants of the files in tests/fixtures: each number always gives the same one. */
export function createMutants(fixtures: string): (n: number) => Mutant {
  const file = (name: string): Buffer => readFileSync(`${fixtures}/${name}`)
  const books = ['siasn-data-utama.xlsx', 'tabel-exceljs.xlsx', 'tabel-libreoffice.xlsx'].map(file)
  const unpacked = books.map(partsOf)
  const xls = file('tabel-libreoffice.xls')
  const csv = file('tabel-libreoffice.csv')
  return (n) => {
    const chance = chanceOf(n * 7919 + 1)
    const at = chance.upTo(books.length)
    const kind = chance.upTo(20)
    if (kind < 9) return ofXml(unpacked[at] ?? {}, chance)
    if (kind < 11) return ofParts(unpacked[at] ?? {}, chance)
    if (kind < 14) return ofBytes('xlsx', books[at] ?? xls, chance)
    if (kind < 16) return ofBytes('xls', xls, chance)
    return kind < 18 ? ofRecords(xls, chance) : ofCsv(csv, chance)
  }
}

type Unpacked = ReturnType<typeof partsOf>
type Change = (xml: string, chance: Chance) => string

const tagIn = (xml: string, { upTo }: Chance): { readonly at: number; readonly tag: string } => {
  const tags = [...xml.matchAll(/<[^>]+>/g)]
  const found = tags[upTo(tags.length)]
  return { at: found?.index ?? 0, tag: found?.[0] ?? '' }
}
/** Replaces one of the places that match, any of them. */
const replaceOne = (
  xml: string,
  pattern: RegExp,
  { change, chance }: { readonly change: (found: string) => string; readonly chance: Chance }
): string => {
  const found = [...xml.matchAll(pattern)]
  const one = found[chance.upTo(found.length)]
  return one ? xml.slice(0, one.index) + change(one[0]) + xml.slice(one.index + one[0].length) : xml
}

const CHANGES: readonly [readonly [string, Change], ...(readonly [string, Change])[]] = [
  [
    'a tag left out',
    (xml, chance) => {
      const { at, tag } = tagIn(xml, chance)
      return xml.slice(0, at) + xml.slice(at + tag.length)
    }
  ],
  [
    'a tag twice',
    (xml, chance) => {
      const { at, tag } = tagIn(xml, chance)
      return xml.slice(0, at) + tag + xml.slice(at)
    }
  ],
  ['a part cut short', (xml, { upTo }) => xml.slice(0, upTo(xml.length))],
  [
    'a piece left out',
    (xml, { upTo }) => {
      const at = upTo(xml.length)
      return xml.slice(0, at) + xml.slice(at + upTo(400))
    }
  ],
  [
    'a letter changed',
    (xml, { upTo }) => {
      const at = upTo(xml.length)
      return xml.slice(0, at) + String.fromCharCode(upTo(256)) + xml.slice(at + 1)
    }
  ],
  [
    'a row number',
    (xml, chance) =>
      replaceOne(xml, /<row r="\d+"/g, {
        chance,
        change: () => `<row r="${chance.pick(['-1', '0', '1', '1048577', '9e9', 'NaN', '', '99999999999'])}"`
      })
  ],
  [
    'a cell address',
    (xml, chance) =>
      replaceOne(xml, /<c r="[A-Z]+\d+"/g, {
        chance,
        change: () => `<c r="${chance.pick(['XFE1', 'A0', '1A', '', 'AAAAAAAA1', 'A1048577', '$A$1', 'A1'])}"`
      })
  ],
  [
    'a value',
    (xml, chance) =>
      replaceOne(xml, /<v>[^<]*<\/v>/g, {
        chance,
        change: () => `<v>${chance.pick(['1e999', '-0', '99999999', 'abc', '', 'NaN', '2958466', '-1', '<x/>'])}</v>`
      })
  ],
  [
    'a cell type',
    (xml, chance) =>
      replaceOne(xml, / t="[a-z]+"/gi, {
        chance,
        change: () => ` t="${chance.pick(['b', 'e', 'd', 'str', 'inlineStr', 'zzz', 'n', 's'])}"`
      })
  ],
  ['a style', (xml, chance) => replaceOne(xml, / s="\d+"/g, { chance, change: () => ` s="${chance.pick(['999', '-1', 'x'])}"` })],
  [
    'a target',
    (xml, chance) =>
      replaceOne(xml, / Target="[^"]*"/g, {
        chance,
        change: () => ` Target="${chance.pick(['', '../../../etc/passwd', '/', 'sharedStrings.xml', 'workbook.xml'])}"`
      })
  ],
  ['a DOCTYPE', (xml) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')],
  ['an unknown entity', (xml, { upTo }) => xml.slice(0, upTo(xml.length)) + '&b;' + xml.slice(upTo(xml.length))],
  ['another encoding', (xml) => xml.replace(/encoding="UTF-8"/i, 'encoding="UTF-16"')],
  ['nesting', (xml) => xml.replace('<sheetData>', '<sheetData><sheetData>').replace('<si>', '<si><si>')],
  ['a deep nesting', (xml) => xml.replace('<sheetData>', `<sheetData>${'<row>'.repeat(5000)}`)]
]

function ofXml(parts: Unpacked, chance: Chance): Mutant {
  const names = Object.keys(parts).filter((name) => /sheet\d|sharedStrings|workbook\.xml$|styles|\.rels$/.test(name))
  const name = names[chance.upTo(names.length)] ?? ''
  let xml = (parts[name] ?? '').toString()
  const done: string[] = []
  for (let times = chance.upTo(3); times >= 0; times -= 1) {
    const [kind, change] = chance.pick(CHANGES)
    xml = change(xml, chance)
    done.push(kind)
  }
  return { kind: `xlsx: ${done.join(', ')} in ${name}`, bytes: zipOf({ ...parts, [name]: xml }) }
}

function ofParts(parts: Unpacked, chance: Chance): Mutant {
  const names = Object.keys(parts)
  const name = names[chance.upTo(names.length)] ?? ''
  if (chance.upTo(2) === 0)
    return { kind: `xlsx: ${name} is missing`, bytes: zipOf(Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name))) }
  const foreign = chance.pick([
    '../jahat.txt',
    '../../../../jahat.txt',
    '/mutlak.xml',
    'a\\b.xml',
    'C:/x',
    'xl/worksheets/sheet1.xml ',
    'xl/worksheets/sheet01.xml',
    ''
  ])
  return { kind: `xlsx: a part named “${foreign}”`, bytes: zipOf({ ...parts, [foreign]: 'x' }) }
}

function ofBytes(format: string, seed: Buffer, chance: Chance): Mutant {
  if (chance.upTo(3) === 0) return { kind: `${format}: cut short`, bytes: seed.subarray(0, chance.upTo(seed.length)) }
  const bytes = Buffer.from(seed)
  const times = 1 + chance.upTo(8)
  for (let n = 0; n < times; n += 1) {
    const at = chance.upTo(bytes.length)
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << chance.upTo(8)), at)
  }
  return { kind: `${format}: ${times} bits turned`, bytes }
}

/** Changes whole fields of the container's head and of the records: sizes, kinds, sector chains. */
function ofRecords(seed: Buffer, chance: Chance): Mutant {
  const bytes = Buffer.from(seed)
  const times = 1 + chance.upTo(4)
  for (let n = 0; n < times; n += 1) {
    const at = chance.upTo(chance.pick([80, 1024, bytes.length - 4])) & ~1
    bytes.writeUInt16LE(chance.pick([0, 1, 0xffff, 0xfffe, 0x0809, 0x000a, 0x003c, 0x00fc, 0x00fd, 0x0006, 0x2020]), at)
  }
  return { kind: `xls: ${times} fields changed`, bytes }
}

function ofCsv(seed: Buffer, chance: Chance): Mutant {
  const bytes = Buffer.from(seed)
  const times = 1 + chance.upTo(6)
  for (let n = 0; n < times; n += 1) bytes.writeUInt8(chance.pick([34, 59, 10, 13, 0, 0xff, 9, 44, 39]), chance.upTo(bytes.length))
  return { kind: `csv: ${times} signs changed`, bytes: bytes.subarray(0, 1 + chance.upTo(2) * bytes.length) }
}
