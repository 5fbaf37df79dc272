import { rm } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { fileName } from './file-name'
import { saveFile } from './save-file'
import { isThere, refuseExisting } from './save-set'

/** A file that stands beside another one, named after it: `Statistik Pegawai - Agama.csv`. */
export type Pendamping = { readonly sebutan: string; readonly isi: Uint8Array }

/**
 * Writes a file and what belongs beside it: all of it or, where nothing stood before, nothing; gives the names of those beside it.
 * Whoever agreed to replace the file replaces what belongs to it too; otherwise nothing beside it is written over.
 */
export async function saveBeside(path: string, isi: Uint8Array, lain: readonly Pendamping[]): Promise<readonly string[]> {
  const paths = besideOf(
    path,
    lain.map(({ sebutan }) => sebutan)
  )
  const isReplacing = await isThere(path)
  if (!isReplacing) await refuseExisting(paths)
  try {
    for (const [at, target] of paths.entries()) await saveFile(target, lain[at]?.isi ?? isi)
    await saveFile(path, isi)
  } catch (error) {
    if (!isReplacing) await Promise.all(paths.map((target) => rm(target, { force: true })))
    throw error
  }
  return paths.map((target) => basename(target))
}

/** A path for each; one that is taken, whatever its capitals, gets a number. */
function besideOf(path: string, sebutan: readonly string[]): readonly string[] {
  const akhiran = extname(path)
  const taken = new Set([basename(path).toLowerCase()])
  return sebutan.map((satu) => {
    const nama = `${basename(path, akhiran)} - ${satu}`
    let file = fileName(nama, akhiran.slice(1))
    for (let n = 2; taken.has(file.toLowerCase()); n += 1) file = fileName(`${nama} (${n})`, akhiran.slice(1))
    taken.add(file.toLowerCase())
    return join(dirname(path), file)
  })
}
