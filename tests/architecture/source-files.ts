import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

/** The folder of the project. */
export const ROOT = resolve(import.meta.dirname, '../..')

/** A file of the project: its path from the root with forward slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string }

/** Every file below a folder whose name ends so, as `src/domain/kit/rule.ts`; none when there is no such folder. */
export function filesBelow(folder: string, ending: RegExp = /\.tsx?$/): readonly string[] {
  try {
    return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .toSorted()
  } catch {
    return []
  }
}

/** The text of a file of the project. */
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** TypeScript files below some folders, with their text. */
export const sourcesBelow = (...folders: readonly string[]): readonly SourceFile[] =>
  folders.flatMap((folder) => filesBelow(folder).map((path) => ({ path, text: textOf(path) })))
