import { app, dialog } from 'electron'
import { traceOf } from './error-trace'

const BEFORE_THE_WINDOW =
  'Ada kesalahan sebelum jendelanya sempat dibuka. Data tidak diubah. Buka sekali lagi; bila tetap gagal, pasang ulang Penata: data tetap ada di tempatnya.'

/** Writes down what goes wrong in main itself. Without a window yet, says so and ends: never a program that nobody sees. */
export function followOwnErrors(): void {
  let hasWindow = false
  app.once('browser-window-created', () => {
    hasWindow = true
  })
  const note = (error: unknown): void => {
    const text = error instanceof Error ? (error.stack ?? error.name) : 'Error'
    process.stderr.write(app.isPackaged ? traceOf(text) : `${text}\n`)
    if (hasWindow) return
    dialog.showErrorBox('Penata tidak dapat dibuka', BEFORE_THE_WINDOW)
    app.exit(1)
  }
  process.on('uncaughtException', note)
  process.on('unhandledRejection', note)
}
