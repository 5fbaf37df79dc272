import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { app, protocol, type Session, session } from 'electron'
import { pageFile } from './page-file'

export const APP_SCHEME = 'app'
export const APP_HOST = 'penata'
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/index.html`

/** Nothing comes from outside and nothing goes there, no script but ours, no HTML from strings except through the named policies. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default pembaca-pdf'
].join('; ')

/** What every file of the window is served with. */
export const PAGE_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), hid=(), midi=(), serial=(), usb=(), bluetooth=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off'
} as const

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf'
}

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }
  ])
}

/** The development server's origin, or null in the real app. */
export function devOrigin(): string | null {
  const url = process.env['ELECTRON_RENDERER_URL']
  return !app.isPackaged && url ? new URL(url).origin : null
}

/** Serves the built window under `app://penata/` and refuses every other request of the session. */
export function secureSession(root: string): void {
  const own = session.defaultSession
  own.protocol.handle(APP_SCHEME, (request) => serve(root, request))
  refusePermissions(own)
  const dev = devOrigin()
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url, dev) }))
}

/** No page of this session gets any permission, device or download: camera, location, clipboard, USB. */
export function refusePermissions(target: Session): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  target.setPermissionCheckHandler(() => false)
  target.setDevicePermissionHandler(() => false)
  target.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }))
  target.on('select-hid-device', (event, _details, choose) => none(event, () => choose(null)))
  target.on('select-usb-device', (event, _details, choose) => none(event, () => choose()))
  target.on('select-serial-port', (...[event, , , choose]) => none(event, () => choose('')))
  target.on('will-download', (event) => event.preventDefault())
}

function none(event: { readonly preventDefault: () => void }, choose: () => void): void {
  event.preventDefault()
  choose()
}

function isAllowed(url: string, dev: string | null): boolean {
  if (/^(app|data|blob):/.test(url)) return true
  if (!app.isPackaged && url.startsWith('devtools:')) return true
  return dev !== null && new URL(url).origin.replace(/^ws/, 'http') === dev
}

const refuse = (status: number): Response => new Response(null, { status })

async function serve(root: string, { method, url }: Request): Promise<Response> {
  if (method !== 'GET') return refuse(405)
  const file = pageFile(url, APP_HOST)
  if (typeof file === 'number') return refuse(file)
  try {
    const body = await readFile(join(root, file))
    const headers = { ...PAGE_HEADERS, 'content-type': MIME[extname(file)] ?? 'application/octet-stream' }
    return new Response(new Uint8Array(body), { headers })
  } catch {
    return refuse(404)
  }
}
