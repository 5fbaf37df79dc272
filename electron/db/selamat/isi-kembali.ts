import type Database from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import { tables } from '../schema/index'
import { inSidikOrder, sidikBaris } from '../sidik-baris'
import { bacaTabel, bacaTabelKunci } from './baca-tabel'

/** Why a row is not in the new file. */
export const SEBAB_HILANG = ['TAK_TERBACA', 'BERUBAH', 'CACAT', 'RUJUKAN'] as const
export type SebabHilang = (typeof SEBAB_HILANG)[number]

/** A row that was not saved. */
export type BarisHilang = { readonly tabel: string; readonly id: string; readonly sebab: SebabHilang }

/** What became of the rows of one table. */
type HasilTabel = { readonly terbaca: number; readonly hilang: readonly BarisHilang[] }

/** The digests that can still be read, by table and id. */
export type Sidik = ReadonlyMap<string, Buffer>

/** Under which the digest of a row is kept. */
export const kunciSidik = (tabel: string, id: string): string => `${tabel}\0${id}`

/** The digests of a damaged file. */
export function bacaSidik(rusak: Database.Database): Sidik {
  const rows = bacaTabelKunci(rusak, 'sidik', { kunci: ['tabel', 'id'], kolom: ['sidik'] })
  return new Map(rows.flatMap(([tabel, id, sidik]) => (Buffer.isBuffer(sidik) ? [[kunciSidik(String(tabel), String(id)), sidik]] : [])))
}

/** Copies the rows of every table that the new file has; only those that answer to their digest, where there is one. */
export function isiKembali(rusak: Database.Database, baru: Database.Database, sidik: Sidik): ReadonlyMap<string, HasilTabel> {
  const ada = new Set(baru.prepare("select name from sqlite_schema where type = 'table'").pluck().all())
  const nama = Object.values(tables).map((table) => getTableName(table))
  return new Map(nama.filter((tabel) => ada.has(tabel)).map((tabel) => [tabel, isiTabel({ rusak, baru, sidik, tabel })]))
}

type Soal = { readonly rusak: Database.Database; readonly baru: Database.Database; readonly sidik: Sidik; readonly tabel: string }

function isiTabel({ rusak, baru, sidik, tabel }: Soal): HasilTabel {
  const kolom = inSidikOrder(baru.prepare('select name from pragma_table_info(?)').pluck().all(tabel).map(String), (name) => name)
  const insert = baru.prepare(
    `insert into "${tabel}" (${kolom.map((k) => `"${k}"`).join(', ')}) values (${kolom.map(() => '?').join(', ')})`
  )
  const masuk = new Set<string>()
  const gagal = new Map<string, SebabHilang>()
  for (const values of bacaTabel(rusak, tabel, kolom)) {
    const id = String(values[kolom.indexOf('id')])
    const sebab = tolakan({ values, tanda: sidik.get(kunciSidik(tabel, id)), simpan: () => insert.run(...values) })
    if (sebab === null) masuk.add(id)
    else gagal.set(id, sebab)
  }
  const kenal = new Set([...idDariIndeks(rusak, tabel), ...idDariSidik(sidik, tabel), ...gagal.keys()])
  const hilang = [...kenal].filter((id) => !masuk.has(id)).map((id): BarisHilang => ({ tabel, id, sebab: gagal.get(id) ?? 'TAK_TERBACA' }))
  return { terbaca: masuk.size, hilang }
}

type Baris = { readonly values: readonly unknown[]; readonly tanda: Buffer | undefined; readonly simpan: () => unknown }

/** Why a row is not taken over; null when it has been. */
function tolakan({ values, tanda, simpan }: Baris): SebabHilang | null {
  try {
    if (tanda && !tanda.equals(sidikBaris(values))) return 'BERUBAH'
    simpan()
    return null
  } catch {
    return 'CACAT'
  }
}

/** The index of a table may be whole where the table is not. */
const idDariIndeks = (rusak: Database.Database, tabel: string): readonly string[] =>
  bacaTabelKunci(rusak, tabel, { kunci: ['id'], kolom: [] }).map(([id]) => String(id))

const idDariSidik = (sidik: Sidik, tabel: string): readonly string[] =>
  [...sidik.keys()].filter((each) => each.startsWith(kunciSidik(tabel, ''))).map((each) => each.slice(tabel.length + 1))
