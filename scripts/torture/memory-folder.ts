import { accessSync, constants } from 'node:fs'

/** True when it is there and can be written into. */
export function isFolder(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
