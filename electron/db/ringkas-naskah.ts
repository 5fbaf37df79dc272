import { and, desc, eq, getTableColumns, isNull } from 'drizzle-orm'
import { NaskahRingkas } from '../../src/domain/naskah/naskah'
import type { RencanaId } from '../../src/domain/mutasi/rencana'
import type { Db } from './open'
import { naskah, polaTersimpan, templatWord } from './schema/index'

/** The newest version of the office's own template of a kind. */
export type PolaRingkas = { readonly jenis: string; readonly versi: number; readonly isMilik: boolean }

/** Reads of papers and templates that leave out their words: those are large, and lists show none of them. */
export type RingkasNaskah = {
  /** What was issued for a plan (null = without one) and stands, newest first; of one kind where it is named. */
  readonly terbit: (rencanaId: RencanaId | null, jenis?: string) => readonly NaskahRingkas[]
  readonly pola: () => readonly PolaRingkas[]
  /** What the version in force of a kind holds; null = the template of the house. */
  readonly isiPola: (jenis: string) => string | null
  /** The kinds that have a Word template of the office in use. */
  readonly templatDipakai: () => ReadonlySet<string>
}

/** Creates those reads of an open database. */
export const createRingkasNaskah = ({ orm }: Pick<Db, 'orm'>): RingkasNaskah => ({
  terbit: (rencanaId, jenis) => {
    const { isi: _isi, ...kolom } = getTableColumns(naskah)
    const milik = rencanaId === null ? isNull(naskah.rencanaId) : eq(naskah.rencanaId, rencanaId)
    const rows = orm
      .select(kolom)
      .from(naskah)
      .where(and(milik, isNull(naskah.dibatalkanPada), jenis === undefined ? undefined : eq(naskah.jenis, jenis)))
      .orderBy(desc(naskah.dibuatPada), desc(naskah.id))
      .all()
    return rows.map((row) => NaskahRingkas.parse(row))
  },
  pola: () => {
    const kolom = { jenis: polaTersimpan.jenis, versi: polaTersimpan.versi, isBawaan: isNull(polaTersimpan.isi) }
    const semua = orm.select(kolom).from(polaTersimpan).orderBy(polaTersimpan.versi).all()
    // the last of a kind stands
    return [...new Map(semua.map(({ isBawaan, jenis, versi }) => [jenis, { jenis, versi, isMilik: !isBawaan }])).values()]
  },
  isiPola: (jenis) =>
    orm
      .select({ isi: polaTersimpan.isi })
      .from(polaTersimpan)
      .where(eq(polaTersimpan.jenis, jenis))
      .orderBy(desc(polaTersimpan.versi))
      .limit(1)
      .get()?.isi ?? null,
  templatDipakai: () =>
    new Set(
      orm
        .select({ jenis: templatWord.jenis })
        .from(templatWord)
        .where(eq(templatWord.isDipakai, true))
        .all()
        .map(({ jenis }) => jenis)
    )
})
