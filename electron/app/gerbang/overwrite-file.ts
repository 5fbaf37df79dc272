import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readdirSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const POTONG = 1 << 20

/** Overwrites a file once with zeros, waits until they are on the disk, and removes it. A flash drive or SSD may keep the old blocks all the same. */
export function overwriteFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    const nol = Buffer.alloc(POTONG)
    const { size } = fstatSync(file)
    for (let at = 0; at < size; at += POTONG) writeSync(file, nol, 0, Math.min(POTONG, size - at), at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  rmSync(path)
}

/** The same for every file of a folder, and the folder; nothing when there is none. */
export function overwriteFolder(folder: string): void {
  if (!existsSync(folder)) return
  for (const nama of readdirSync(folder)) overwriteFile(join(folder, nama))
  rmdirSync(folder)
}
