import { spawn } from 'node:child_process'
import { SetupProblem } from './say.mjs'

const SCREEN = '1920x1080x24'

/** True when a window can be shown to a person. */
export const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/**
 * Starts a private X server on a free display number. `env` is what a program needs to use it, and nothing but it.
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> }>}
 */
export async function startXvfb() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe']
  })
  const kill = () => server.kill()
  process.on('exit', kill)
  const display = await displayOf(server)
  return {
    env: { DISPLAY: display, WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' },
    stop: () => {
      process.off('exit', kill)
      return ended(server)
    }
  }
}

/** Where windows can be drawn: the person's own screen when there is one, else a private one. */
export async function anyDisplay() {
  return hasDisplay() ? { env: {}, stop: async () => {} } : startXvfb()
}

function displayOf(server) {
  return new Promise((done, fail) => {
    let number = ''
    let complaint = ''
    server.stderr.on('data', (part) => (complaint += part))
    server.stdio[3].on('data', (part) => {
      number += part
      if (number.includes('\n')) done(`:${number.trim()}`)
    })
    server.on('error', (problem) => fail(new SetupProblem(`Xvfb, the virtual screen, cannot be started: ${problem.message}`)))
    server.on('exit', (code) => fail(new SetupProblem(`Xvfb, the virtual screen, ended with ${code}: ${complaint.slice(-500)}`)))
  })
}

function ended(server) {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  return new Promise((done) => {
    server.on('exit', () => done())
    server.kill()
  })
}
