import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** The project folder. */
export const root = resolve(import.meta.dirname, '../..')

/** Where this machine keeps what is fetched or compiled once: outside node_modules, which `npm ci` deletes. */
export function cacheRoot() {
  if (process.env.PENATA_CACHE) return resolve(process.env.PENATA_CACHE)
  return join(userCache(), 'penata')
}

function userCache() {
  if (process.platform === 'win32') return process.env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  return process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
}
