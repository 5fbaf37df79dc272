import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const ABANDONED_AFTER = 3600 * 1000

/**
 * Fills a folder beside its place and renames it: a kill half way, or two runs at once, leave no half folder.
 * @param {string} target
 * @param {(folder: string) => Promise<void>} fill
 */
export async function atomically(target, fill) {
  if (existsSync(target)) return
  mkdirSync(dirname(target), { recursive: true })
  removeAbandoned(target)
  const folder = mkdtempSync(`${target}.new-`)
  try {
    await fill(folder)
    chmodSync(folder, 0o755) // mkdtemp makes 0700
    putInPlace(folder, target)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function removeAbandoned(target) {
  const siblings = readdirSync(dirname(target)).filter((name) => name.startsWith(`${basename(target)}.new-`))
  for (const path of siblings.map((name) => join(dirname(target), name))) {
    const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (touched < Date.now() - ABANDONED_AFTER) rmSync(path, { recursive: true, force: true })
  }
}

function putInPlace(folder, target) {
  try {
    renameSync(folder, target)
  } catch (problem) {
    // another run was first
    if (!existsSync(target)) throw problem
  }
}
