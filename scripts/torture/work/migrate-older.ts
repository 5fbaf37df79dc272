import { closeSync, copyFileSync, fsyncSync, openSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { migrations } from '../../../electron/db/migrations'
import { openDatabase } from '../../../electron/db/open'
import { acknowledge } from '../open-office'
import { ACK } from '../power/states'
import type { Work } from './index'

/** Opens a file of an older version, which migrates it: `FOLDER OLDER-FILE [careless VERSION]`. */
export const migrateOlder: Work = async ([folder = '', older = '', care, version]) => {
  const ack = openSync(join(folder, ACK), 'a')
  const file = join(folder, 'penata.db')
  copyFileSync(older, file)
  settleOnDisk(file)
  acknowledge(ack, { ready: true })
  if (care === 'careless') migrateCarelessly(file, Number(version))
  else openDatabase(file).sqlite.close()
  acknowledge(ack, { ready: true, migrated: true })
  return Promise.resolve()
}

/** The older version had closed its file long ago. */
function settleOnDisk(file: string): void {
  const fd = openSync(file, 'r+')
  fsyncSync(fd)
  closeSync(fd)
}

/** The negative control: statement by statement, the version at the end. */
function migrateCarelessly(file: string, version: number): void {
  const sqlite = new Database(file)
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  for (const { statements } of migrations.slice(version)) for (const statement of statements) sqlite.exec(statement)
  sqlite.pragma(`user_version = ${migrations.length}`)
  sqlite.close()
}
