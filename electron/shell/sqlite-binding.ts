import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

/** The SQLite addon to load instead of the package's own. In development the launcher tells; packed, only a file inside the package counts. */
export function sqliteBinding(): string | undefined {
  if (!app.isPackaged) return process.env['PENATA_SQLITE_BINDING']
  const packed = join(process.resourcesPath, 'native', 'better_sqlite3.node')
  return existsSync(packed) ? packed : undefined
}
