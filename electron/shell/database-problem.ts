import { app, type BrowserWindow, dialog, shell } from 'electron'

/** Tells why the data could not be opened. Nothing here deletes anything: the ways out are the folder and leaving. */
export async function showDatabaseProblem(window: BrowserWindow, folder: string, pesan: string): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: 'Data tidak dapat dibuka',
    message: 'Data Penata tidak dapat dibuka',
    detail: pesan,
    buttons: ['Buka folder data', 'Keluar'],
    defaultId: 1,
    cancelId: 1,
    noLink: true
  })
  if (response === 0) await shell.openPath(folder)
  app.quit()
}
