import { app } from 'electron'
import { confine } from './confine'
import { forbiddenSwitch } from './forbidden-switch'
import { cutNetwork } from './network'
import { followOwnErrors } from './own-errors'

const REFUSED = 2

/**
 * Closes what Chromium and Electron leave open, before anything else runs. False when the program was started in a way that would
 * open it to others: then it ends.
 */
export function hardenApp(): boolean {
  const forbidden = app.isPackaged ? forbiddenSwitch((name) => app.commandLine.hasSwitch(name), process.getuid?.() === 0) : null
  if (forbidden !== null) {
    process.stderr.write(`Penata tidak dapat dijalankan dengan --${forbidden}.\n`)
    app.exit(REFUSED)
    return false
  }
  // Chromium refuses its sandbox to root, who therefore says --no-sandbox; Electron would take that back
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  cutNetwork()
  followOwnErrors()
  app.on('web-contents-created', (_event, contents) => confine(contents))
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit' && reason !== 'killed') process.stderr.write(`${type}: ${reason} (${exitCode})\n`)
  })
  return true
}
