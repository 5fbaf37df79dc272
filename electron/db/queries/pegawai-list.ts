import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { RouteInput } from '../../../src/contract/routes'
import { PegawaiRingkas } from '../../../src/domain/pegawai/pegawai'
import type { Tanggal } from '../../../src/domain/kit/tanggal'
import { jabatan, pegawai, penempatan, unor } from '../schema/index'
import { matchesText } from './match-text'
import type { Query } from './query'

type Input = RouteInput<'pegawai.list'>

/** One page of people with their present definitive post, filtered and sorted in the database. */
export const pegawaiList: Query<'pegawai.list'> = ({ db: { orm }, today }, input) => {
  const matching = orm
    .select({
      pegawai,
      jabatan: jabatan.nama,
      eselon: jabatan.eselon,
      unor: unor.nama,
      tmtJabatan: penempatan.tmtMulai,
      total: sql<number>`count(*) over ()`
    })
    .from(pegawai)
    .leftJoin(penempatan, isCurrent(today))
    .leftJoin(jabatan, eq(jabatan.id, penempatan.jabatanId))
    .leftJoin(unor, eq(unor.id, jabatan.unorId))
    .where(and(...filters(input)))
  const direction = input.turun ? desc : asc
  const page = matching.orderBy(direction(SORTED_BY[input.urut]), asc(pegawai.id)).limit(input.jumlah).offset(input.mulai).all()
  return {
    total: page[0]?.total ?? 0,
    baris: page.map(({ pegawai: person, total: _total, ...post }) => ({ ...PegawaiRingkas.parse(person), ...post }))
  }
}

const SORTED_BY: Readonly<Record<Input['urut'], SQLiteColumn>> = {
  nama: pegawai.nama,
  nip: pegawai.nip,
  golongan: pegawai.golongan,
  jabatan: jabatan.nama,
  unor: unor.nama
}

const isCurrent = (today: Tanggal): SQL =>
  sql`${penempatan.pegawaiId} = ${pegawai.id} and ${penempatan.jenis} = 'DEFINITIF' and (${penempatan.tmtMulai} is null or ${penempatan.tmtMulai} <= ${today}) and (${penempatan.tmtSelesai} is null or ${today} < ${penempatan.tmtSelesai})`

function filters(input: Input): readonly (SQL | undefined)[] {
  return [
    matchesText(pegawai.id, pegawai.nama, input.cari),
    input.jenisAsn ? eq(pegawai.jenisAsn, input.jenisAsn) : undefined,
    input.kedudukanHukum ? eq(pegawai.kedudukanHukum, input.kedudukanHukum) : undefined,
    input.golongan ? eq(pegawai.golongan, input.golongan) : undefined,
    input.unorId ? inArray(unor.id, below(input.unorId)) : undefined
  ]
}

/** The unor itself and everything under it. */
const below = (id: string): SQL =>
  sql`(with recursive bawah(id) as (select ${id} union select u.id from unor u join bawah b on u.induk_id = b.id) select id from bawah)`
