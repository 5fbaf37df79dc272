import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import { APP_URL, devOrigin } from './app-protocol'
import { safePreferences } from './safe-preferences'
import { offerWayBack } from './way-back'
import { readWindowState, rememberWindowState } from './window-state'

/** Makes the one window: sandboxed, isolated; a crash of its page shows a way back. */
export function createWindow(stateFile: string): BrowserWindow {
  const { bounds, isMaximized } = readWindowState(stateFile)
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    ...bounds,
    show: false,
    title: 'Penata',
    backgroundColor: '#f5f7f9',
    // on Windows the program itself carries it
    ...(process.platform === 'linux' ? { icon: join(import.meta.dirname, '../../resources/icon.png') } : {}),
    webPreferences: { ...safePreferences(), preload: join(import.meta.dirname, '../preload/preload.cjs') }
  })
  if (isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  rememberWindowState(window, stateFile)
  offerWayBack(window)
  void window.loadURL(devOrigin() ?? APP_URL)
  return window
}
