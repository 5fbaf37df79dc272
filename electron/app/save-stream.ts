import { open, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { moveInto, problemOf } from './save-file'

/** What fills a file piece by piece; whatever it throws itself reaches the caller as it is. */
export type Fill = (write: (bytes: Uint8Array) => Promise<void>) => Promise<void>

/** Writes a file piece by piece, whole or not at all: beside it first and onto the disk, then in its place. Throws `FileProblem`; the old file then stands untouched. */
export async function saveStream(path: string, fill: Fill): Promise<void> {
  const temporary = join(dirname(path), `~${basename(path)}.tmp`)
  const onDisk = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw problemOf(error, basename(path))
    })
  try {
    const file = await onDisk(open(temporary, 'w'))
    try {
      await fill((bytes) => onDisk(file.writeFile(bytes)))
      await onDisk(file.sync())
    } finally {
      await file.close()
    }
    await onDisk(moveInto(temporary, path))
  } catch (error) {
    // what went wrong first is what the officer must hear of
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
}
