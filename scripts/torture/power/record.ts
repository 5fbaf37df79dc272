import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Bench } from '../proof'
import { type Operation, readTrace } from './trace'

const SOURCE = resolve('scripts', 'torture', 'power', 'recorder.c')

/** What a recorded work did to the files of its folder, its acknowledgements among them. */
export type Recording = { readonly folder: string; readonly operations: readonly Operation[] }

/** True when the recorder can be compiled and preloaded here. */
export function canRecord(): boolean {
  if (process.platform !== 'linux') return false
  try {
    execFileSync('gcc', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Runs a work in a child under the recorder; the child works in `folder/data` and acknowledges in `folder/ack`. */
export async function record({ folder, program }: Bench, [name = '', ...args]: readonly string[]): Promise<Recording> {
  const own = join(folder, `${name}-${args.join('-').replaceAll(/[^\w-]/g, '')}`.slice(0, 80))
  mkdirSync(join(own, 'data'), { recursive: true })
  const trace = join(own, 'trace')
  const env = { ...process.env, LD_PRELOAD: recorderIn(folder), TORTURE_DIR: join(own, 'data'), TORTURE_TRACE: trace }
  await child(process.execPath, [program, 'kerja', name, join(own, 'data'), ...args], env)
  return { folder: own, operations: readTrace(trace) }
}

function recorderIn(folder: string): string {
  const library = join(folder, 'recorder.so')
  if (!existsSync(library)) execFileSync('gcc', ['-shared', '-fPIC', '-O2', '-o', library, SOURCE, '-ldl', '-lpthread'])
  return library
}

function child(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((done, fail) => {
    const started = spawn(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
    started.once('error', fail)
    started.once('close', (code) => (code === 0 ? done() : fail(new Error(`${args.slice(1).join(' ')} ended with ${code}`))))
  })
}
