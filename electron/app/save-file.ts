import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { FileProblem } from './host'
import { catatTertulis } from './tertulis'

/** What saving needs of the file system; a test makes each of them fail. */
export type FileSystem = {
  /** Creates the file anew, writes all bytes and waits until they are on the disk. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly remove: (path: string) => Promise<void>
  readonly wait: (ms: number) => Promise<void>
}

/** The disk. */
export const disk: FileSystem = {
  write: async (path, bytes) => {
    const file = await open(path, 'w')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  wait: (ms) => new Promise((done) => setTimeout(done, ms))
}

/** Pauses before trying again to replace a file that another program holds. */
const PAUSES = [200, 400, 800]
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES'])

/** Writes a file whole or not at all: beside it first, then in its place. Throws `FileProblem`; the old file then stands untouched. */
export async function saveFile(path: string, bytes: Uint8Array, fs: FileSystem = disk): Promise<void> {
  const temporary = join(dirname(path), `~${basename(path)}.tmp`)
  try {
    await fs.write(temporary, bytes)
    await moveInto(temporary, path, fs)
    catatTertulis(path)
  } catch (error) {
    // what went wrong first is what the officer must hear of
    await fs.remove(temporary).catch(() => undefined)
    throw problemOf(error, basename(path))
  }
}

/** Puts what was written beside it in its place; tries again while another program holds it. */
export async function moveInto(temporary: string, path: string, fs: FileSystem = disk): Promise<void> {
  for (const pause of PAUSES) {
    try {
      return await fs.rename(temporary, path)
    } catch (error) {
      if (!HELD.has(codeOf(error))) throw error
      await fs.wait(pause)
    }
  }
  return fs.rename(temporary, path)
}

/** What an officer is told about a failure of the disk. */
export function problemOf(error: unknown, nama: string): FileProblem {
  const code = codeOf(error)
  if (HELD.has(code))
    return new FileProblem(`Berkas “${nama}” sedang dibuka program lain atau terkunci. Tutup dulu berkasnya, lalu simpan lagi.`)
  if (code === 'ENOSPC')
    return new FileProblem(`Ruang penyimpanan penuh, sehingga “${nama}” tidak tersimpan. Kosongkan ruang atau simpan ke tempat lain.`)
  if (code === 'EROFS') return new FileProblem(`Tempat yang dipilih hanya dapat dibaca. Simpan “${nama}” ke folder lain.`)
  if (code === 'ENOENT') return new FileProblem(`Folder untuk “${nama}” tidak ada lagi. Pilih folder lain.`)
  return new FileProblem(`Berkas “${nama}” tidak dapat disimpan${code === '' ? '' : ` (${code})`}. Coba simpan ke folder lain.`)
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '')
