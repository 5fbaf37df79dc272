import { type SQL, sql } from 'drizzle-orm'
import type { Tanggal } from '../../../src/domain/kit/tanggal'
import type { Duduk, JabatanTerdaftar } from '../../../src/domain/organisasi/daftar-jabatan'
import type { JabatanId } from '../../../src/domain/organisasi/jabatan'
import type { Unor } from '../../../src/domain/organisasi/unor'
import type { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import type { Db } from '../open'

/** Every unit there is or was, as far as the register needs it. */
export const readUnits = ({ orm }: Db): readonly Pick<Unor, 'id' | 'nama' | 'indukId' | 'urut'>[] =>
  orm.all(sql`select id, nama, induk_id as "indukId", urut from unor`)

/** The posts that exist on a day; of these ids, or all (null). */
export const readJabatan = ({ orm }: Db, today: Tanggal, ids: readonly JabatanId[] | null): readonly JabatanTerdaftar[] =>
  orm
    .all<Raw>(
      sql`select id, unor_id as "unorId", nama, jenis, eselon, jenjang, kelas, kebutuhan, urut,
        beban_kerja as "bebanKerja",
        is_pimpinan as "isPimpinan", is_jabatan_kunci as "isJabatanKunci", syarat_sertifikat as "syaratSertifikat",
        perlu_persetujuan_gubernur as "perluPersetujuanGubernur", perlu_persetujuan_mendagri as "perluPersetujuanMendagri",
        perlu_persetujuan_dprd as "perluPersetujuanDprd", tidak_di_berkas_sejak as "tidakDiBerkasSejak"
      from jabatan where (aktif_sampai is null or ${today} < aktif_sampai) and ${among(sql`id`, ids)}`
    )
    .map(toDomain)

/** Everybody who ever sat in a post, with the name; of these posts, or all (null). */
export const readDuduk = ({ orm }: Db, ids: readonly JabatanId[] | null): readonly Duduk[] =>
  orm.all(
    sql`select t.jabatan_id as "jabatanId", t.jenis, t.tmt_mulai as "tmtMulai", t.tmt_selesai as "tmtSelesai",
      p.nama, p.jenis_asn as "jenisAsn", p.gelar_depan as "gelarDepan", p.gelar_belakang as "gelarBelakang"
    from penempatan t join pegawai p on p.id = t.pegawai_id where ${among(sql`t.jabatan_id`, ids)}`
  )

/** The posts in which these people sit or sat. */
export const readDidudukiOleh = ({ orm }: Db, pegawai: readonly PegawaiId[]): readonly JabatanId[] =>
  orm
    .all<{ readonly id: JabatanId }>(sql`select distinct jabatan_id as id from penempatan where ${among(sql`pegawai_id`, pegawai)}`)
    .map(({ id }) => id)

const among = (column: SQL, ids: readonly string[] | null): SQL => (ids === null ? sql`true` : sql`${column} in ${ids}`)

/** A row as SQLite gives it: truth is 1. */
type Raw = { readonly [K in keyof JabatanTerdaftar]: JabatanTerdaftar[K] extends boolean ? number : JabatanTerdaftar[K] }

const toDomain = (row: Raw): JabatanTerdaftar => ({
  ...row,
  isPimpinan: row.isPimpinan === 1,
  isJabatanKunci: row.isJabatanKunci === 1,
  perluPersetujuanGubernur: row.perluPersetujuanGubernur === 1,
  perluPersetujuanMendagri: row.perluPersetujuanMendagri === 1,
  perluPersetujuanDprd: row.perluPersetujuanDprd === 1
})
