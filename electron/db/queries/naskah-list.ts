import { desc, getTableColumns } from 'drizzle-orm'
import { NaskahRingkas } from '../../../src/domain/naskah/naskah'
import { naskah } from '../schema/index'
import type { Query } from './query'

/** Issued papers, newest first, without their text. */
export const naskahList: Query<'naskah.list'> = ({ db: { orm } }) => {
  const { isi: _isi, ...kolom } = getTableColumns(naskah)
  return orm
    .select(kolom)
    .from(naskah)
    .orderBy(desc(naskah.dibuatPada))
    .all()
    .map((row) => NaskahRingkas.parse(row))
}
