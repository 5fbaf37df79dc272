import { FileProblem } from '../../../electron/app/host'
import { readWorkbook } from '../../../electron/parser/read-workbook'
import { type BukuKerja, FORMAT_BUKU } from '../../../src/domain/impor/buku-kerja'

/** How a file fared: it was read, refused in words, or the program failed (`pesan` says how). */
export type Verdict = { readonly hasil: 'dibaca' | 'ditolak' | 'galat'; readonly pesan: string }

/** Further checks of a file that was read: what is wrong, null when nothing is; and what became of it. */
export type CheckRead = (buku: BukuKerja) => Promise<{ readonly salah: string | null; readonly catatan: string }>

/** Holds a file against the reader: it has to end in a whole workbook or in words for people. */
export async function checkFile(
  path: string,
  checkRead: CheckRead = () => Promise.resolve({ salah: null, catatan: '' })
): Promise<Verdict> {
  try {
    const buku = await readWorkbook(path)
    const bentuk = shapeProblem(buku)
    const { salah, catatan } = bentuk === null ? await checkRead(buku) : { salah: bentuk, catatan: '' }
    const baris = `${buku.lembar.reduce((sum, l) => sum + l.baris.length, 0)} baris`
    return salah === null ? { hasil: 'dibaca', pesan: catatan === '' ? baris : `${baris}, ${catatan}` } : { hasil: 'galat', pesan: salah }
  } catch (error) {
    if (error instanceof FileProblem) return { hasil: 'ditolak', pesan: error.message }
    return { hasil: 'galat', pesan: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** What is wrong with a workbook as the rest of the program takes it. */
function shapeProblem({ lembar, format }: BukuKerja): string | null {
  if (!FORMAT_BUKU.includes(format) || lembar.length === 0) return 'no format or no sheets'
  for (const { nama, baris } of lembar) {
    let last = 0
    for (const { nomor, sel } of baris) {
      if (nomor <= last) return `${nama}: row ${nomor} follows row ${last}`
      if (sel.length === 0 || sel.length > 256 || sel.at(-1) === null) return `${nama}: row ${nomor} has ${sel.length} cells`
      if (sel.some((cell) => cell === undefined || cell === '')) return `${nama}: row ${nomor} has a cell of nothing`
      last = nomor
    }
  }
  return null
}
