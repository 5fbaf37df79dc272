import { existsSync, mkdirSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { app, powerMonitor } from 'electron'
import { connectWindow } from './ipc/connect-window'
import { registerScheme, secureSession } from './shell/app-protocol'
import { startCore } from './shell/core-process'
import { createWindow } from './shell/create-window'
import { hardenApp } from './shell/harden'
import { createHostService } from './shell/host-service'
import { installMenu } from './shell/menu'
import { printJobOf, runPrintJob } from './shell/print-job'
import { sqliteBinding } from './shell/sqlite-binding'

// date fields and the like as the office writes them, whatever the language of the system
app.commandLine.appendSwitch('lang', 'id')
const job = printJobOf(process.argv)
registerScheme()

if (!hardenApp()) app.quit()
else if (job) void app.whenReady().then(() => runPrintJob(job))
else if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

function start(): void {
  const folder = join(app.getPath('userData'), 'data')
  mkdirSync(folder, { recursive: true })
  const order = { berkas: join(folder, 'penata.db'), binding: sqliteBinding(), versi: app.getVersion(), pelaku: userInfo().username }
  // the core starts first: it opens the data while the window is being made
  const core = startCore(
    order,
    createHostService(() => window),
    {
      onLost: () => {
        if (!window.isDestroyed()) window.webContents.send('penata:putus')
      }
    }
  )
  secureSession(join(import.meta.dirname, '../renderer'))
  const window = createWindow(join(app.getPath('userData'), 'jendela.json'))
  connectWindow(window, core)
  installMenu(window)
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  lockWithScreen(core.lock)
  endAfter(() => core.stop())
}

const SYSTEM_BUS = '/run/dbus/system_bus_socket'

/** Locks the window with the screen, and when the PC sleeps. A Linux without a system bus tells of neither, and may fall over for asking. */
function lockWithScreen(lock: () => void): void {
  if (process.platform === 'linux' && !existsSync(SYSTEM_BUS)) return
  powerMonitor.on('suspend', lock)
  powerMonitor.on('lock-screen', lock)
}

/** Lets the core close its database before the app ends, however the end was asked for. */
function endAfter(stop: () => Promise<void>): void {
  let hasStopped = false
  app.on('will-quit', (event) => {
    if (hasStopped) return
    event.preventDefault()
    void stop().then(() => {
      hasStopped = true
      app.quit()
    })
  })
}
