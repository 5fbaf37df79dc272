import { type SQL, sql } from 'drizzle-orm'
import type { RouteInput } from '../../../src/contract/routes'
import type { Tanggal } from '../../../src/domain/kit/tanggal'
import { ESELON, JENIS_JABATAN, JENJANG_JF } from '../../../src/domain/organisasi/jabatan'
import type { KolomJabatan } from '../../../src/domain/organisasi/kolom-jabatan'
import type { Db } from '../open'
import { escapeLike } from './match-text'

/** What narrows the register, and its order. */
export type SaringanJabatan = RouteInput<'jabatan.ids'>

/** What is asked of the register: some columns of the posts that match. */
export type PermintaanRegister = {
  readonly today: Tanggal
  readonly saringan: SaringanJabatan
  readonly select: SQL
  /** Only these posts; all that match when absent. */
  readonly ids?: readonly string[]
}

/** The posts that exist on a day and match, in order, as raw rows: each with its unit, its office and its holders. */
export function selectJabatan<T>({ orm }: Db, { today, saringan, select, ids }: PermintaanRegister): readonly T[] {
  const wanted = [...filters(saringan), ...(ids ? [sql`id in ${ids}`] : [])]
  return orm.all<T>(sql`with recursive ${POHON}, ${kini(today)}, ${lalu(today)}, ${register(today)}
    select ${select} from r where ${sql.join(wanted, sql` and `)} order by ${order(saringan)}, jalur, "isPimpinan" desc, urut, id`)
}

/** Every unit with its office and its place in the organisation, written so that it sorts. */
const POHON = sql`pohon(id, nama, kantor, jalur, akar) as (
  select id, nama, nama, printf('%06d', urut), 1 from unor where induk_id is null
  union all
  select u.id, u.nama, case when p.akar then u.nama else p.kantor end, p.jalur || '/' || printf('%06d', u.urut), 0
  from unor u join pohon p on u.induk_id = p.id)`

/** How many hold each post for good, and whether anybody holds it at all. */
const kini = (today: Tanggal): SQL => sql`kini as (
  select jabatan_id, sum(jenis = 'DEFINITIF') as terisi, max(jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN')) as isi
  from penempatan t where ${isBerlaku(today)} group by jabatan_id)`

/** The names of those who hold a post, definitive ones first; worked out only where it is asked for. */
const pemegang = (today: Tanggal): SQL => sql`(
  select group_concat(nama, '; ') from (
    select case t.jenis when 'PLT' then 'Plt. ' when 'PLH' then 'Plh. ' else '' end
      || coalesce(p.gelar_depan || ' ', '') || p.nama || coalesce(', ' || p.gelar_belakang, '') as nama
    from penempatan t join pegawai p on p.id = t.pegawai_id
    where t.jabatan_id = j.id and ${isBerlaku(today)}
    order by t.jenis <> 'DEFINITIF', p.nama))`

const isBerlaku = (today: Tanggal): SQL =>
  sql`(t.tmt_mulai is null or t.tmt_mulai <= ${today}) and (t.tmt_selesai is null or ${today} < t.tmt_selesai)`

/** When the last holder left each post. */
const lalu = (today: Tanggal): SQL => sql`lalu as (
  select jabatan_id, max(tmt_selesai) as selesai from penempatan
  where jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN') and tmt_selesai <= ${today} group by jabatan_id)`

const register = (today: Tanggal): SQL => sql`r as (
  select j.id, j.unor_id as "unorId", j.nama, j.jenis, j.eselon, j.jenjang, j.kelas, j.kebutuhan, j.urut,
    j.is_pimpinan as "isPimpinan", j.is_jabatan_kunci as "isJabatanKunci", j.syarat_sertifikat as "syaratSertifikat",
    j.perlu_persetujuan_gubernur as "perluPersetujuanGubernur", j.perlu_persetujuan_mendagri as "perluPersetujuanMendagri",
    j.perlu_persetujuan_dprd as "perluPersetujuanDprd", j.tidak_di_berkas_sejak as "tidakDiBerkasSejak",
    u.nama as unor, u.kantor as "perangkatDaerah", u.jalur, coalesce(k.terisi, 0) as terisi, coalesce(k.terisi, 0) - j.kebutuhan as selisih,
    ${pemegang(today)} as pemegang, coalesce(k.isi, 0) = 0 as "isKosong", case when coalesce(k.isi, 0) = 0 then l.selesai end as "kosongSejak"
  from jabatan j join pohon u on u.id = j.unor_id
  left join kini k on k.jabatan_id = j.id
  left join lalu l on l.jabatan_id = j.id
  where j.aktif_sampai is null or ${today} < j.aktif_sampai)`

function filters(saringan: SaringanJabatan): SQL[] {
  const { cari, unorId, jenis, tingkat, kelas, isKosong, isKunci, isTidakDiBerkas } = saringan
  const words = cari.trim().split(/\s+/).filter(Boolean)
  return [
    sql`true`,
    ...words.map(
      (word) =>
        sql`nama || ' ' || unor || ' ' || "perangkatDaerah" || ' ' || coalesce(pemegang, '') like ${`%${escapeLike(word)}%`} escape '\\'`
    ),
    ...(unorId === null ? [] : [sql`"unorId" in ${below(unorId)}`]),
    ...(jenis.length === 0 ? [] : [sql`jenis in ${jenis}`]),
    ...(tingkat.length === 0 ? [] : [sql`coalesce(eselon, jenjang) in ${tingkat}`]),
    ...(kelas.length === 0 ? [] : [sql`kelas in ${kelas}`]),
    ...(isKosong ? [sql`"isKosong"`] : []),
    ...(isKunci ? [sql`"isJabatanKunci"`] : []),
    ...(isTidakDiBerkas ? [sql`"tidakDiBerkasSejak" is not null`] : [])
  ]
}

/** The unit itself and everything under it. */
const below = (id: string): SQL =>
  sql`(with recursive bawah(id) as (select ${id} union select u.id from unor u join bawah b on u.induk_id = b.id) select id from bawah)`

const order = ({ urut, turun }: SaringanJabatan): SQL => sql`${SORTED_BY[urut]} ${turun ? sql`desc` : sql`asc`} nulls last`

/** Where a value stands in an official order. */
const placeIn = (value: SQL, list: readonly string[]): SQL =>
  sql`case ${value} ${sql.join(
    list.map((item, n) => sql`when ${item} then ${n}`),
    sql` `
  )} end`

const SORTED_BY: Readonly<Record<KolomJabatan, SQL>> = {
  nama: sql`nama collate nocase`,
  unor: sql`jalur`,
  perangkatDaerah: sql`substr(jalur, 1, 13)`,
  jenis: placeIn(sql`jenis`, JENIS_JABATAN),
  tingkat: placeIn(sql`coalesce(eselon, jenjang)`, [...ESELON, ...JENJANG_JF]),
  kelas: sql`kelas`,
  kebutuhan: sql`kebutuhan`,
  terisi: sql`terisi`,
  selisih: sql`selisih`,
  pemegang: sql`pemegang collate nocase`,
  kosongSejak: sql`"kosongSejak"`,
  isJabatanKunci: sql`"isJabatanKunci"`,
  persetujuan: sql`"perluPersetujuanGubernur" + "perluPersetujuanMendagri" + "perluPersetujuanDprd"`,
  syaratSertifikat: sql`"syaratSertifikat" collate nocase`,
  tidakDiBerkasSejak: sql`"tidakDiBerkasSejak"`
}
