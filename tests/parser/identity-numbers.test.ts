import Excel from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../electron/parser/read-workbook'
import type { Sel } from '../../src/domain/impor/buku-kerja'
import { isPresisiHilang, nipOfSel } from '../../src/domain/impor/nilai/nip'
import { selTeks } from '../../src/domain/impor/nilai/teks'
import { label, numberCell, xlsOf } from '../support/xls-file'
import { rowsOfText, withFile, workbookParts, worksheet, zipOf } from '../support/xlsx-file'
import { chanceOf } from './torture/chance'

type Identity = { readonly nip: string; readonly nik: string }

const TODAY = '2026-11-22'
const two = (n: number): string => String(n).padStart(2, '0')

/** Invented people: the numbers only have the form of a NIP and a NIK. */
function identities(count: number): readonly Identity[] {
  const { upTo } = chanceOf(count)
  return Array.from({ length: count }, () => {
    const [year, month, day] = [1962 + upTo(43), 1 + upTo(12), 1 + upTo(28)]
    const start = `${year + 20}${two(1 + upTo(12))}`
    return {
      nip: `${year}${two(month)}${two(day)}${start}${1 + upTo(2)}${String(1 + upTo(999)).padStart(3, '0')}`,
      nik: `3578${two(1 + upTo(31))}${two(day)}${two(month)}${two(year % 100)}${String(1 + upTo(9999)).padStart(4, '0')}`
    }
  })
}

const PEOPLE = identities(100_000)
const CHUNK = 20_000
const chunks = Array.from({ length: PEOPLE.length / CHUNK }, (_, n) => PEOPLE.slice(n * CHUNK, (n + 1) * CHUNK))

/** The first two cells of each row of the only sheet. */
const pairs = (bytes: Buffer | string, name?: string): Promise<readonly (readonly [Sel | undefined, Sel | undefined])[]> =>
  withFile(bytes, async (path) => ((await readWorkbook(path)).lembar[0]?.baris ?? []).map(({ sel }) => [sel[0], sel[1]] as const), name)

/** Those that were not read as they were written. */
const changed = (people: readonly Identity[], cells: readonly (readonly [unknown, unknown])[]): readonly Identity[] =>
  people.filter(({ nip, nik }, n) => cells[n]?.[0] !== nip || cells[n]?.[1] !== nik || cells.length !== people.length)

async function writtenByExceljs(people: readonly Identity[]): Promise<Buffer> {
  const book = new Excel.Workbook()
  const sheet = book.addWorksheet('Data')
  for (const { nip, nik } of people) sheet.addRow([nip, nik])
  return Buffer.from(await book.xlsx.writeBuffer())
}
const asNumbers = (people: readonly Identity[], digits: (nip: string) => string): Buffer =>
  zipOf(
    workbookParts(
      worksheet(
        `<sheetData>${people.map(({ nip }, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>${digits(nip)}</v></c></row>`).join('')}</sheetData>`
      )
    )
  )
/** As Excel keeps a number: fifteen digits. */
const fifteen = (nip: string): string => `${nip.charAt(0)}.${nip.slice(1, 15).replace(/0+$/, '')}E+17`
/** Those that were not taken for what they are: numbers that have lost their last digits. */
const overlooked = (cells: readonly (readonly [Sel | undefined, unknown])[]): number =>
  cells.filter(([sel]) => !isPresisiHilang(sel) || nipOfSel(sel, TODAY).ok).length

describe('100,000 NIPs and NIKs', () => {
  it('are NIPs to begin with', () => expect(PEOPLE.filter(({ nip }) => !nipOfSel(nip, TODAY).ok)).toEqual([]))
  it('as text in an .xlsx are read as they were written, the first 20,000 by exceljs', async () => {
    for (const [n, people] of chunks.entries()) {
      const bytes = n === 0 ? await writtenByExceljs(people) : zipOf(workbookParts(rowsOfText(people.map(({ nip, nik }) => [nip, nik]))))
      expect(changed(people, await pairs(bytes))).toEqual([])
    }
  })
  it('as text in an .xls are read as they were written', async () => {
    for (const people of chunks) {
      const records = people.flatMap(({ nip, nik }, row) => [label(row, 0, nip), label(row, 1, nik)])
      expect(changed(people, await pairs(xlsOf([{ nama: 'Data', records }])))).toEqual([])
    }
  })
  it('in a .csv are read as they were written', async () => {
    const text = PEOPLE.map(({ nip, nik }) => `${nip};${nik}`).join('\n')
    expect(changed(PEOPLE, await pairs(text, 'x.csv'))).toEqual([])
  })
  it('as numbers in an .xlsx are all seen to be lost, with all digits or with fifteen', async () => {
    for (const people of chunks) {
      expect(overlooked(await pairs(asNumbers(people, (nip) => nip)))).toBe(0)
      expect(overlooked(await pairs(asNumbers(people, fifteen)))).toBe(0)
    }
  })
  it('as numbers in an .xls are all seen to be lost', async () => {
    for (const people of chunks) {
      const records = people.map(({ nip }, row) => numberCell(row, 0, Number(nip)))
      expect(overlooked(await pairs(xlsOf([{ nama: 'Data', records }])))).toBe(0)
    }
  })
  it('as numbers that a program wrote into a .csv are seen to be lost', async () => {
    const text = PEOPLE.map(({ nip }) => `${fifteen(nip)};x`).join('\n')
    expect(overlooked(await pairs(text, 'x.csv'))).toBe(0)
  })
  it('a NIK of sixteen digits as a number is seen to be lost as well: Excel has made its last digit 0', async () => {
    const cells = await pairs(asNumbers(chunks[0]?.map(({ nik }) => ({ nip: `${nik.slice(0, 15)}0`, nik })) ?? [], (nik) => nik))
    expect(cells.filter(([sel]) => !isPresisiHilang(sel) || selTeks(sel).length !== 16)).toEqual([])
  })
})
