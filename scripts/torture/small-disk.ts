import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'

/** A file system of so many megabytes, in memory, that can be enlarged, closed to writing and taken away. */
export type SmallDisk = {
  readonly folder: string
  readonly resize: (megabytes: number) => void
  readonly protect: () => void
  readonly remove: () => void
}

/** Makes one; null where this user may not mount. */
export function smallDisk(folder: string, megabytes: number): SmallDisk | null {
  mkdirSync(folder, { recursive: true })
  if (process.platform !== 'linux' || !mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)) return null
  return {
    folder,
    resize: (size) => void mount('-o', `remount,size=${size}m`, folder),
    protect: () => void mount('-o', 'remount,ro', folder),
    remove: () => {
      execFileSync('umount', [folder])
      rmSync(folder, { recursive: true })
    }
  }
}

function mount(...args: readonly string[]): boolean {
  try {
    execFileSync('mount', args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
