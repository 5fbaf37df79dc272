import { type BrowserWindow, dialog } from 'electron'
import { APP_URL, devOrigin } from './app-protocol'
import { RECOVERY_PAGE } from './recovery-page'

/** Gives the officer a way back when the page crashes or answers no more. What was saved lies in the core, which is untouched. */
export function offerWayBack(window: BrowserWindow): void {
  const { webContents } = window
  let next = RECOVERY_PAGE
  let waiting: AbortController | null = null
  webContents.on('render-process-gone', (_event, { reason }) => {
    // a page that cannot even say that it crashed is not tried again and again
    if (reason === 'clean-exit' || (next === RECOVERY_PAGE && webContents.getURL() === RECOVERY_PAGE)) return
    void webContents.loadURL(next)
    next = RECOVERY_PAGE
  })
  webContents.on('responsive', () => waiting?.abort())
  webContents.on('unresponsive', () => {
    if (waiting) return
    waiting = new AbortController()
    void wantsToWait(window, waiting).then((isPatient) => {
      waiting = null
      if (isPatient) return
      // a page that hangs does not hear a reload: its process is ended, and the crash leads home
      next = devOrigin() ?? APP_URL
      webContents.forcefullyCrashRenderer()
    })
  })
}

async function wantsToWait(window: BrowserWindow, { signal }: AbortController): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Penata tidak menanggapi',
    message: 'Tampilan Penata tidak menanggapi',
    detail: 'Semua yang sudah selesai tetap tersimpan. Tunggu bila pekerjaan besar sedang berjalan, atau muat ulang tampilannya.',
    buttons: ['Tunggu', 'Muat ulang'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal
  })
  return response === 0 || signal.aborted
}
