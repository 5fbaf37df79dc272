import { HARI_INI } from './given'

/** The city in SQL, read from the law and the tables alone: what reports are held against. It knows nothing of the code they are made by. */
const H = `'${HARI_INI}'`

/** The place of a value in a list, the first smallest; what is not in it comes last. */
export const urutan = (nilai: string, daftar: string): string => `coalesce(nullif(instr(' ${daftar} ', ' ' || ${nilai} || ' '), 0), 9999)`

/** Whole months from one day to another. */
export const bulan = (dari: string, sampai: string = H): string =>
  `((substr(${sampai}, 1, 4) - substr(${dari}, 1, 4)) * 12 + substr(${sampai}, 6, 2) - substr(${dari}, 6, 2) - (substr(${sampai}, 9, 2) < substr(${dari}, 9, 2)))`

/** A day so many months later; the last day of the month where it has no such day. */
export const lalu = (hari: string, jumlah: string): string => `date(${hari}, (${jumlah}) || ' months', 'floor')`

/** Months as `3 tahun 2 bulan`. */
export const lama = (b: string): string =>
  `case when ${b} < 12 then ${b} || ' bulan' when ${b} % 12 = 0 then (${b} / 12) || ' tahun' else (${b} / 12) || ' tahun ' || (${b} % 12) || ' bulan' end`

/** Months as `3 th 2 bl`. */
export const masaKerja = (b: string): string => `(${b} / 12) || ' th ' || (${b} % 12) || ' bl'`

/** A person with titles. */
export const namaLengkap = (p: string): string =>
  `coalesce(${p}.gelar_depan || ' ', '') || ${p}.nama || coalesce(', ' || ${p}.gelar_belakang, '')`

/** Golongan ruang of PNS, highest first. */
export const GOLONGAN = 'IV/e IV/d IV/c IV/b IV/a III/d III/c III/b III/a II/d II/c II/b II/a I/d I/c I/b I/a'
/** Eselon, highest first. */
export const ESELON = 'II.a II.b III.a III.b IV.a IV.b V.a'
/** Jenjang of functional posts, highest first. */
export const JENJANG = 'AHLI_UTAMA AHLI_MADYA AHLI_MUDA AHLI_PERTAMA PENYELIA MAHIR TERAMPIL PEMULA'
/** Kinds of posts, highest first. */
export const JENIS = 'JPT_PRATAMA ADMINISTRATOR PENGAWAS JF PELAKSANA'

/** True for a structural post. */
export const struktural = (j: string): string => `${j}.jenis not in ('JF', 'PELAKSANA')`
/** True for a PPPK of any kind. */
export const pppk = (p: string): string => `${p}.jenis_asn in ('PPPK', 'PPPK_PARUH_WAKTU')`

const berlaku = (p: string): string =>
  `(${p}.tmt_mulai is null or ${p}.tmt_mulai <= ${H}) and (${p}.tmt_selesai is null or ${p}.tmt_selesai > ${H})`
const ada = (t: string): string =>
  `(${t}.aktif_dari is null or ${t}.aktif_dari <= ${H}) and (${t}.aktif_sampai is null or ${t}.aktif_sampai > ${H})`

const JENJANG_NAMA = `case j.jenjang when 'AHLI_UTAMA' then 'Ahli Utama' when 'AHLI_MADYA' then 'Ahli Madya' when 'AHLI_MUDA' then 'Ahli Muda'
  when 'AHLI_PERTAMA' then 'Ahli Pertama' when 'PENYELIA' then 'Penyelia' when 'MAHIR' then 'Mahir' when 'TERAMPIL' then 'Terampil'
  when 'PEMULA' then 'Pemula' end`

/**
 * `orang` in service today; `duduk` the one post each holds for good; `letak` under which perangkat daerah (the units right below the
 * government) a unit lies; `jab` the posts there are, with unit, BUP (UU 20/2023 Ps 55; PP 11/2017 Ps 239) and level; `pegang` who holds
 * which of them today; `pensiun` the first day out of service: that of the longest of the posts one holds.
 */
export const KOTA = `with recursive
  orang as materialized (select * from pegawai where kedudukan_hukum not in ('PENSIUN', 'MENINGGAL', 'TIDAK_AKTIF') and (tmt_cpns is null or tmt_cpns <= ${H})),
  letak(id, nama, induk, pd) as (
    select id, nama, null, null from unor u where induk_id is null and ${ada('u')}
    union all select u.id, u.nama, l.id, case when l.induk is null and l.pd is null then u.nama else l.pd end
    from unor u join letak l on u.induk_id = l.id where ${ada('u')}),
  jab as materialized (
    select j.*, l.nama as unit, coalesce(l.pd, l.nama) as pd, coalesce(j.eselon, ${JENJANG_NAMA}) as tingkat,
      coalesce(j.bup, case when j.jenis = 'JPT_PRATAMA' then 60 when j.jenjang = 'AHLI_UTAMA' then 65 when j.jenjang = 'AHLI_MADYA' then 60 else 58 end) as usia
    from jabatan j join letak l on l.id = j.unor_id where ${ada('j')}),
  pegang as materialized (
    select p.*, p.rowid as ke from penempatan p where ${berlaku('p')}),
  duduk as materialized (
    select j.*, p.pegawai_id, p.tmt_mulai from (
      select *, row_number() over (partition by pegawai_id order by coalesce(tmt_mulai, '') desc, ke desc) as nomor from pegang where jenis = 'DEFINITIF') p
    join jab j on j.id = p.jabatan_id where p.nomor = 1),
  pensiun as materialized (
    select p.pegawai_id, max(date(o.tanggal_lahir, j.usia || ' years', 'floor', 'start of month', '+1 month')) as tmt
    from penempatan p join pegawai o on o.id = p.pegawai_id join jab j on j.id = p.jabatan_id
    where p.jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN') and (p.tmt_selesai is null or p.tmt_selesai > ${H}) and o.tanggal_lahir is not null group by 1)`

/** Today, as SQL writes it. */
export const KINI = H
