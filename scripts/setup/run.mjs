import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { root } from './project.mjs'

const KEPT = 3000
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program to its end and keeps what it printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function capture(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const parts = []
  child.stdout.on('data', (part) => parts.push(part))
  child.stderr.on('data', (part) => parts.push(part))
  const release = forwardSignals(child)
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') }))
  }).finally(release)
}

/** Runs a program that has to succeed, and gives what it printed. */
export async function run(command, args, options = {}) {
  const { code, output } = await capture(command, args, options)
  if (code !== 0) throw new Error(`${basename(command)} ${args[0] ?? ''} ended with ${code}:\n${shortened(output)}`)
  return output
}

/** The first complaint is the cause, the last one the end; what lies between seldom helps. */
const shortened = (output) => (output.length <= 2 * KEPT ? output : `${output.slice(0, KEPT)}\n  ...\n${output.slice(-KEPT)}`)

/**
 * Runs a program on this terminal and gives its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function show(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
  const release = forwardSignals(child)
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code, signal) => done(code ?? (signal ? 1 : 0)))
  }).finally(release)
}

/** Runs npm: the very one that started this script, when there is one. */
export function npm(args) {
  const cli = process.env.npm_execpath
  if (cli && /\.[cm]?js$/.test(cli)) return run(process.execPath, [cli, ...args])
  return run('npm', args, { shell: process.platform === 'win32' })
}

/** What ends this process ends the child as well; returns the function that stops forwarding. */
function forwardSignals(child) {
  const forward = (signal) => child.kill(signal)
  for (const signal of FORWARDED) process.on(signal, forward)
  return () => {
    for (const signal of FORWARDED) process.off(signal, forward)
  }
}
