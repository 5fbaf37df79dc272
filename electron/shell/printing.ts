import { BrowserWindow, session } from 'electron'
import { APP_SCHEME, refusePermissions } from './app-protocol'

const PRINT_URL = `${APP_SCHEME}://cetak/naskah.html`
const PRINT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"
let prints = 0

/** Prints a page of HTML in a throw-away hidden window; paper sizes come from its own `@page` rules. */
export async function printToPdf(html: string): Promise<Uint8Array> {
  prints += 1
  const own = session.fromPartition(`cetak-${prints}`)
  own.protocol.handle(
    APP_SCHEME,
    () => new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PRINT_POLICY } })
  )
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: url !== PRINT_URL && !url.startsWith('data:') }))
  refusePermissions(own)
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: own, sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false }
  })
  try {
    await window.loadURL(PRINT_URL)
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)')
    return await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })
  } finally {
    window.destroy()
  }
}
