import { describe, expect, it } from 'vitest'
import { FileProblem } from '../../electron/app/host'
import { readWorkbook } from '../../electron/parser/read-workbook'
import { TOLAK } from '../../electron/parser/refusals'
import { containerOf, label, xlsOf } from '../support/xls-file'
import { rowsOfText, withFile, workbookParts, zipOf } from '../support/xlsx-file'

const baik = zipOf(workbookParts(rowsOfText([['NIP', 'NAMA']])))
const root = (target: string): string => `<Relationships><Relationship Id="1" Type="x/officeDocument" Target="${target}"/></Relationships>`
const xls = xlsOf([{ nama: 'Data', records: [label(0, 0, 'a')] }])

/** Every reason for which a file as a whole is refused, with the files that have it. */
const TABEL: readonly (readonly [alasan: keyof typeof TOLAK, berkas: string, bytes: Buffer | string])[] = [
  ['kosong', 'an empty file', ''],
  ['lebihDari25', '26 MB', Buffer.alloc(26 * 1024 * 1024, 'PK')],
  ['rusak', 'an .xlsx cut short', baik.subarray(0, baik.length / 2)],
  ['rusak', 'an .xls cut short', xls.subarray(0, 600)],
  ['rusak', 'a compound file of nothing', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)])],
  ['rusak', 'an .xlsx without relations', zipOf({ 'xl/workbook.xml': '<workbook/>' })],
  ['terlaluBesar', '501 parts', zipOf(Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`p${n}`, ''])))],
  ['tanpaLembar', 'an .xlsx without sheets', zipOf(workbookParts('', { 'xl/workbook.xml': '<workbook><sheets/></workbook>' }))],
  ['terkunci', 'an .xlsx with a password', containerOf({ '/EncryptedPackage': Buffer.alloc(64), '/EncryptionInfo': Buffer.alloc(64) })],
  ['terkunci', 'an .xls with a password', xlsOf([{ nama: 'Data', records: [] }], [[0x002f, Buffer.alloc(6)]])],
  ['xlsb', 'an .xlsb', zipOf({ '_rels/.rels': root('xl/workbook.bin'), 'xl/workbook.bin': 'x' })],
  ['ods', 'an .ods', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' })],
  ['excelTua', 'an .xls of 1992', Buffer.from('090406000000100000000a000000', 'hex')],
  ['halaman', 'a web page', '\n <html><table></table></html>'],
  ['halaman', 'a web page with a mark', '\uFEFF<!DOCTYPE html>'],
  ['halaman', 'a web page in UTF-16', Buffer.from('\uFEFF<html>', 'utf16le')],
  ['halaman', 'an XML workbook of 2003', '<?xml version="1.0"?><Workbook/>'],
  ['dokumen', 'a PDF', '%PDF-1.7\n'],
  ['dokumen', 'an RTF', '{\\rtf1 x}'],
  ['dokumen', 'a .docx', zipOf({ '_rels/.rels': root('word/document.xml'), 'word/document.xml': '<w/>' })],
  ['dokumen', 'a .doc', containerOf({ '/WordDocument': Buffer.alloc(64) })],
  ['arsip', 'a zip of workbooks', zipOf({ 'pegawai.xlsx': baik })],
  ['lain', 'a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['lain', 'a letter', 'Yth. Bapak Kepala Badan\n'],
  ['lain', 'a mail', containerOf({ '/__properties_version1.0': Buffer.alloc(64) })]
]

const reasonFor = (bytes: Buffer | string): Promise<unknown> =>
  withFile(bytes, (path) => readWorkbook(path)).catch((error: unknown) => (error instanceof FileProblem ? error.message : error))

describe('a file that is refused', () => {
  it.each(TABEL)('is told why (%s): %s', async (alasan, _, bytes) => expect(await reasonFor(bytes)).toBe(TOLAK[alasan]))
  it('is told why: it is not there', async () => {
    await expect(readWorkbook('/tidak/ada.xlsx')).rejects.toThrow(TOLAK.tidakTerbuka)
  })
  it('is told why: it is a folder', async () => {
    await expect(readWorkbook('tests')).rejects.toThrow(TOLAK.tidakTerbuka)
  })
  it('for every reason there is; one minute is too long to be tried here', () => {
    const tried = new Set([...TABEL.map(([alasan]) => alasan), 'tidakTerbuka', 'terlaluLama'])
    expect(Object.keys(TOLAK).filter((alasan) => !tried.has(alasan))).toEqual([])
  })
  it('is told what to do, in a whole sentence', () => {
    const cures = /Buka|Pastikan|Unduh|Hapus|Salin|pilih/
    expect(Object.values(TOLAK).filter((pesan) => !cures.test(pesan) || !pesan.endsWith('.'))).toEqual([])
  })
})
