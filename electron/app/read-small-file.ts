import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { FileProblem } from './host'

/** Reads a file the officer chose, unless it is larger than such a file can be. Throws `FileProblem`. */
export async function readSmallFile(path: string, maksByte: number): Promise<Uint8Array> {
  const nama = basename(path)
  const file = await open(path, 'r').catch((error: unknown) => {
    throw new FileProblem(`Berkas “${nama}” tidak dapat dibuka. Tutup berkasnya di program lain, lalu pilih lagi.`, { cause: error })
  })
  try {
    const { size } = await file.stat()
    if (size > maksByte) throw new FileProblem(`Berkas “${nama}” terlalu besar. Paling besar ${Math.round(maksByte / 1024 / 1024)} MB.`)
    return await file.readFile()
  } catch (error) {
    if (error instanceof FileProblem) throw error
    throw new FileProblem(`Berkas “${nama}” tidak dapat dibaca. Salin ke folder lain, lalu pilih lagi.`, { cause: error })
  } finally {
    await file.close()
  }
}
