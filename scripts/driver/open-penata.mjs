import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { root } from '../setup/project.mjs'

const PATIENCE_MS = 30_000

/**
 * Opens the real Penata under a driver: journeys, screenshots and benches all start it here.
 * A new folder starts past the question of passwords, unless that question is what is to be seen (`isPertama`).
 * @param {{ exe: string, flags: readonly string[], env: Readonly<Record<string, string>>, userData: string, width?: number, height?: number, isPertama?: boolean }} options
 */
export async function openPenata({ exe, flags, env, userData, width = 1366, height = 768, isPertama = false }) {
  if (!isPertama) chooseNoPassword(userData)
  const open = async () => {
    const app = await _electron.launch({
      executablePath: exe,
      args: [root, ...flags, `--user-data-dir=${userData}`],
      cwd: root,
      env: { ...process.env, ...env },
      timeout: PATIENCE_MS
    })
    try {
      const page = await app.firstWindow({ timeout: PATIENCE_MS })
      await resize(app, width, height)
      return { app, page }
    } catch (problem) {
      app.process().kill('SIGKILL')
      throw problem
    }
  }
  // with an inspector attached, Electron 33 now and then dies before it has read a line of ours: once more, then it is our fault
  return open().catch(open)
}

/** A data folder whose officer works without passwords. */
export function chooseNoPassword(userData) {
  const file = join(userData, 'data', 'penata.pilihan.json')
  if (existsSync(file)) return
  mkdirSync(join(userData, 'data'), { recursive: true })
  writeFileSync(file, JSON.stringify({ isTanpaSandi: true }))
}

/** Gives the window an inner size in pixels. */
export const resize = (app, width, height) =>
  app.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.unmaximize()
      window?.setMenuBarVisibility(false)
      window?.setContentBounds({ x: 0, y: 0, ...size })
    },
    { width, height }
  )
