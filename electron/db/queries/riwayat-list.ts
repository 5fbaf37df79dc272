import { count, desc, sql } from 'drizzle-orm'
import { audit } from '../schema/index'
import type { Query } from './query'

/** One page of the audit trail, newest first. */
export const riwayatList: Query<'riwayat.list'> = ({ db: { orm } }, { cari, mulai, jumlah }) => {
  const where =
    cari.trim() === '' ? undefined : sql`(${audit.label} like ${`%${cari.trim()}%`} or ${audit.perintah} like ${`%${cari.trim()}%`})`
  return {
    total: orm.select({ n: count() }).from(audit).where(where).get()?.n ?? 0,
    baris: orm
      .select({
        seq: audit.seq,
        waktu: audit.waktu,
        pelaku: audit.pelaku,
        perintah: audit.perintah,
        label: audit.label,
        jenis: audit.jenis,
        jumlahPerubahan: audit.jumlahPerubahan
      })
      .from(audit)
      .where(where)
      .orderBy(desc(audit.seq))
      .limit(jumlah)
      .offset(mulai)
      .all()
  }
}
