import type { WebContents } from 'electron'
import { APP_URL, devOrigin } from './app-protocol'

/** Ties any page that is ever made to where it began: no other address, no new window, no guest page, no device, no UDP. */
export function confine(contents: WebContents): void {
  const home = devOrigin() ?? APP_URL
  const isHome = (url: string): boolean => url === home || url.startsWith(`${home}#`)
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isHome(event.url)) event.preventDefault()
  })
  contents.on('will-navigate', (event) => {
    if (!isHome(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault()
    choose('')
  })
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
