import { BrowserWindow, session } from 'electron'
import { APP_SCHEME, refusePermissions } from './app-protocol'
import { safePreferences } from './safe-preferences'

const PAGE_URL = `${APP_SCHEME}://cetak/naskah.html`
const PICTURE_URL = `${APP_SCHEME}://cetak/gambar.svg`
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data: 'self'"
let pages = 0

/** What a hidden page is made of, by address. */
type Files = ReadonlyMap<string, { readonly isi: string; readonly jenis: string }>

/** Prints a page of HTML in a throw-away hidden window; paper sizes come from its own `@page` rules. */
export const printToPdf = (html: string): Promise<Uint8Array> =>
  withHiddenPage(new Map([[PAGE_URL, { isi: html, jenis: 'text/html' }]]), async (window) => {
    // also those of text that only shows in print
    await window.webContents.executeJavaScript('Promise.all([...document.fonts].map((font) => font.load())).then(() => true)')
    return window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })
  })

/** Draws an SVG as a PNG of so many pixels in a throw-away hidden window. */
export function drawToPng(svg: string, { lebar, tinggi }: { readonly lebar: number; readonly tinggi: number }): Promise<Uint8Array> {
  const files: Files = new Map([
    [PAGE_URL, { isi: '<!doctype html><title>Gambar</title>', jenis: 'text/html' }],
    [PICTURE_URL, { isi: svg, jenis: 'image/svg+xml' }]
  ])
  return withHiddenPage(files, async (window) => {
    const drawn: unknown = await window.webContents.executeJavaScript(`(async () => {
      const picture = new Image()
      picture.src = ${JSON.stringify(PICTURE_URL)}
      await picture.decode()
      const canvas = new OffscreenCanvas(${lebar}, ${tinggi})
      canvas.getContext('2d').drawImage(picture, 0, 0, ${lebar}, ${tinggi})
      const blob = await canvas.convertToBlob({ type: 'image/png' })
      return new Uint8Array(await blob.arrayBuffer())
    })()`)
    if (!(drawn instanceof Uint8Array)) throw new Error('The picture was not drawn')
    return drawn
  })
}

async function withHiddenPage<T>(files: Files, work: (window: BrowserWindow) => Promise<T>): Promise<T> {
  pages += 1
  const own = session.fromPartition(`cetak-${pages}`)
  own.protocol.handle(APP_SCHEME, ({ url }) => {
    const file = files.get(url)
    if (!file) return new Response(null, { status: 404 })
    return new Response(file.isi, { headers: { 'content-type': `${file.jenis}; charset=utf-8`, 'content-security-policy': PAGE_POLICY } })
  })
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !files.has(url) && !url.startsWith('data:') }))
  refusePermissions(own)
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...safePreferences(), session: own }
  })
  try {
    return await Promise.race([lost(window), window.loadURL(PAGE_URL).then(() => work(window))])
  } finally {
    window.destroy()
  }
}

/** A hidden page that crashes would leave whoever prints waiting for ever. */
const lost = ({ webContents }: BrowserWindow): Promise<never> =>
  new Promise((_resolve, reject) => {
    webContents.once('render-process-gone', () => reject(new Error('The hidden page crashed')))
  })
