import type { Db } from '../../electron/db/open'

/** For negative controls alone: makes the open database as careless as it may never be. */
export function weaken({ sqlite }: Db, synchronous: string): void {
  sqlite.pragma(`synchronous = ${synchronous}`)
  // the WAL is carried over often, so that a short run meets many of those moments
  sqlite.pragma('wal_autocheckpoint = 40')
}
