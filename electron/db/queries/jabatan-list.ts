import { sql } from 'drizzle-orm'
import type { RouteOutput } from '../../../src/contract/routes'
import type { Tanggal } from '../../../src/domain/kit/tanggal'
import type { BarisJabatan } from '../../../src/domain/organisasi/baris-jabatan'
import type { Db } from '../open'
import { type PermintaanRegister, type SaringanJabatan, selectJabatan } from './jabatan-register'
import type { Query, QueryContext } from './query'

/** A stretch of the register of posts: first which ones, then what they are, so that names are worked out for those in view alone. */
export const jabatanList: Query<'jabatan.list'> = (context, { mulai, jumlah, ...saringan }) => {
  const semua = jabatanIds(context, saringan)
  const ids = semua.slice(mulai, mulai + jumlah)
  const { db, today } = context
  return {
    total: semua.length,
    baris: ids.length === 0 ? [] : selectJabatan<Raw>(db, { today, saringan, select: EVERYTHING, ids }).map(toBaris)
  }
}

/** The ids of all posts that match. */
export const jabatanIds = ({ db, today }: Pick<QueryContext, 'db' | 'today'>, saringan: SaringanJabatan): RouteOutput<'jabatan.ids'> =>
  selectJabatan<Pick<BarisJabatan, 'id'>>(db, { today, saringan, select: sql`id` }).map(({ id }) => id)

/** The whole register as it is narrowed and sorted, for an export. */
export const jabatanSemua = (
  db: Db,
  { today, saringan }: { readonly today: Tanggal; readonly saringan: SaringanJabatan }
): readonly BarisJabatan[] => selectJabatan<Raw>(db, { today, saringan, select: EVERYTHING }).map(toBaris)

const EVERYTHING: PermintaanRegister['select'] = sql`*`

/** A row as SQLite gives it: truth is 1, and columns of the sort come along. */
type Raw = { readonly [K in keyof BarisJabatan]: BarisJabatan[K] extends boolean ? number : BarisJabatan[K] } & {
  readonly jalur: string
  readonly urut: number
}

const toBaris = ({ jalur: _jalur, urut: _urut, ...row }: Raw): BarisJabatan => ({
  ...row,
  isPimpinan: row.isPimpinan === 1,
  isJabatanKunci: row.isJabatanKunci === 1,
  isKosong: row.isKosong === 1,
  perluPersetujuanGubernur: row.perluPersetujuanGubernur === 1,
  perluPersetujuanMendagri: row.perluPersetujuanMendagri === 1,
  perluPersetujuanDprd: row.perluPersetujuanDprd === 1
})
