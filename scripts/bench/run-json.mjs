import { execFile } from 'node:child_process'
import { isAbsolute, join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../setup/project.mjs'

/** Runs a script of this folder's parent (or an absolute file) on this Node in a process of its own, and reads the JSON it prints. */
export async function runJson(script, args, { isJson = true } = {}) {
  const file = isAbsolute(script) ? script : join(root, 'scripts', script)
  const { stdout } = await promisify(execFile)(process.execPath, [file, ...args], { cwd: root, maxBuffer: 1 << 26 })
  return isJson ? JSON.parse(stdout) : null
}
