import type Database from 'better-sqlite3'
import { DatabaseProblem } from './database-problem'
import { drain } from './drain'
import { lanjutanMigrasi } from './lanjutan-migrasi'
import type { Migration } from './migrations'
import { compareSidik, fillSidik } from './sidik-baris'

/** `PNTA`: marks our files among all SQLite files. */
export const APPLICATION_ID = 0x50_4e_54_41

/** A database of a version that is not known yet; both are named. */
export const lebihBaru = (skema: number, dikenal: number): DatabaseProblem =>
  new DatabaseProblem(
    'LEBIH_BARU',
    `Data ini dibuat oleh Penata yang lebih baru (skema ${skema}; versi ini mengenal ${dikenal}). Pasang Penata yang lebih baru.`
  )

/** Runs every migration the database lacks, with its version, in one transaction. */
export function migrate(sqlite: Database.Database, list: readonly Migration[]): void {
  const have = Number(sqlite.pragma('user_version', { simple: true }))
  if (have > list.length) throw lebihBaru(have, list.length)
  if (have === list.length) return
  sqlite
    .transaction(() => {
      const cacat = drain(compareSidik(sqlite))
      for (const { statements, tag } of list.slice(have)) {
        for (const statement of statements) sqlite.exec(statement)
        lanjutanMigrasi[tag]?.(sqlite)
      }
      fillSidik(sqlite, cacat)
      sqlite.pragma(`application_id = ${APPLICATION_ID}`)
      sqlite.pragma(`user_version = ${list.length}`)
    })
    .immediate()
}
