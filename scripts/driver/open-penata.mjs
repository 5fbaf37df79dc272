import { _electron } from 'playwright-core'
import { root } from '../setup/project.mjs'

/**
 * Opens the real Penata under a driver: journeys, screenshots and benches all start it here.
 * @param {{ exe: string, flags: readonly string[], env: Readonly<Record<string, string>>, userData: string, width?: number, height?: number }} options
 */
export async function openPenata({ exe, flags, env, userData, width = 1366, height = 768 }) {
  const launch = () =>
    _electron.launch({
      executablePath: exe,
      args: [root, ...flags, `--user-data-dir=${userData}`],
      cwd: root,
      env: { ...process.env, ...env }
    })
  // with an inspector attached, Electron 33 now and then dies before it has read a line of ours: once more, then it is our fault
  const app = await launch().catch(launch)
  const page = await app.firstWindow()
  await resize(app, width, height)
  return { app, page }
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
