import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { inject } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** A running Penata: the real app in a real window, on a user-data folder of its own. */
export type RunningPenata = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly userData: string
  /** Errors the page reported; a journey ends by expecting none. */
  readonly problems: readonly string[]
}

/** Starts Penata on `userData` (a new folder when absent) at 1366 x 768. */
export async function launchPenata(userData = mkdtempSync(join(tmpdir(), 'penata-uji-'))): Promise<RunningPenata> {
  const app = await _electron.launch({
    executablePath: join(import.meta.dirname, 'electron-once-shown.mjs'),
    args: [root, ...inject('electronFlags'), `--user-data-dir=${userData}`],
    cwd: root,
    env: { ...process.env, ...inject('electronEnv'), PENATA_UJI_ELECTRON: inject('electronExe') } as Record<string, string>
  })
  const page = await app.firstWindow()
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.unmaximize()
    window?.setContentBounds({ x: 0, y: 0, width: 1366, height: 768 })
  })
  return { app, page, userData, problems }
}

/** Removes a user-data folder. */
export const forget = (userData: string): void => rmSync(userData, { recursive: true, force: true })
