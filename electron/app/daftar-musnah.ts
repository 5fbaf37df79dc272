import { hash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { replaceFile } from './gerbang/replace-file'
import { tempatOf } from './gerbang/tempat'

/** Whose data were destroyed, as salted digests of their NIP: an older backup that brings them back is known by it. */
export type DaftarMusnah = {
  readonly sidikOf: (nip: string) => string
  readonly has: (nip: string) => boolean
  readonly isKosong: () => boolean
  readonly add: (nip: string) => void
}

const Berkas = z.object({ garam: z.string().min(32), sidik: z.array(z.string()) })
type Berkas = z.infer<typeof Berkas>

/** Opens the list beside a data file; data in memory have none beside them, and keep it as long as they last. */
export function openDaftarMusnah(berkas: string): DaftarMusnah {
  const path = berkas === ':memory:' ? null : tempatOf(berkas).musnah
  let isi: Berkas = (path === null ? null : readBerkas(path)) ?? { garam: randomBytes(32).toString('hex'), sidik: [] }
  const sidikOf = (nip: string): string => hash('sha256', `${isi.garam}\0${nip}`)
  return {
    sidikOf,
    has: (nip) => isi.sidik.includes(sidikOf(nip)),
    isKosong: () => isi.sidik.length === 0,
    add: (nip) => {
      isi = { ...isi, sidik: [...new Set([...isi.sidik, sidikOf(nip)])] }
      if (path !== null) replaceFile(path, JSON.stringify(isi, null, 1))
    }
  }
}

/** The list as it lies there; null = there is none yet. One that cannot be read is no reason to forget it: it throws. */
function readBerkas(path: string): Berkas | null {
  try {
    return Berkas.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
