import { asc, eq, type SQL } from 'drizzle-orm'
import type { Pengguna } from '../../src/domain/akses/pengguna'
import { Pengguna as Baris } from '../../src/domain/akses/pengguna'
import type { Db } from './open'
import { pengguna } from './schema/pengguna'

/** Everybody who may or might come in, by name. */
export const semuaPengguna = ({ orm }: Db): readonly Pengguna[] =>
  orm
    .select()
    .from(pengguna)
    .orderBy(asc(pengguna.nama))
    .all()
    .map((row) => Baris.parse(row))

/** Someone who may come in, by their id; null = they are not there, or have left. */
export const penggunaAktif = (db: Db, id: Pengguna['id']): Pengguna | null => one(db, eq(pengguna.id, id))

/** The same by what they type. */
export const penggunaBernama = (db: Db, namaMasuk: string): Pengguna | null => one(db, eq(pengguna.namaMasuk, namaMasuk))

function one({ orm }: Db, which: SQL): Pengguna | null {
  const row = orm.select().from(pengguna).where(which).get()
  return row?.isAktif ? Baris.parse(row) : null
}
