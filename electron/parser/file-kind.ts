import { open } from 'node:fs/promises'
import { LIMITS } from './limits'
import { refuseFile } from './refusals'

/** What a file is by its first bytes, whatever its name says: a zip (.xlsx), a compound file (.xls), or perhaps text (.csv). */
export type FileKind = 'zip' | 'ole' | 'teks'

/** Looks at a file without reading it; refuses what is plainly none of the kinds. */
export async function fileKindOf(path: string): Promise<FileKind> {
  const { size, head } = await readHead(path)
  if (size === 0) throw refuseFile('kosong')
  if (size > LIMITS.fileBytes) throw refuseFile('lebihDari25')
  if (head.subarray(0, 8).toString('hex') === OLE) return 'ole'
  const start = head.toString('latin1')
  if (start.startsWith('PK')) return 'zip'
  if (start.startsWith('%PDF') || start.startsWith('{\\rtf')) throw refuseFile('dokumen')
  if (BIFF_2_TO_4.test(start)) throw refuseFile('excelTua')
  // a UTF-16 page has its letters two bytes apart
  if (/^(ï»¿|ÿþ|þÿ)?[\s\0]*<[\0]?[!?a-z]/i.test(start)) throw refuseFile('halaman')
  return 'teks'
}

const OLE = 'd0cf11e0a1b11ae1'
const BIFF_2_TO_4 = /^\x09[\x00\x02\x04][\x04\x06]\x00/

async function readHead(path: string): Promise<{ readonly size: number; readonly head: Buffer }> {
  const file = await open(path).catch((cause: unknown) => {
    throw refuseFile('tidakTerbuka', cause)
  })
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(64), 0, 64, 0)
    return { size: (await file.stat()).size, head: buffer.subarray(0, bytesRead) }
  } catch (cause) {
    throw refuseFile('tidakTerbuka', cause)
  } finally {
    await file.close()
  }
}
