import { access, mkdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { safeName } from '../file-name'
import { disk, moveInto, problemOf } from '../save-file'
import { catatTertulis } from '../tertulis'

/** A folder being filled: it stands under its name only when it is whole. */
export type FolderPaket = {
  /** Writes files by their path in the folder; a name that is taken gets a number. Gives the paths they have. */
  readonly write: (berkas: readonly BerkasPaket[]) => Promise<readonly string[]>
  /** Puts the folder in its place and gives its path. */
  readonly finish: () => Promise<string>
  readonly discard: () => Promise<void>
}

/** A file of a pack: the folder it lies in ('' = the pack itself), its name, and its bytes. */
export type BerkasPaket = { readonly folder: string; readonly nama: string; readonly akhiran: string; readonly bytes: Uint8Array }

/** How long names may be: with the longest of each a path has room within what Windows takes. */
const LONGEST = { paket: 60, berkas: 70 }

/** Begins a folder in `tempat`; one that was left half by a crash is thrown away. */
export async function openFolderPaket(tempat: string, nama: string): Promise<FolderPaket> {
  const judul = safeName(nama, LONGEST.paket)
  const sementara = join(tempat, `~${judul}.tmp`)
  const unique = createUnique()
  const tried = <T>(work: () => Promise<T>): Promise<T> =>
    work().catch((error: unknown) => {
      throw problemOf(error, judul)
    })
  await tried(async () => {
    await rm(sementara, { recursive: true, force: true })
    await mkdir(sementara)
  })
  const writeOne = async (path: string, bytes: Uint8Array): Promise<void> => {
    await mkdir(join(sementara, dirname(path)), { recursive: true })
    await disk.write(join(sementara, path), bytes)
  }
  return {
    write: async (berkas) => {
      const paths = berkas.map((b) => unique(join(b.folder, safeName(b.nama, LONGEST.berkas)), b.akhiran))
      await tried(() => Promise.all(berkas.map(({ bytes }, n) => writeOne(paths[n] ?? '', bytes))))
      return paths
    },
    finish: () =>
      tried(async () => {
        const target = await freePath(join(tempat, judul))
        await moveInto(sementara, target)
        catatTertulis(target)
        return target
      }),
    discard: () => rm(sementara, { recursive: true, force: true }).catch(() => undefined)
  }
}

/** Gives each path once, whatever the case of its letters: `Nama.pdf`, `Nama (2).pdf`. */
function createUnique(): (path: string, akhiran: string) => string {
  const taken = new Set<string>()
  return (path, akhiran) => {
    for (let n = 1; ; n += 1) {
      const coba = `${n === 1 ? path : `${path} (${n})`}.${akhiran}`
      if (taken.has(coba.toLowerCase())) continue
      taken.add(coba.toLowerCase())
      return coba
    }
  }
}

async function freePath(path: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const coba = n === 1 ? path : join(dirname(path), `${basename(path)} (${n})`)
    const isThere = await access(coba).then(
      () => true,
      () => false
    )
    if (!isThere) return coba
  }
}
