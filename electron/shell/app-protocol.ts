import { readFile } from 'node:fs/promises'
import { extname, normalize, sep } from 'node:path'
import { app, protocol, type Session, session } from 'electron'

export const APP_SCHEME = 'app'
export const APP_HOST = 'penata'
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/index.html`

/** Nothing comes from outside, no script but ours, no HTML from strings except through the named policy. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'"
].join('; ')

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
  own.protocol.handle(APP_SCHEME, (request) => serve(root, request.url))
  refusePermissions(own)
  const dev = devOrigin()
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url, dev) }))
}

/** No page of this session gets any permission: camera, location, clipboard, devices. */
export function refusePermissions(target: Session): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  target.setPermissionCheckHandler(() => false)
  target.setDevicePermissionHandler(() => false)
}

function isAllowed(url: string, dev: string | null): boolean {
  if (/^(app|data|blob|devtools):/.test(url)) return true
  return dev !== null && new URL(url).origin.replace(/^ws/, 'http') === dev
}

async function serve(root: string, address: string): Promise<Response> {
  const url = new URL(address)
  if (url.host !== APP_HOST) return new Response(null, { status: 404 })
  const file = normalize(root + sep + decodeURIComponent(url.pathname))
  if (!file.startsWith(root + sep)) return new Response(null, { status: 403 })
  try {
    const body = await readFile(file)
    const headers = {
      'content-type': MIME[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff'
    }
    return new Response(new Uint8Array(body), { headers })
  } catch {
    return new Response(null, { status: 404 })
  }
}
