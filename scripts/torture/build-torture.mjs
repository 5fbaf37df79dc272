import { join } from 'node:path'
import { bundle } from '../bench/bundle.mjs'
import { root } from '../setup/project.mjs'
import { run } from '../setup/run.mjs'

/**
 * Builds the torture program and the reader of damaged workbooks beside it, and asks it what it can prove.
 * @returns {Promise<{ program: string, names: readonly string[] }>}
 */
export async function buildTorture() {
  await bundle('torture-mutants', join(root, 'tests', 'parser', 'torture', 'read-mutants.ts'))
  const program = await bundle('torture', join(root, 'scripts', 'torture', 'torture.ts'))
  return { program, names: JSON.parse(await run(process.execPath, [program, 'daftar'])) }
}
