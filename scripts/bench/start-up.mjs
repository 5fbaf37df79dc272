import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../setup/project.mjs'
import { rootFlags } from '../setup/sandbox.mjs'
import { line, median } from './median.mjs'

const run = promisify(execFile)

/** From the start of the process to a usable window with the sample city, against a bare Electron that says hello. */
export async function benchStartUp(rounds, { electron, screen }) {
  const folder = mkdtempSync(join(tmpdir(), 'penata-bench-'))
  mkdirSync(join(folder, 'contoh', 'data'), { recursive: true })
  await run(process.execPath, [join(root, 'out', 'main', 'penata.js'), 'contoh', '--db', join(folder, 'contoh', 'data', 'penata.db')])
  const usable = async (app, selector, userData) => {
    const start = performance.now()
    await run(electron.exe, ['-r', join(import.meta.dirname, 'when-usable.cjs'), app, ...rootFlags(), `--user-data-dir=${userData}`], {
      env: { ...process.env, ...electron.env, ...screen.env, PENATA_BENCH_SELECTOR: selector }
    }).catch(() => undefined)
    return performance.now() - start
  }
  const ours = []
  const theirs = []
  for (let n = 0; n <= rounds; n += 1) {
    const own = await usable(root, 'section a[href^="#/bagan"]', join(folder, 'contoh'))
    const bare = await usable(join(import.meta.dirname, 'hello'), 'h1', join(folder, 'halo'))
    // the first round warms the disk and the caches of both
    if (n > 0) {
      ours.push(own)
      theirs.push(bare)
    }
  }
  rmSync(folder, { recursive: true, force: true })
  return [line('cold start to usable, sample city / bare Electron', 'ms', { ours: median(ours), theirs: median(theirs), target: 2 })]
}
