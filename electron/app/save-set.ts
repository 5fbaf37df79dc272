import { access, rm } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { fileName } from './file-name'
import { FileProblem } from './host'
import { saveFile } from './save-file'

/**
 * Writes one file under its name, or several as `Name 01`, `Name 02` …, or with names of their own as `Name - Dinas Sosial`:
 * all of them or none. Gives the first one's path.
 */
export async function saveSet(path: string, pages: readonly Uint8Array[], sebutan: readonly string[] = []): Promise<string> {
  const [first] = pages
  if (first && pages.length === 1) {
    await saveFile(path, first)
    return path
  }
  const paths = pathsOf(path, pages.length, sebutan)
  await refuseExisting(paths)
  const written: string[] = []
  try {
    for (const [n, page] of pages.entries()) {
      const target = paths[n] ?? path
      await saveFile(target, page)
      written.push(target)
    }
  } catch (error) {
    await Promise.all(written.map((target) => rm(target, { force: true })))
    throw error
  }
  return paths[0] ?? path
}

/** A path for each file: with a name of its own where all have one and no two are the same, else numbered. */
function pathsOf(path: string, jumlah: number, sebutan: readonly string[]): readonly string[] {
  const akhiran = extname(path)
  const sendiri = sebutan.map((nama) => join(dirname(path), fileName(`${basename(path, akhiran)} - ${nama}`, akhiran.slice(1))))
  if (new Set(sendiri.map((p) => p.toLowerCase())).size === jumlah) return sendiri
  return Array.from({ length: jumlah }, (_, n) => numbered(path, n + 1, jumlah))
}

function numbered(path: string, n: number, jumlah: number): string {
  const akhiran = extname(path)
  return join(dirname(path), `${basename(path, akhiran)} ${String(n).padStart(String(jumlah).length, '0')}${akhiran}`)
}

/** True for a file that is there. */
export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false
  )

/** Refuses to write over files nobody was asked about: the dialog has only asked about the name without a number. */
export async function refuseExisting(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (await isThere(path))
      throw new FileProblem(`Berkas “${basename(path)}” sudah ada di folder itu. Pilih nama lain, atau hapus dulu berkas lamanya.`)
  }
}
