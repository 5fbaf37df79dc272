/** How a file of the window is asked for, or the HTTP status that says no. */
export type PageFile = string | 400 | 403 | 404

// plain names only: no dots to climb with, no backslash, no NUL, no drive or stream of Windows
const PLAIN = /^(?:\/[A-Za-z0-9_@-][A-Za-z0-9_@.-]*)+$/

/** The path below the window's folder that an address of this host names. */
export function pageFile(address: string, host: string): PageFile {
  if (!URL.canParse(address)) return 400
  const url = new URL(address)
  if (url.host !== host || url.username !== '' || url.password !== '') return 404
  const path = decoded(url.pathname)
  if (path === null) return 400
  return PLAIN.test(path) ? path.slice(1) : 403
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
