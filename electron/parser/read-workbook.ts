import { open } from 'node:fs/promises'
import type { BukuKerja, LembarKerja } from '../../src/domain/impor/buku-kerja'
import { FileProblem } from '../app/host'
import { type Archive, openArchive, RUSAK } from './archive'
import { LIMITS } from './limits'
import { readSharedStrings } from './shared-strings'
import { type IsDateStyle, readDateStyles } from './styles'
import { readIndex, type WorkbookIndex } from './workbook-index'
import { readWorksheet } from './worksheet'

/** Reads a foreign .xlsx as plain text and raw numbers, under limits. Throws `FileProblem` with words for the officer. */
export async function readWorkbook(path: string, signal: AbortSignal = new AbortController().signal): Promise<BukuKerja> {
  try {
    await checkKind(path)
    const archive = await openArchive(path, signal)
    try {
      return await readBuku(archive)
    } finally {
      archive.close()
    }
  } catch (error) {
    if (error instanceof FileProblem || signal.aborted) throw error
    throw new FileProblem(RUSAK, { cause: error })
  }
}

async function readBuku(archive: Archive): Promise<BukuKerja> {
  const index = await readIndex(archive)
  const strings = index.sharedStrings ? await readSharedStrings(archive.chunks(index.sharedStrings)) : []
  const isDateStyle = index.styles ? await readDateStyles(archive.chunks(index.styles)) : () => false
  return { lembar: await readSheets(archive, index, { strings, isDateStyle }), sistem1904: index.sistem1904 }
}

type Shared = { readonly strings: readonly string[]; readonly isDateStyle: IsDateStyle }

/** Hidden sheets keep their place but not their rows: what nobody sees is not imported. */
async function readSheets(archive: Archive, index: WorkbookIndex, shared: Shared): Promise<readonly LembarKerja[]> {
  const lembar: LembarKerja[] = []
  let room: number = LIMITS.rows
  for (const { nama, part, isHidden } of index.sheets) {
    const baris = isHidden ? [] : await readWorksheet(archive.chunks(part), { nama, ...shared }, room)
    room -= baris.length
    lembar.push(isHidden ? { nama, baris, tersembunyi: true } : { nama, baris })
  }
  return lembar
}

const OLE = 'd0cf11e0a1b11ae1'

/** Tells apart by the first bytes what is plainly not an .xlsx, to say so in words. */
async function checkKind(path: string): Promise<void> {
  const { size, head } = await readHead(path)
  if (size === 0) throw new FileProblem('Berkas kosong (0 bita). Unduh atau salin ulang berkasnya, lalu coba lagi.')
  if (size > LIMITS.fileBytes)
    throw new FileProblem('Berkas lebih besar dari 25 MB. Hapus gambar dan lembar yang tidak perlu, atau bagi menjadi beberapa berkas.')
  if (head.subarray(0, 8).toString('hex') === OLE)
    throw new FileProblem(
      'Berkas ini berformat .xls lama atau dikunci sandi. Buka di Excel, hilangkan sandinya, pilih Simpan Sebagai “Buku Kerja Excel (.xlsx)”, lalu coba lagi.'
    )
  if (head.subarray(0, 2).toString('latin1') === 'PK') return
  const isPage = /^\s*(\uFEFF)?</.test(head.toString('utf8'))
  throw new FileProblem(
    isPage
      ? 'Berkas ini sebenarnya halaman web, bukan buku kerja Excel. Buka di Excel, pilih Simpan Sebagai “Buku Kerja Excel (.xlsx)”, lalu coba lagi.'
      : 'Berkas ini bukan buku kerja Excel (mungkin CSV yang diganti namanya). Buka di Excel, pilih Simpan Sebagai “Buku Kerja Excel (.xlsx)”, lalu coba lagi.'
  )
}

async function readHead(path: string): Promise<{ readonly size: number; readonly head: Buffer }> {
  const file = await open(path).catch((cause: unknown) => {
    throw new FileProblem('Berkas tidak dapat dibuka. Pastikan berkas masih ada, tidak dibuka di program lain, dan boleh dibaca.', {
      cause
    })
  })
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(64), 0, 64, 0)
    return { size: (await file.stat()).size, head: buffer.subarray(0, bytesRead) }
  } finally {
    await file.close()
  }
}
