import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import yauzl from 'yauzl'
import { rowHeight, wrappedLines } from '../../electron/documents/row-height'
import { toXlsx } from '../../electron/documents/xlsx'
import { xlsxText } from '../../electron/documents/xlsx-text'
import type { BarisTabel, Dokumen } from '../../src/domain/kit/document'
import { skMutasi } from '../../src/domain/naskah/documents/sk-mutasi'
import { kotaUji } from '../support/kota-uji'
import type { Rows } from '../support/memory-reader'
import { susunSatu } from '../support/susun-uji'
import { aKeputusan, aNaskah, tabelPanjang } from './naskah-penuh'
import { aBagian, aDokumen, TABEL_UJI } from './naskah-uji'

const bytesOf = (rows: Rows = kotaUji): Promise<Uint8Array> => toXlsx(susunSatu(skMutasi, { rows }).dokumen)

async function sheetOf(rows?: Rows): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook()
  const bytes = await bytesOf(rows)
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  const [sheet, ...rest] = book.worksheets
  if (!sheet || rest.length > 0) throw new Error('Expected one sheet')
  return sheet
}

/** The raw XML of the first sheet. */
const xmlOf = (bytes: Uint8Array): Promise<string> =>
  new Promise((done, fail) => {
    yauzl.fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error) return fail(error)
      zip.on('entry', (entry: yauzl.Entry) => {
        if (entry.fileName !== 'xl/worksheets/sheet1.xml') return zip.readEntry()
        zip.openReadStream(entry, (problem, stream) => {
          if (problem) return fail(problem)
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => done(Buffer.concat(parts).toString('utf8')))
        })
      })
      zip.readEntry()
    })
  })

const find = (sheet: ExcelJS.Worksheet, teks: string): ExcelJS.Cell => {
  let hit: ExcelJS.Cell | undefined
  sheet.eachRow((row) => row.eachCell((cell) => (hit ??= cell.text.includes(teks) ? cell : undefined)))
  if (!hit) throw new Error(`No cell with ${teks}`)
  return hit
}

describe('the annex as a workbook', () => {
  it('lies on folio, one page wide, with the table head on every page', async () => {
    const sheet = await sheetOf()
    expect(sheet.pageSetup).toMatchObject({ paperSize: 14, orientation: 'landscape', fitToPage: true, fitToWidth: 1 })
    const head = find(sheet, 'Nama / NIP').row
    expect(sheet.pageSetup.printTitlesRow).toBe(`${head}:${Number(head) + 1}`)
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: Number(head) + 1 })
  })

  it('keeps an NIP as text and an amount as a number', async () => {
    const sheet = await sheetOf()
    const nip = find(sheet, '19860926 201505 2 001')
    expect(nip.numFmt).toBe('@')
    expect(typeof nip.value).toBe('string')
    const amount = find(sheet, '1260000')
    expect(amount.value).toBe(1_260_000)
    expect(amount.numFmt).toBe('#,##0')
  })

  it('holds no formula, whatever a name begins with', async () => {
    const pegawai = kotaUji.pegawai.map((p) => ({ ...p, pendidikan: '=HYPERLINK("file:///c:/calc.exe")' }))
    const bytes = await bytesOf({ ...kotaUji, pegawai })
    expect(await xmlOf(bytes)).not.toMatch(/<f[ >]/)
    expect(find(await sheetOf({ ...kotaUji, pegawai }), 'HYPERLINK').value).toBe('=HYPERLINK("file:///c:/calc.exe")')
  })

  it('counts its columns, draws its lines and is signed', async () => {
    const sheet = await sheetOf()
    const numbers = sheet.getRow(Number(find(sheet, 'Nama / NIP').row) + 1)
    expect([1, 5, 9].map((c) => numbers.getCell(c).value)).toEqual(['1', '5', '9'])
    expect(find(sheet, 'ANI MALAYU').border.left?.style).toBe('thin')
    expect(find(sheet, 'RAJO CONTOH')).toBeDefined()
    expect(sheet.headerFooter.oddFooter).toContain('Halaman &P dari &N')
  })
})

describe('tables with groups, numbers and totals', () => {
  const bookOf = async (dokumen: Dokumen): Promise<ExcelJS.Workbook> => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(new Uint8Array(await toXlsx(dokumen)).buffer)
    return book
  }
  const sheetUji = async (dokumen: Dokumen): Promise<ExcelJS.Worksheet> => {
    const [sheet] = (await bookOf(dokumen)).worksheets
    if (!sheet) throw new Error('No sheet')
    return sheet
  }

  it('holds what stands around a table, and those who sign side by side', async () => {
    const penanda = (nama: string) => ({ pembuka: [], jabatan: `Jabatan ${nama}`, nama, keterangan: [`NIP ${nama}`] })
    const sheet = await sheetUji(
      aDokumen(
        aBagian([
          { jenis: 'KOP', gambar: '', atas: 'PEMKOT', nama: 'BKPSDM', alamat: ['Jalan 1'] },
          { jenis: 'DAFTAR', butir: [{ tanda: '1.', teks: 'satu' }] },
          {
            jenis: 'KONSIDERANS',
            label: 'Menimbang',
            butir: [
              { tanda: 'a.', teks: 'bahwa' },
              { tanda: 'b.', teks: 'juga' }
            ]
          },
          { jenis: 'PARAGRAF', teks: 'isi', rata: 'PENUH', menjorok: true },
          TABEL_UJI,
          { jenis: 'PARA_PENANDA', penanda: ['Ani', 'Budi', 'Cici'].map(penanda) }
        ])
      )
    )
    for (const teks of ['PEMKOT', 'BKPSDM', 'Jalan 1', '1. satu', 'Menimbang a. bahwa', 'b. juga', 'isi'])
      expect(find(sheet, teks)).toBeDefined()
    expect(find(sheet, 'BKPSDM').font.bold).toBe(true)
    expect(find(sheet, 'isi').alignment.horizontal).toBe('justify')
    expect(find(sheet, 'NIP Ani').row).toBe(find(sheet, 'NIP Budi').row)
    expect(find(sheet, 'NIP Cici').row).toBeGreaterThan(Number(find(sheet, 'NIP Budi').row))
    expect(find(sheet, 'NIP Cici').col).toBe(find(sheet, 'NIP Ani').col)
  })

  it('says KONSEP above every page of a paper that is not issued, and numbers no page where none is wanted', async () => {
    const sheet = await sheetUji({ ...aDokumen(aBagian([TABEL_UJI], { nomorHalaman: 'TANPA' })), isKonsep: true })
    expect(sheet.headerFooter.oddHeader).toContain('KONSEP')
    expect(sheet.headerFooter.oddFooter ?? '').toBe('')
    expect((await sheetUji(aDokumen(aBagian([TABEL_UJI])))).headerFooter.oddHeader ?? '').toBe('')
  })

  it('has 300 people with long names whole, numbered on, each in a row high enough, the head on every page', async () => {
    const sheet = await sheetUji(aNaskah(...aKeputusan(300)))
    const tabel = tabelPanjang(300)
    const first = Number(find(sheet, 'Kelompok 1').row)
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${first - 3}:${first - 1}`
    })
    tabel.baris.forEach((baris, at) => {
      const row = sheet.getRow(first + at)
      if (baris.jenis === 'KELOMPOK') return expect(row.getCell(1).value).toBe(baris.teks)
      const teks = baris.sel.map((sel) => (typeof sel === 'string' ? sel : ''))
      expect(tabel.kolom.slice(0, 4).map((_, n) => row.getCell(n + 1).value)).toEqual(teks.slice(0, 4))
      expect([1, 2].map((n) => [row.getCell(n).numFmt, row.getCell(n).alignment.wrapText])).toEqual([
        ['@', true],
        ['@', true]
      ])
      const lines = Math.max(...teks.map((t, n) => wrappedLines(t, sheet.getColumn(n + 1).width ?? 1, 9)))
      expect(row.height).toBeGreaterThanOrEqual(lines * 9 * 1.2)
    })
  })

  it('stands columns of a group under one title, and freezes and repeats all rows of the head', async () => {
    const sheet = await sheetUji(aDokumen(aBagian([TABEL_UJI])))
    expect(sheet.getCell('C1').value).toBe('Bezetting')
    expect(['D1', 'A2', 'E2'].map((at) => sheet.getCell(at).master.address)).toEqual(['C1', 'A1', 'E1'])
    expect([2, 3].map((r) => sheet.getRow(r).getCell(3).value)).toEqual(['PNS', '3'])
    expect(sheet.pageSetup.printTitlesRow).toBe('1:3')
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 })
  })

  it('holds real numbers in their format, differences in their colour', async () => {
    const sheet = await sheetUji(aDokumen(aBagian([TABEL_UJI])))
    const row = sheet.getRow(5)
    expect([3, 4, 5].map((c) => row.getCell(c).value)).toEqual([1234.5, 1175, -2])
    expect([3, 4, 5].map((c) => row.getCell(c).numFmt)).toEqual(['#,##0.00', '#,##0 "Berkas asli"', '+#,##0;-#,##0;0'])
    expect(row.getCell(5).font.color?.argb).toBe('FFB32D1F')
  })

  it('shrinks a number that is wider than its column, and breaks text into lines', async () => {
    const row = (await sheetUji(aDokumen(aBagian([TABEL_UJI])))).getRow(5)
    expect([2, 4].map((c) => row.getCell(c).alignment)).toMatchObject([{ wrapText: true }, { shrinkToFit: true }])
    expect(row.getCell(4).alignment.wrapText).toBeUndefined()
  })

  it('makes totals bold under a thick line', async () => {
    const cell = (await sheetUji(aDokumen(aBagian([TABEL_UJI])))).getRow(7).getCell(2)
    expect(cell.value).toBe('JUMLAH')
    expect(cell.font.bold).toBe(true)
    expect(cell.border.top?.style).toBe('medium')
  })

  it('writes details as a label and its text', async () => {
    const rincian = { jenis: 'RINCIAN', baris: [{ label: 'Nama Jabatan', isi: 'Arsiparis' }] } as const
    const sheet = await sheetUji(aDokumen(aBagian([rincian, TABEL_UJI])))
    expect(sheet.getCell('A1').value).toBe('Nama Jabatan')
    expect(Number(find(sheet, ': Arsiparis').row)).toBe(1)
  })

  it('gives every section a sheet of its own name, even of one name, and as wide as the page', async () => {
    const book = await bookOf(aDokumen(aBagian([TABEL_UJI]), aBagian([TABEL_UJI])))
    expect(book.worksheets.map((s) => s.name)).toEqual(['Uji', 'Uji (2)'])
    const mm = [1, 2, 3, 4, 5].reduce((sum, c) => sum + (book.worksheets[0]?.getColumn(c).width ?? 0), 0) * 1.9
    expect(mm).toBeCloseTo(165, 1)
  })

  it.each([
    { apa: 'A3', kertas: { lebar: 297, tinggi: 420 }, nomor: 8 },
    { apa: 'A4', kertas: { lebar: 210, tinggi: 297 }, nomor: 9 },
    { apa: 'F4', kertas: { lebar: 215, tinggi: 330 }, nomor: 14 }
  ])('knows $apa', async ({ kertas, nomor }) => {
    const dokumen = aDokumen(aBagian([TABEL_UJI]))
    expect((await sheetUji({ ...dokumen, tata: { ...dokumen.tata, kertas } })).pageSetup.paperSize).toBe(nomor)
  })

  const ttd = { jenis: 'TANDA_TANGAN', pembuka: ['Sawahlunto'], jabatan: 'Kepala,', nama: 'RAJO', keterangan: ['NIP'] } as const
  const panjang = (jumlah: number): Dokumen => {
    const baris: readonly BarisTabel[] = Array.from({ length: jumlah }, () => ({ jenis: 'ISI', sel: ['1', 'Arsiparis'] }))
    return aDokumen(aBagian([{ ...TABEL_UJI, baris }, ttd]))
  }

  it.each([
    { apa: 'that fits', baris: 30, tinggi: '1', pisah: [] },
    { apa: 'that runs a little over one page', baris: 43, tinggi: '1', pisah: [] },
    { apa: 'whose signature alone would be on the second page', baris: 47, tinggi: '0', pisah: ['49'] },
    { apa: 'whose signature fits below the rows of the second page', baris: 70, tinggi: '0', pisah: [] }
  ])('keeps the signature of a table $apa with its last row', async ({ baris, tinggi, pisah }) => {
    const xml = await xmlOf(await toXlsx(panjang(baris)))
    expect(/fitToHeight="(\d)"/.exec(xml)?.[1]).toBe(tinggi)
    expect([...xml.matchAll(/<brk id="(\d+)"/g)].map((m) => m[1])).toEqual(pisah)
  })

  it('breaks a long title of a group into lines', async () => {
    const baris = [{ jenis: 'KELOMPOK', teks: 'Subbagian Tata Usaha pada '.repeat(12) }, ...TABEL_UJI.baris] as const
    const sheet = await sheetUji(aDokumen(aBagian([{ ...TABEL_UJI, baris }])))
    expect(sheet.getRow(4).height).toBeGreaterThan(3 * 12)
    expect(sheet.getCell('A4').alignment.wrapText).toBe(true)
    expect(sheet.getCell('C4').border.top?.style).toBe('thin')
  })

  it('gives who signs a third of the page, however narrow the columns are', async () => {
    const kolom = [
      { judul: 'Nama', lebar: 60, rata: 'KIRI' as const },
      ...Array.from({ length: 20 }, (_, at) => ({ judul: String(at), lebar: 8, rata: 'KANAN' as const }))
    ]
    const sheet = await sheetUji(aDokumen(aBagian([{ ...TABEL_UJI, kolom, baris: [] }, ttd])))
    const cell = find(sheet, 'RAJO')
    expect(Number(cell.col)).toBe(21 - Math.ceil((60 + 160) / 3 / 8) + 1)
  })

  it('lets two people sign, each with every line', async () => {
    const penanda = (nama: string) => ({ pembuka: [], jabatan: `Jabatan ${nama}`, nama, keterangan: ['pangkat', `NIP ${nama}`] })
    const sheet = await sheetUji(
      aDokumen(aBagian([TABEL_UJI, { jenis: 'TANDA_TANGAN', kiri: penanda('A'), ...penanda('B'), keterangan: [] }]))
    )
    expect(Number(find(sheet, 'Jabatan A').row)).toBe(Number(find(sheet, 'Jabatan B').row))
    expect(find(sheet, 'NIP A').col).toBe(find(sheet, 'Jabatan A').col)
  })

  it('names both on one row, however many lines stand above one of them', async () => {
    const penanda = (nama: string, pembuka: readonly string[]) => ({ pembuka, jabatan: 'Kepala', nama, keterangan: [] })
    const sheet = await sheetUji(
      aDokumen(aBagian([TABEL_UJI, { jenis: 'TANDA_TANGAN', kiri: penanda('ANI', ['a', 'b', 'c']), ...penanda('BUDI', []) }]))
    )
    expect(Number(find(sheet, 'ANI').row)).toBe(Number(find(sheet, 'BUDI').row))
  })
})

describe('text for a cell', () => {
  it('loses control characters', () => expect(xlsxText('a\u0000b')).toBe('ab'))
  it('keeps what looks like an escape as it stands', () => expect(xlsxText('_x0041_')).toBe('_x005F_x0041_'))
  it('is never longer than Excel takes', () => expect(xlsxText('x'.repeat(40_000))).toHaveLength(32_767))
})

describe('row height', () => {
  it('is never more than Excel takes', () => expect(rowHeight([{ teks: 'kata '.repeat(2_000), chars: 20 }], 9)).toBe(409))

  it('grows with wrapped words and with line breaks', () => {
    expect(wrappedLines('pendek', 20, 9)).toBe(1)
    expect(wrappedLines('Kepala Bidang Rehabilitasi Sosial dan Perlindungan', 20, 9)).toBeGreaterThanOrEqual(3)
    expect(wrappedLines('satu\ndua\ntiga', 20, 9)).toBe(3)
    expect(wrappedLines('x'.repeat(100), 20, 9)).toBeGreaterThanOrEqual(4)
  })

  it('is that of the tallest cell', () => {
    const low = rowHeight([{ teks: 'a', chars: 20 }], 9)
    expect(
      rowHeight(
        [
          { teks: 'a', chars: 20 },
          { teks: 'a\nb\nc', chars: 20 }
        ],
        9
      )
    ).toBeGreaterThan(2 * low)
  })
})
