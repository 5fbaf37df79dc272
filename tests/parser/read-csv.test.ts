import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../electron/parser/read-workbook'
import type { BukuKerja } from '../../src/domain/impor/buku-kerja'
import { withFile } from '../support/xlsx-file'

const read = (bytes: Buffer | string, name = 'pegawai kota.csv'): Promise<BukuKerja> => withFile(bytes, (path) => readWorkbook(path), name)
const rows = async (bytes: Buffer | string): Promise<unknown> =>
  (await read(bytes)).lembar[0]?.baris.map(({ nomor, sel }) => [nomor, ...sel])
const BUDI = 'NIP;NAMA\n199005122015031002;José – “Budi”\n'
const HASIL = [
  [1, 'NIP', 'NAMA'],
  [2, '199005122015031002', 'José – “Budi”']
]
/** Windows-1252: é, –, “ and ” are one byte each, of which three are no signs of Latin-1. */
const WINDOWS = Buffer.from('4e49503b4e414d410a3139393030353132323031353033313030323b4a6f73e9209620934275646994', 'hex')
const swapped = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()

describe('a .csv', () => {
  it('is one sheet named as the file, every cell text', async () =>
    expect(await read('NIP;GAJI\n0123;4,5\n')).toEqual({
      format: 'csv',
      sistem1904: false,
      isBermakro: false,
      lembar: [
        {
          nama: 'pegawai kota',
          baris: [
            { nomor: 1, sel: ['NIP', 'GAJI'] },
            { nomor: 2, sel: ['0123', '4,5'] }
          ]
        }
      ]
    }))
  it.each([
    ['UTF-8', Buffer.from(BUDI)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${BUDI}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${BUDI}`, 'utf16le')],
    ['UTF-16, big end first', swapped(BUDI)],
    ['Windows-1252', WINDOWS],
    ['UTF-8 with the line ends of Windows', Buffer.from(BUDI.replaceAll('\n', '\r\n'))],
    ['UTF-8 with the line ends of old Macs', Buffer.from(BUDI.replaceAll('\n', '\r'))]
  ])('is read from %s', async (_, bytes) => expect(await rows(bytes)).toEqual(HASIL))
  it.each([
    [';', 'NIP;NAMA, GELAR\n1;Budi, S.Kom.\n2;Ani, S.H.\n'],
    [',', 'NIP,"NAMA, GELAR"\n1,"Budi, S.Kom."\n2,"Ani, S.H."\n'],
    ['\t', 'NIP\tNAMA, GELAR\n1\tBudi, S.Kom.\n2\tAni, S.H.\n'],
    ['sep=', 'sep=;\nNIP;NAMA, GELAR\n1;Budi, S.Kom.\n2;Ani, S.H.\n']
  ])('finds its delimiter by itself: %j', async (_, text) =>
    expect(await rows(text)).toEqual([
      [1, 'NIP', 'NAMA, GELAR'],
      [2, '1', 'Budi, S.Kom.'],
      [3, '2', 'Ani, S.H.']
    ])
  )
  it('numbers its rows as Excel does: blank ones count, lines inside quotes do not', async () =>
    expect(await rows('DAFTAR PEGAWAI\n;;\nNIP;NAMA\n1;"Budi\nRekaan"\n\n2;"kata ""dia"""\n')).toEqual([
      [1, 'DAFTAR PEGAWAI'],
      [3, 'NIP', 'NAMA'],
      [4, '1', 'Budi\nRekaan'],
      [6, '2', 'kata "dia"']
    ]))
  it('shows a number that is protected as ="…" as Excel shows it', async () =>
    expect(await rows('NIP;NAMA\n="199005122015031002";Budi\n')).toEqual([
      [1, 'NIP', 'NAMA'],
      [2, '199005122015031002', 'Budi']
    ]))
  it.each(['berkas.xlsx', 'berkas.xls', 'berkas'])('is known by its content, not by its name: %s', async (name) =>
    expect((await read(BUDI, name)).format).toBe('csv')
  )
})

describe('a .csv that would be misread', () => {
  it.each([
    ['an open quote', 'NIP;NAMA\n1;"Budi\n2;Ani\n', /Tanda kutip \("\) di baris 2/],
    ['text behind a closed quote', 'NIP;NAMA\n1;"Budi" Rekaan;x\n2;Ani\n', /Tanda kutip \("\) di baris 2/],
    ['300 columns', `NIP;NAMA\n${'x;'.repeat(300)}y\n`, /Baris 2 memakai lebih dari 256 kolom/],
    ['a text of 40,000 letters', `NIP;NAMA\n1;${'A'.repeat(40_000)}\n`, /32\.767 huruf/],
    ['200,001 rows', 'a;b\n'.repeat(200_001), /200\.000 baris/],
    ['no columns', 'Yth. Bapak Kepala\nDengan hormat\n', /bukan CSV/],
    ['bytes that are no text', Buffer.from([...Array(300).keys()].map((n) => (n * 7) % 256)), /bukan CSV/]
  ])('%s is refused', async (_, bytes, kata) => {
    await expect(read(bytes)).rejects.toThrow(kata)
  })
  it('300 empty columns are no columns', async () =>
    expect(await rows(`a;b\n1;2${';'.repeat(300)}\n`)).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2']
    ]))
})
