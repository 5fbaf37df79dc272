import { app, type Session } from 'electron'
import { devOrigin } from './app-protocol'

/** What Chromium would do on the network by itself, each switched off. */
const QUIET = [
  'disable-background-networking',
  'disable-breakpad',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
  'no-proxy-server'
] as const

/** Cuts Chromium off, pages and its own traffic alike: no name or address leads anywhere. Must run before the app is ready. */
export function cutNetwork(): void {
  const dev = devOrigin()
  const except = dev === null ? '' : `, EXCLUDE ${new URL(dev).hostname}`
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`)
  for (const name of QUIET) app.commandLine.appendSwitch(name)
  app.on('session-created', forgetSpelling)
  void app.whenReady().then(() => app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off' }))
}

/** Each session begins by fetching a dictionary from Google, unless it is told at once to know no language. */
function forgetSpelling(session: Session): void {
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}
