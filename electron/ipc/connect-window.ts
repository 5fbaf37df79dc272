import { type BrowserWindow, ipcMain, MessageChannelMain } from 'electron'
import type { Core } from '../shell/core-process'
import { isTrustedSender } from './trusted-sender'

/** Hands the window its port to the core, each time its page asks: after a load, a reload, or a restart of the core. */
export function connectWindow(window: BrowserWindow, core: Core): void {
  ipcMain.on('penata:sambung', (event) => {
    if (event.sender !== window.webContents || !isTrustedSender(event)) return
    const { port1, port2 } = new MessageChannelMain()
    core.connect(port1)
    window.webContents.postMessage('penata:port', null, [port2])
  })
}
