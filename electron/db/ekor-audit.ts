import type Database from 'better-sqlite3'
import { z } from 'zod'
import { AWAL_RANTAI } from './rantai-audit'

/** The end of the audit chain at some moment: kept outside of the file, it shows that the chain was cut or written anew. */
export const EkorAudit = z.object({ seq: z.int(), hash: z.string(), jumlah: z.int() })
export type EkorAudit = z.infer<typeof EkorAudit>

/** The last entry of the audit chain, and how many there are. */
export function ekorAudit(sqlite: Database.Database): EkorAudit {
  const last = sqlite.prepare<[], { seq: number; hash: string }>('select seq, hash from audit order by seq desc limit 1').get()
  const jumlah = Number(sqlite.prepare('select count(*) from audit').pluck().get())
  return { ...(last ?? { seq: 0, hash: AWAL_RANTAI }), jumlah }
}
