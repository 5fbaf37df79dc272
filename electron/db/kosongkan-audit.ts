import type Database from 'better-sqlite3'

/**
 * Destroys what audit entries hold at length, as the law asks (UU 27/2022); that they were, and by whom, stays, and so does
 * the chain. Only within the transaction that also writes the entry which names them: one emptied without is reported.
 */
export function kosongkanAudit(sqlite: Database.Database, seqs: readonly number[]): void {
  if (!sqlite.inTransaction) throw new Error('Audit entries are emptied within the transaction that says so')
  const empty = sqlite.prepare("update audit set input = '', perubahan = x'' where seq = ?")
  for (const seq of seqs) empty.run(seq)
}

/** Destroys the changes of the last entry, the one that says what was destroyed; its input stays. */
export function kosongkanPerubahanTerakhir(sqlite: Database.Database): void {
  if (!sqlite.inTransaction) throw new Error('Audit entries are emptied within the transaction that says so')
  sqlite.exec("update audit set perubahan = x'' where seq = (select max(seq) from audit)")
}
