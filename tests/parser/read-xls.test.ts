import { readFileSync } from 'node:fs'
import { type CellObject, read as readByLibrary, utils, type WorkSheet, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../electron/parser/read-workbook'
import type { BukuKerja, Sel } from '../../src/domain/impor/buku-kerja'
import { type BiffRecord, containerOf, label, numberCell, numberFormat, style, textFormula, xlsOf } from '../support/xls-file'
import { withFile } from '../support/xlsx-file'
import { chanceOf } from './torture/chance'

const read = (bytes: Buffer): Promise<BukuKerja> => withFile(bytes, (path) => readWorkbook(path))
const cells = async (records: readonly BiffRecord[], globals: readonly BiffRecord[] = []): Promise<readonly Sel[] | undefined> =>
  (await read(xlsOf([{ nama: 'Data', records }], globals))).lembar[0]?.baris[0]?.sel

describe('the cells of an .xls', () => {
  it('keep text as text, and every digit of a number', async () =>
    expect(await cells([label(0, 0, '199005122015031002'), numberCell(0, 1, Number('199005122015031002')), numberCell(0, 3, 0.5)])).toEqual(
      ['199005122015031002', { angka: '199005122015031000', tanggal: false }, null, { angka: '0.5', tanggal: false }]
    ))
  it('say which numbers are dates, by built-in and by custom formats', async () => {
    const globals = [numberFormat(164, 'dd\\ mmmm\\ yyyy'), numberFormat(165, '[h]:mm'), ...[0, 14, 164, 165].map(style)]
    const sel = await cells(
      [0, 1, 2, 3].map((s) => numberCell(0, s, 33005, s)),
      globals
    )
    expect(sel?.map((s) => typeof s === 'object' && s?.tanggal)).toEqual([false, true, true, false])
  })
  it('take the computed text of a formula and count the formula', async () => {
    const buku = await read(
      xlsOf([{ nama: 'Data', records: [...textFormula(0, 0, 'hasil'), label(0, 1, 'b'), ...textFormula(1, 0, 'lagi')] }])
    )
    expect(buku.lembar).toEqual([
      {
        nama: 'Data',
        jumlahRumus: 2,
        baris: [
          { nomor: 1, sel: ['hasil', 'b'] },
          { nomor: 2, sel: ['lagi'] }
        ]
      }
    ])
  })
  it('leave `_x000D_` as it is: only an .xlsx writes signs that way', async () =>
    expect(await cells([label(0, 0, 'a_x000D_b')])).toEqual(['a_x000D_b']))
})

describe('an .xls', () => {
  const row = [label(1, 0, 'a')]
  it('keeps the order of its sheets, the rows of hidden ones left out, hidden rows marked, merges counted', async () => {
    const hiddenRow: BiffRecord = [0x0208, Buffer.from('010000000100ff000000000020010f00', 'hex')]
    const merge: BiffRecord = [0x00e5, Buffer.from('01000000010000000100', 'hex')]
    const buku = await read(
      xlsOf([
        { nama: 'Satu', records: [hiddenRow, ...row, merge] },
        { nama: 'Sembunyi', hidden: 1, records: row },
        { nama: 'Sangat', hidden: 2, records: row }
      ])
    )
    expect(buku).toEqual({
      format: 'xls',
      sistem1904: false,
      isBermakro: false,
      lembar: [
        { nama: 'Satu', jumlahGabung: 1, baris: [{ nomor: 2, sel: ['a'], tersembunyi: true }] },
        { nama: 'Sembunyi', tersembunyi: true, baris: [] },
        { nama: 'Sangat', tersembunyi: true, baris: [] }
      ]
    })
  })
  it('tells the 1904 calendar, and macros, which are not run', async () => {
    const globals: readonly BiffRecord[] = [[0x0022, Buffer.from([1, 0])]]
    const buku = await read(xlsOf([{ nama: 'Data', records: row }], globals, { '/_VBA_PROJECT_CUR/VBA/dir': Buffer.from('x') }))
    expect([buku.sistem1904, buku.isBermakro]).toEqual([true, true])
  })
  it('is not slowed by a link over the whole sheet, nor by anything else that is no cell', async () => {
    const link: BiffRecord = [0x01b8, Buffer.concat([Buffer.from('0000ffff0000ff00', 'hex'), Buffer.alloc(40)])]
    const start = performance.now()
    const buku = await read(
      xlsOf([{ nama: 'Data', records: [...row, ...Array.from({ length: 500 }, () => link), [0x001c, Buffer.alloc(3)]] }])
    )
    expect(buku.lembar[0]?.baris).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(2000)
  })
  it.each([
    ['column 300', xlsOf([{ nama: 'Data', records: [label(0, 300, 'x')] }]), /Baris 1 memakai lebih dari 256 kolom/],
    ['a password', xlsOf([{ nama: 'Data', records: row }], [[0x002f, Buffer.alloc(6)]]), /dikunci sandi/],
    [
      'an .xlsx with a password',
      containerOf({ '/EncryptedPackage': Buffer.alloc(100), '/EncryptionInfo': Buffer.alloc(100) }),
      /dikunci sandi/
    ],
    ['a Word document', containerOf({ '/WordDocument': Buffer.alloc(100) }), /dokumen/],
    ['a mail', containerOf({ '/__properties_version1.0': Buffer.alloc(100) }), /bukan buku kerja Excel/],
    ['no sheet', xlsOf([]), /tidak memuat lembar|rusak/],
    ['a cut end', xlsOf([{ nama: 'Data', records: row }]).subarray(0, 700), /rusak/]
  ])('with %s is refused in words', async (_, bytes, kata) => {
    await expect(read(bytes)).rejects.toThrow(kata)
  })
})

/** What a complete reader finds in the first sheet. */
function theirs(bytes: Buffer): readonly (readonly [nomor: number, ...string[]])[] {
  const book = readByLibrary(bytes, { type: 'buffer', dense: true, cellText: false, cellFormula: false })
  const sheet: WorkSheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {}
  const shown = (cell: CellObject | undefined): string =>
    cell?.v === undefined || cell.t === 'e' ? '' : String(cell.v).replace(/^(true|false)$/, (v) => v.toUpperCase())
  return (sheet['!data'] ?? [])
    .flatMap((cells, at) => (cells ? [[at + 1, ...trimmed(Array.from(cells, shown))] as const] : []))
    .filter((row) => row.length > 1)
}
const ours = async (bytes: Buffer): ReturnType<typeof asRows> => asRows(await read(bytes))
async function asRows({ lembar }: BukuKerja): Promise<ReturnType<typeof theirs>> {
  const shown = (sel: Sel): string => (typeof sel === 'string' ? sel : (sel?.angka ?? ''))
  return (lembar[0]?.baris ?? []).map(({ nomor, sel }) => [nomor, ...sel.map(shown)] as const)
}
const trimmed = (cells: readonly string[]): readonly string[] => cells.slice(0, cells.findLastIndex((text) => text !== '') + 1)

describe('our reading of the records', () => {
  it.each(['siasn-data-utama.xls', 'tabel-libreoffice.xls'])(
    'is that of a complete reader, in what LibreOffice wrote: %s',
    async (name) => {
      const bytes = readFileSync(`tests/fixtures/${name}`)
      expect((await ours(bytes)).length).toBeGreaterThan(5)
      expect(await ours(bytes)).toEqual(theirs(bytes))
    }
  )
  it.each([1, 2, 3, 4, 5, 6])(
    'is that of a complete reader, in what that one wrote: numbers and texts of all lengths by chance (%d)',
    async (seed) => {
      const { upTo, pick } = chanceOf(seed)
      const text = (): string => pick(['a', 'é', '–', 'NIP '] as const).repeat(upTo(upTo(4) === 0 ? 3000 : 40))
      const number = (): number =>
        pick([upTo(1e9), -upTo(1e6), upTo(1e6) / 100, Math.fround(upTo(1e9) / 7), 1e300, 199005122015031000] as const)
      const kinds: readonly [() => unknown, ...(() => unknown)[]] = [text, number, () => true, () => null]
      const cell = (): unknown => pick(kinds)()
      const rows = Array.from({ length: 60 }, () => Array.from({ length: 12 }, cell))
      const book = utils.book_new(utils.aoa_to_sheet(rows), 'Data')
      const bytes: unknown = write(book, { type: 'buffer', bookType: 'biff8' })
      if (!Buffer.isBuffer(bytes)) throw new Error('the library wrote no file')
      expect(await ours(bytes)).toEqual(theirs(bytes))
      expect((await ours(bytes)).length).toBeGreaterThan(50)
    }
  )
})

describe('a text that goes on in the next record', () => {
  const sst = (...pieces: readonly Buffer[]): readonly BiffRecord[] => pieces.map((piece, n) => [n === 0 ? 0x00fc : 0x003c, piece] as const)
  const head = Buffer.from('0200000002000000', 'hex')
  const shared = (n: number): BiffRecord => [0x00fd, Buffer.from([0, 0, n, 0, 0, 0, n, 0, 0, 0])]
  const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')
  it.each([
    [
      'narrow letters, narrow again',
      [head, Buffer.from([6, 0, 0]), Buffer.from('abc')],
      [Buffer.from([0]), Buffer.from('def'), Buffer.from([1, 0, 0, 0x7a])],
      'abcdef'
    ],
    [
      'narrow letters, wide from there',
      [head, Buffer.from([6, 0, 0]), Buffer.from('abc')],
      [Buffer.from([1]), wide('–éf'), Buffer.from([1, 0, 0, 0x7a])],
      'abc–éf'
    ],
    [
      'wide letters, narrow from there',
      [head, Buffer.from([4, 0, 1]), wide('a–')],
      [Buffer.from([0]), Buffer.from('cd'), Buffer.from([1, 0, 0, 0x7a])],
      'a–cd'
    ],
    [
      'formats cut in two, without a sign of their own',
      [head, Buffer.from([1, 0, 8, 1, 0]), Buffer.from('a'), Buffer.from([0, 0])],
      [Buffer.from([5, 0]), Buffer.from([1, 0, 0, 0x7a])],
      'a'
    ],
    [
      'phonetics skipped',
      [head, Buffer.from([1, 0, 4, 3, 0, 0, 0]), Buffer.from('a'), Buffer.from([9])],
      [Buffer.from([9, 9]), Buffer.from([1, 0, 0, 0x7a])],
      'a'
    ],
    ['the next text in the next record', [head, Buffer.from([1, 0, 0]), Buffer.from('a')], [Buffer.from([1, 0, 0, 0x7a])], 'a']
  ] as const)('%s', async (_, first, second, text) => {
    const buku = await read(xlsOf([{ nama: 'Data', records: [shared(0), shared(1)] }], sst(Buffer.concat(first), Buffer.concat(second))))
    expect(buku.lembar[0]?.baris[0]?.sel).toEqual([text, 'z'])
  })
})

describe('an .xls that is not what Excel writes', () => {
  const data = [label(0, 0, 'a')]
  const moved = (bytes: Buffer, by: number): Buffer => {
    const at = bytes.indexOf(Buffer.from([0x85, 0, 16, 0]))
    bytes.writeUInt32LE(bytes.readUInt32LE(at + 4) + by, at + 4)
    return bytes
  }
  it.each([
    ['a cell that stands twice', xlsOf([{ nama: 'Data', records: [...data, ...data] }])],
    ['a text that is not there', xlsOf([{ nama: 'Data', records: [[0x00fd, Buffer.from([0, 0, 0, 0, 0, 0, 9, 0, 0, 0])]] }])],
    ['a sheet that does not begin where the workbook says', moved(xlsOf([{ nama: 'Data', records: data }]), 4)],
    ['a text longer than its record', xlsOf([{ nama: 'Data', records: [[0x0204, Buffer.from([0, 0, 0, 0, 0, 0, 99, 0, 0, 97])]] }])],
    ['a workbook that never ends', containerOf({ '/Workbook': Buffer.from('0908100000060500000000000000000000000000', 'hex') })],
    ['a record longer than the file', containerOf({ '/Workbook': Buffer.from('0908100000060500000000000000000000000000fc00ff1f', 'hex') })]
  ])('%s is refused', async (_, bytes) => {
    await expect(read(bytes)).rejects.toThrow(/rusak/)
  })
  it('a workbook of Excel 95 is told in words', async () => {
    await expect(read(containerOf({ '/Book': Buffer.alloc(100) }))).rejects.toThrow(/Excel yang sangat lama/)
  })
})
