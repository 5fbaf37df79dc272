import type Database from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import { type EntityName, entities } from '../../../src/domain/entities'
import { rowsOf } from '../rows'
import { tables } from '../schema/index'
import type { BarisHilang } from './isi-kembali'

/** Removes rows that are not what their entity asks for. */
export function buangCacat(baru: Database.Database): readonly BarisHilang[] {
  // the keys of `entities` are its names
  return (Object.keys(entities) as EntityName[]).flatMap((name) => {
    const rows = rowsOf(baru, name)
    const tabel = getTableName(tables[name])
    const ids = baru.prepare(`select id from "${tabel}"`).pluck().all().map(String)
    const cacat = ids.filter((id) => !isTerbaca(() => rows.get(id)))
    for (const id of cacat) rows.remove(id)
    return cacat.map((id): BarisHilang => ({ tabel, id, sebab: 'CACAT' }))
  })
}

function isTerbaca(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch {
    return false
  }
}

type Gantung = { readonly table: string; readonly rowid: number; readonly fkid: number }
type Kolom = { readonly name: string; readonly notnull: number }

/** Loosens references that lead nowhere: emptied where the column may be empty, else the row goes too. Named either way. */
export function lepasRujukan(baru: Database.Database): {
  readonly hilang: readonly BarisHilang[]
  readonly dikosongkan: readonly string[]
} {
  const hilang: BarisHilang[] = []
  const dikosongkan: string[] = []
  // rows of this pragma
  const gantung = (): readonly Gantung[] => baru.pragma('foreign_key_check') as readonly Gantung[]
  for (let found = gantung(); found.length > 0; found = gantung()) {
    for (const each of found) {
      const id = baru.prepare(`select id from "${each.table}" where rowid = ?`).pluck().get(each.rowid)
      if (typeof id !== 'string') continue
      const kolom = kolomOf(baru, each)
      if (kolom.notnull === 0) {
        baru.prepare(`update "${each.table}" set "${kolom.name}" = null where id = ?`).run(id)
        dikosongkan.push(`${each.table} ${id}: ${kolom.name}`)
      } else {
        baru.prepare(`delete from "${each.table}" where id = ?`).run(id)
        hilang.push({ tabel: each.table, id, sebab: 'RUJUKAN' })
      }
    }
  }
  return { hilang, dikosongkan }
}

function kolomOf(baru: Database.Database, { table, fkid }: Gantung): Kolom {
  const kolom = baru
    .prepare<[string, string, number], Kolom>(
      'select name, "notnull" from pragma_table_info(?) where name = (select "from" from pragma_foreign_key_list(?) where id = ?)'
    )
    .get(table, table, fkid)
  if (!kolom) throw new Error(`No reference ${fkid} in ${table}`)
  return kolom
}

/** Fills the search index anew. */
export function isiIndeks(baru: Database.Database): void {
  baru.exec(`
    delete from cari;
    delete from cari_baris;
    insert into cari_baris (jenis, id)
    select 'pegawai', id from pegawai union all select 'jabatan', id from jabatan union all select 'unor', id from unor;
    insert into cari (rowid, teks)
    select b.nomor, coalesce(p.nama || ' ' || p.nip, j.nama, u.nama) from cari_baris b
    left join pegawai p on p.id = b.id left join jabatan j on j.id = b.id left join unor u on u.id = b.id;
  `)
}
