import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** True when a program of this name can be run. */
export function onPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, program)))
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
