import type { RouteOutput } from '../../../src/contract/routes'
import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Tanggal } from '../../../src/domain/kit/tanggal'
import { SEBUTAN_STATUS_RENCANA } from '../../../src/domain/mutasi/sebutan-rencana'
import { namaRencana } from '../../../src/domain/mutasi/skenario'
import { namaLengkap } from '../../../src/domain/pegawai/pegawai'
import { jabatan, pegawai, penempatan, unor } from '../schema/index'
import { matchesText } from './match-text'
import type { Query, QueryContext } from './query'

type Hits = RouteOutput<'cari.semua'>

/** One search over units, people, posts and plans: a share of the answers for each. */
export const cariSemua: Query<'cari.semua'> = (context, { teks, jumlah }) => {
  if (teks.trim() === '') return []
  const share = Math.ceil(jumlah / 3)
  return [...plans(context, teks), ...people(context, teks, jumlah), ...units(context, teks, share), ...posts(context, teks, share)].slice(
    0,
    jumlah
  )
}

const people = ({ db: { orm }, today }: QueryContext, teks: string, limit: number): Hits =>
  orm
    .select({
      id: pegawai.id,
      nama: pegawai.nama,
      gelarDepan: pegawai.gelarDepan,
      gelarBelakang: pegawai.gelarBelakang,
      nip: pegawai.nip,
      jabatan: jabatan.nama,
      unorId: jabatan.unorId
    })
    .from(pegawai)
    .leftJoin(
      penempatan,
      sql`${penempatan.pegawaiId} = ${pegawai.id} and ${penempatan.jenis} = 'DEFINITIF' and (${penempatan.tmtSelesai} is null or ${today} < ${penempatan.tmtSelesai})`
    )
    .leftJoin(jabatan, eq(jabatan.id, penempatan.jabatanId))
    .where(matchesText(pegawai.id, pegawai.nama, teks))
    .orderBy(asc(pegawai.nama))
    .limit(limit)
    .all()
    .map((row) => ({ jenis: 'pegawai', id: row.id, judul: namaLengkap(row), keterangan: row.jabatan ?? row.nip, unorId: row.unorId }))

const units = ({ db: { orm }, today }: QueryContext, teks: string, limit: number): Hits =>
  orm
    .select({ id: unor.id, nama: unor.nama })
    .from(unor)
    .where(and(matchesText(unor.id, unor.nama, teks), isAda(unor.aktifSampai, today)))
    .orderBy(asc(unor.nama))
    .limit(limit)
    .all()
    .map((row) => ({ jenis: 'unor', id: row.id, judul: row.nama, keterangan: 'Unit organisasi', unorId: row.id }))

const posts = ({ db: { orm }, today }: QueryContext, teks: string, limit: number): Hits =>
  orm
    .select({ id: jabatan.id, nama: jabatan.nama, unor: unor.nama, unorId: unor.id })
    .from(jabatan)
    .innerJoin(unor, and(eq(unor.id, jabatan.unorId)))
    .where(and(matchesText(jabatan.id, jabatan.nama, teks), isAda(jabatan.aktifSampai, today)))
    .orderBy(asc(jabatan.nama))
    .limit(limit)
    .all()
    .map((row) => ({ jenis: 'jabatan', id: row.id, judul: row.nama, keterangan: row.unor, unorId: row.unorId }))

/** Plans that are not put away, the newest first; there are never many. */
const plans = ({ read }: QueryContext, teks: string): Hits =>
  read
    .list('rencana')
    .filter((r) => r.diarsipkanPada === null && namaRencana(r).toLowerCase().includes(teks.trim().toLowerCase()))
    .toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada))
    .slice(0, RENCANA_TERBANYAK)
    .map((r) => ({ jenis: 'rencana', id: r.id, judul: namaRencana(r), keterangan: SEBUTAN_STATUS_RENCANA[r.status], unorId: null }))

const RENCANA_TERBANYAK = 4

/** What has ended is not offered any more. */
const isAda = (aktifSampai: SQLiteColumn, today: Tanggal): SQL => sql`(${aktifSampai} is null or ${today} < ${aktifSampai})`
