import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { APP_URL, devOrigin } from './app-protocol'
import { RECOVERY_PAGE } from './recovery-page'
import { readWindowState, rememberWindowState } from './window-state'

/** Makes the one window: sandboxed, isolated, unable to go anywhere else; a crash of its page shows a way back. */
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
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged
    }
  })
  if (isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  rememberWindowState(window, stateFile)
  confine(window)
  void window.loadURL(devOrigin() ?? APP_URL)
  return window
}

function confine({ webContents }: BrowserWindow): void {
  const home = devOrigin() ?? APP_URL
  const isHome = (url: string): boolean => url === home || url.startsWith(`${home}#`)
  webContents.on('will-navigate', (event) => {
    if (!isHome(event.url)) event.preventDefault()
  })
  webContents.on('will-redirect', (event) => event.preventDefault())
  webContents.on('will-attach-webview', (event) => event.preventDefault())
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void webContents.loadURL(RECOVERY_PAGE)
  })
}
