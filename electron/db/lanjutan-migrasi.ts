import type Database from 'better-sqlite3'
import { relinkAudit } from './migrasi/relink-audit'

/** What a migration goes on with in code, after its statements and in their transaction, by its tag. */
export const lanjutanMigrasi: Readonly<Record<string, (sqlite: Database.Database) => void>> = {
  '0009_aman': relinkAudit
}
