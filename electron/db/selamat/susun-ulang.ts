import type Database from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import { type EntityName, entities } from '../../../src/domain/entities'
import { rowsOf } from '../rows'
import { tables } from '../schema/index'
import { type AuditSelamat, perubahanAudit } from './audit-selamat'
import { type BarisHilang, kunciSidik, type Sidik } from './isi-kembali'

type Row = Readonly<Record<string, unknown>> & { readonly id: string }

/** What the audit trail knows of lost rows: each as it was last, and what it is called. */
export type DariAudit = { readonly dibangun: ReadonlySet<string>; readonly sebutan: (hilang: BarisHilang) => string }

const tabelOf = (name: EntityName): string => getTableName(tables[name])

/** Builds lost rows anew as the audit trail last wrote them: those that answer to the digest kept of them, which proves that nothing came after. */
export function susunUlang(
  baru: Database.Database,
  hilang: readonly BarisHilang[],
  { audit, sidik }: { readonly audit: AuditSelamat; readonly sidik: Sidik }
): DariAudit {
  const dicari = new Set(hilang.map(({ tabel, id }) => kunciSidik(tabel, id)))
  const terakhir = new Map<string, { readonly entity: EntityName; readonly row: Row | null }>()
  const nama = new Map<string, Row>()
  for (const { entity, before, after } of dicari.size === 0 ? [] : perubahanAudit(audit)) {
    const row = after ?? before
    const kunci = row ? kunciSidik(tabelOf(entity), row.id) : ''
    if (row === null || !dicari.has(kunci)) continue
    terakhir.set(kunci, { entity, row: after })
    nama.set(kunci, row)
  }
  const dibangun = new Set(
    [...terakhir].filter(([kunci, { entity, row }]) => row && put(baru, { entity, row, tanda: sidik.get(kunci) })).map(([kunci]) => kunci)
  )
  const namaOrang = baru.prepare('select nama from pegawai where id = ?').pluck()
  return {
    dibangun,
    sebutan: ({ tabel, id }) => sebutanOf(nama.get(kunciSidik(tabel, id)), (orang) => namaOrang.get(orang)) ?? `${tabel} ${id}`
  }
}

type Bangunan = { readonly entity: EntityName; readonly row: Row; readonly tanda: Buffer | undefined }

/** Writes a row if it is exactly the one whose digest was kept. */
function put(baru: Database.Database, { entity, row, tanda }: Bangunan): boolean {
  if (!tanda) return false
  const rows = rowsOf(baru, entity)
  try {
    rows.insert(entities[entity].parse(row))
    const tertulis = baru
      .prepare<[string, string], Buffer>('select sidik from sidik where tabel = ? and id = ?')
      .pluck()
      .get(tabelOf(entity), row.id)
    if (tertulis?.equals(tanda)) return true
    rows.remove(row.id)
    return false
  } catch {
    return false
  }
}

function sebutanOf(row: Row | undefined, namaOrang: (id: string) => unknown): string | null {
  if (!row) return null
  const { nama, nip, pegawaiId } = row
  if (typeof nama === 'string') return typeof nip === 'string' ? `${nama} (${nip})` : nama
  const orang = typeof pegawaiId === 'string' ? namaOrang(pegawaiId) : null
  return typeof orang === 'string' ? `milik ${orang}` : null
}
