import { asc, gt } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { type Entity, type EntityName, entities } from '../../../src/domain/entities'
import { setelanPada } from '../../../src/domain/ketentuan/setelan'
import type { Tanggal } from '../../../src/domain/kit/tanggal'
import type { BarisKota } from '../../../src/domain/kualitas/kota'
import { isAdaPada } from '../../../src/domain/organisasi/unor'
import { BUP_BAKU } from '../../../src/domain/pegawai/bup'
import { isBerlaku } from '../../../src/domain/pegawai/penempatan'
import type { Db } from '../open'
import { tables } from '../schema/index'

/** Rows read before others get their turn: some twenty milliseconds. */
const PER_TURN = 1000

/** Reads all data of a day a stretch at a time, with a pause after each for whoever else has to work. */
export function* readKota({ orm }: Db, hariIni: Tanggal): Generator<undefined, BarisKota> {
  const unor = yield* readAll(orm, 'unor')
  const jabatan = yield* readAll(orm, 'jabatan')
  const pegawai = yield* readAll(orm, 'pegawai')
  const penempatan = yield* readAll(orm, 'penempatan')
  const predikat = yield* readAll(orm, 'predikat')
  const ketentuan = yield* readAll(orm, 'ketentuan')
  return {
    tanggal: hariIni,
    unor: unor.filter((u) => isAdaPada(u, hariIni)),
    jabatan: jabatan.filter((j) => isAdaPada({ aktifDari: null, ...j }, hariIni)),
    pegawai,
    penempatan: penempatan.filter((p) => isBerlaku(p, hariIni)),
    predikat,
    bup: { ...BUP_BAKU, ...setelanPada(ketentuan, hariIni)('bup') }
  }
}

type AnyTable = SQLiteTable & { readonly id: SQLiteColumn }

function* readAll<N extends EntityName>(orm: Db['orm'], name: N): Generator<undefined, readonly Entity<N>[]> {
  const table: AnyTable = tables[name]
  const rows: Entity<N>[] = []
  for (let last = ''; ;) {
    const page = orm.select().from(table).where(gt(table.id, last)).orderBy(asc(table.id)).limit(PER_TURN).all()
    // sound: the table of an entity holds rows of its schema
    for (const row of page) rows.push(entities[name].parse(row) as Entity<N>)
    yield
    if (page.length < PER_TURN) return rows
    last = rows.at(-1)?.id ?? ''
  }
}
