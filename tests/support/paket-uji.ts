import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { chooseNoPassword } from '../../scripts/driver/open-penata.mjs'
import { onPath } from '../../scripts/setup/on-path.mjs'
import { ensurePackage } from '../../scripts/package/make-package.mjs'

const NOBODY = '65534'

/** The packed Penata of this machine: made once, then taken from where it lies. */
export type Paket = { readonly folder: string; readonly exe: string }

/** The package for Linux, made anew only when its sources changed. */
export async function paketLinux(): Promise<Paket> {
  const folder = await ensurePackage('linux-x64')
  if (folder === null) throw new Error('There is no Electron to pack')
  return { folder, exe: join(folder, 'penata') }
}

/** True when a program can be started here as somebody without rights, for whom Chromium's sandbox works. */
export const hasNobody = process.getuid?.() === 0 && onPath('setpriv')

/** A program that runs, what it said so far, and its end. */
export type Jalan = {
  readonly child: ChildProcess
  readonly said: () => string
  readonly ended: Promise<number | null>
}

/** How a packed program is started. */
export type Cara = { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>>; readonly isRoot?: boolean }

/** Starts a program of a package, as somebody without rights where that can be. */
export function startProgram(exe: string, cara: Cara = {}): Jalan {
  const [program, args] = wordsOf(exe, cara)
  const child = spawn(program, args, {
    env: { ...process.env, ...inject('electronEnv'), HOME: tmpdir(), ...cara.env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let text = ''
  child.stdout.on('data', (part) => (text += String(part)))
  child.stderr.on('data', (part) => (text += String(part)))
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
  return { child, said: () => text, ended }
}

/** The program to start and its words: root gives its rights away, or has to say that it goes without the sandbox. */
function wordsOf(exe: string, { args = [], isRoot = false }: Cara): readonly [string, readonly string[]] {
  if (!hasNobody || isRoot) return [exe, [...args, ...inject('electronFlags')]]
  return ['setpriv', [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', exe, ...args]]
}

/** Ends a program and waits for it. */
export async function endProgram({ child, ended }: Jalan): Promise<void> {
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 8000)
  await ended
  clearTimeout(timer)
}

/** A folder for the data of a packed Penata, which whoever runs it may write. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'penata-paket-'))
  chooseNoPassword(folder)
  for (const each of [folder, join(folder, 'data')]) chmodSync(each, 0o777)
  return folder
}

/**
 * The same package with a program that is called `electron`: the very files, but Electron then does not count as packed, and our
 * own door lets a driver in. The fuses stay as they are.
 */
export function drivable({ folder, exe }: Paket): { readonly exe: string; readonly forget: () => void } {
  const twin = mkdtempSync(join(dirname(folder), '.uji-'))
  chmodSync(twin, 0o755)
  for (const name of readdirSync(folder)) if (join(folder, name) !== exe) symlinkSync(join(folder, name), join(twin, name))
  linkSync(exe, join(twin, 'electron'))
  return { exe: join(twin, 'electron'), forget: () => rmSync(twin, { recursive: true, force: true }) }
}

/** Opens the window of a drivable package. */
export async function drive(paket: Paket, userData: string): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const twin = drivable(paket)
  const jalan = startProgram(twin.exe, {
    args: ['--remote-debugging-port=0', `--user-data-dir=${userData}`],
    env: { PENATA_SQLITE_BINDING: join(paket.folder, 'resources', 'native', 'better_sqlite3.node') }
  })
  const close = async (): Promise<void> => {
    await endProgram(jalan)
    twin.forget()
  }
  try {
    const browser = await chromium.connectOverCDP(await addressOf(jalan))
    const [page] = browser.contexts().flatMap((context) => context.pages())
    if (!page) throw new Error('The packed program has no window')
    return { page, close }
  } catch (error) {
    await close()
    throw new Error(jalan.said(), { cause: error })
  }
}

/** Where the program can be driven, as soon as it has a window: a driver that comes earlier waits for ever. */
async function addressOf({ child, said }: Jalan): Promise<string> {
  for (let tries = 0; tries < 400 && child.exitCode === null; tries += 1) {
    const [, address, host] = /DevTools listening on (ws:\/\/([^/]+)\S+)/.exec(said()) ?? []
    if (address && host && (await hasWindow(host))) return address
    await new Promise((next) => setTimeout(next, 50))
  }
  throw new Error('The packed program opened no window')
}

async function hasWindow(host: string): Promise<boolean> {
  const targets: unknown = await fetch(`http://${host}/json/list`).then(
    (reply) => reply.json(),
    () => []
  )
  return JSON.stringify(targets).includes('app://penata/')
}

/** What the kernel says of the processes below one: their kind for Chromium, and whether a sandbox holds them. */
export function processesBelow(pid: number): readonly { readonly kind: string; readonly seccomp: number; readonly pid: number }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isBelow(Number(name), pid))
    .map((name) => {
      const status = readFileSync(`/proc/${name}/status`, 'utf8')
      const [, kind = 'main'] = /--type=([\w-]+)/.exec(readFileSync(`/proc/${name}/cmdline`, 'utf8')) ?? []
      return { kind, seccomp: Number(/^Seccomp:\s+(\d)/m.exec(status)?.[1] ?? 0), pid: Number(name) }
    })
}

function isBelow(pid: number, root: number): boolean {
  if (pid === root) return true
  const [, parent = '0'] = existsSync(`/proc/${pid}/status`)
    ? (/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [])
    : []
  return Number(parent) > 1 && isBelow(Number(parent), root)
}
