import type Database from 'better-sqlite3'

/** Gives a connection the key of its file; must come before anything is read. */
export function unlock(sqlite: Database.Database, kunci: string): void {
  needKunci(kunci)
  sqlite.pragma("cipher = 'chacha20'")
  sqlite.pragma(`key = 'raw:${kunci}'`)
}

/** Gives the file of a connection another key; null = it opens without one. */
export function rekey(sqlite: Database.Database, kunci: string | null): void {
  if (kunci === null) {
    sqlite.pragma("rekey = ''")
    return
  }
  needKunci(kunci)
  sqlite.pragma("cipher = 'chacha20'")
  sqlite.pragma(`rekey = 'raw:${kunci}'`)
}

function needKunci(kunci: string): void {
  if (!/^[0-9a-f]{64}$/.test(kunci)) throw new Error('A data key is 32 bytes as hex')
}
