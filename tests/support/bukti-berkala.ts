import type { Bukti } from './bukti'
import { bulan, GOLONGAN, KINI, KOTA, lalu, masaKerja, pppk, struktural, urutan, lama } from './sql-kota'

const SETAHUN = lalu(KINI, '12')
/** Golongan I and II, III, IV of a PNS. */
const kelas = (g: string): string =>
  `case when ${g} like 'IV/%' then 4 when ${g} like 'III/%' then 3 when ${g} like 'II/%' then 2 when ${g} like 'I/%' then 1 end`
/** Masa kerja golongan falls by six years into golongan II and by five into III. */
const susut = (dari: string, ke: string): string =>
  `coalesce(72 * (${kelas(dari)} < 2 and ${kelas(ke)} >= 2) + 60 * (${kelas(dari)} < 3 and ${kelas(ke)} >= 3), 0)`

/** PP 7/1977 Ps 11: every two years from the last one; where none is on record, the next step of the pay table from today on. */
const KGB = `akhir as (select * from (select *, row_number() over (partition by pegawai_id order by tmt desc) as nomor from kgb) where nomor = 1),
  langkah_mk(mk) as (select 0 union all select mk + 24 from langkah_mk where mk < 600),
  catatan_kgb as (
    select p.id, k.tmt as lama, ${lalu('k.tmt', '24')} as baru, k.mk_tahun * 12 + coalesce(k.mk_bulan, 0) as mk_lama, k.gaji, k.golongan as dulu,
      max(0, k.mk_tahun * 12 + coalesce(k.mk_bulan, 0) + 24 - ${susut('k.golongan', 'p.golongan')}) as mk_baru
    from orang p join akhir k on k.pegawai_id = p.id where p.jenis_asn = 'PNS'),
  taksiran as (
    select p.id, min(s.mk + a.pertama) as mk_baru from orang p
    join (select 1 as n, 12 as pertama union all select 2, 12 union all select 3, 0 union all select 4, 0) a on a.n = ${kelas('p.golongan')}
    join langkah_mk s on s.mk + a.pertama > p.mk_tahun * 12 + p.mk_bulan
      and ${lalu('p.tmt_golongan', 's.mk + a.pertama - p.mk_tahun * 12 - p.mk_bulan')} >= ${KINI}
    where p.jenis_asn = 'PNS' and p.tmt_golongan is not null and p.id not in (select pegawai_id from kgb) group by 1),
  berkala as materialized (
    select * from catatan_kgb
    union all select t.id, null, ${lalu('p.tmt_golongan', 't.mk_baru - p.mk_tahun * 12 - p.mk_bulan')}, max(0, t.mk_baru - 24), null, p.golongan, t.mk_baru
    from taksiran t join pegawai p on p.id = t.id),
  jatuh as materialized (
    select p.nip, b.*, coalesce(b.gaji, ${gaji('coalesce(b.dulu, p.golongan)', 'b.mk_lama')}) as gaji_lama, ${gaji('p.golongan', 'b.mk_baru')} as gaji_baru
    from berkala b join orang p on p.id = b.id left join pensiun s on s.pegawai_id = p.id
    where b.baru <= ${SETAHUN} and (s.tmt is null or b.baru < s.tmt))`
/** A pay holds until the next masa kerja of the table. */
function gaji(golongan: string, mk: string): string {
  return `(select g.rupiah from gaji_pokok g where g.golongan = ${golongan} and g.mk <= ${mk} / 12 order by g.mk desc limit 1)`
}

/** Lowest and highest rank of an eselon (PP 100/2000 jo. PP 13/2002), highest rank of a jenjang and of an education. */
const minimum = (e: string): string =>
  `case ${e} when 'II.a' then 'IV/c' when 'II.b' then 'IV/b' when 'III.a' then 'IV/a' when 'III.b' then 'III/d' when 'IV.a' then 'III/c' when 'IV.b' then 'III/b' else 'III/a' end`
const BATAS = `case jalur when 'STRUKTURAL' then case eselon when 'II.a' then 'IV/d' when 'II.b' then 'IV/c' when 'III.a' then 'IV/b' when 'III.b' then 'IV/a'
    when 'IV.a' then 'III/d' when 'IV.b' then 'III/c' else 'III/b' end
  when 'JF' then case jenjang when 'AHLI_UTAMA' then 'IV/e' when 'AHLI_MADYA' then 'IV/c' when 'AHLI_MUDA' then 'III/d' when 'AHLI_PERTAMA' then 'III/b'
    when 'PENYELIA' then 'III/d' when 'MAHIR' then 'III/b' when 'TERAMPIL' then 'II/d' else 'II/a' end
  else case tingkat_pendidikan when 'SD' then 'II/a' when 'SMP' then 'II/c' when 'SMA' then 'III/b' when 'D-I' then 'III/b' when 'D-II' then 'III/b'
    when 'D-III' then 'III/c' when 'D-IV' then 'III/d' when 'S-1' then 'III/d' when 'S-2' then 'IV/a' when 'S-3' then 'IV/b' end end`
const berikut = (g: string): string =>
  `case ${g} ${GOLONGAN.split(' ')
    .map((tinggi, n, semua) => (semua[n + 1] === undefined ? '' : `when '${semua[n + 1]}' then '${tinggi}'`))
    .join(' ')} end`

/** PP 99/2000: four years in rank; in a structural post above the rank one year in rank and one in the post. Periods of PerBKN 4/2023 and 2/2025. */
const KP = `periode(hari) as (select '1985-01-01' union all select date(hari, '+1 month') from periode where hari < '2045-01-01'),
  usulan(hari) as materialized (select hari from periode where hari >= '2025-10-01' or (hari >= '2024-01-01' and substr(hari, 6, 2) % 2 = 0)
    or (hari < '2024-01-01' and substr(hari, 6, 2) in ('04', '10'))),
  calon as materialized (
    select p.id, p.nip, p.golongan, p.tmt_golongan, p.tingkat_pendidikan, d.eselon, d.jenjang, d.tmt_mulai, d.id as jabatan,
      case when d.eselon is not null then 'STRUKTURAL' when d.jenis = 'JF' then iif(d.jenjang is null, null, 'JF') when d.jenis = 'PELAKSANA' then 'REGULER' end as jalur,
      d.eselon is not null and ${urutan('p.golongan', GOLONGAN)} > ${urutan(`coalesce(d.golongan_minimum, ${minimum('d.eselon')})`, GOLONGAN)} as di_bawah
    from orang p left join duduk d on d.pegawai_id = p.id where p.jenis_asn = 'PNS' and p.golongan is not 'IV/e'),
  kurang as (select * from calon where golongan is null or tmt_golongan is null or jalur is null or (di_bawah and tmt_mulai is null)),
  cukup as materialized (
    select *, case when di_bawah then max(${lalu('tmt_golongan', '12')}, ${lalu('tmt_mulai', '12')}) else ${lalu('tmt_golongan', '48')} end as sejak
    from calon where id not in (select id from kurang)),
  naik as materialized (
    select c.*, (select min(hari) from usulan where hari >= c.sejak) as hari from cukup c),
  kp as materialized (
    select n.* from naik n left join pensiun s on s.pegawai_id = n.id where (s.tmt is null or n.hari < s.tmt) and n.hari between ${lalu(KINI, '-12')} and ${SETAHUN})`

/** UU 20/2009, PP 35/2010: ten, twenty, thirty years without a break by a medium or heavy punishment; not what was received. */
const SATYA = `hukum as (select pegawai_id, max(selesai) as akhir, max(selesai is null or selesai > ${KINI}) as masih from hukdis
    where tingkat <> 'RINGAN' and mulai <= ${KINI} group by 1),
  pemegang as (select pegawai_id, max(case jenis when 'SATYALANCANA_X' then 10 when 'SATYALANCANA_XX' then 20 when 'SATYALANCANA_XXX' then 30 end) as sudah from penghargaan group by 1),
  tahun(n) as (select 10 union all select 20 union all select 30),
  abdi as (select p.*, max(p.tmt_cpns, coalesce(h.akhir, '')) as sejak, h.pegawai_id is not null as pernah, coalesce(g.sudah, 0) as sudah
    from orang p left join hukum h on h.pegawai_id = p.id left join pemegang g on g.pegawai_id = p.id where p.jenis_asn = 'PNS' and coalesce(h.masih, 0) = 0),
  penerima as (select a.nip, a.sejak, a.pernah, a.sudah, max(n) as jenis from abdi a join tahun on ${lalu('a.sejak', 'n * 12')} <= ${KINI} and n > a.sudah
    and not exists (select 1 from pensiun s where s.pegawai_id = a.id and s.tmt <= ${lalu('a.sejak', 'n * 12')}) group by a.id)`

const PENSIUN = `purna as materialized (
  select p.nip, p.nama, p.tanggal_lahir as lahir, d.nama as jabatan, d.jenis, d.pd, s.tmt from orang p join duduk d on d.pegawai_id = p.id
  join pensiun s on s.pegawai_id = p.id where s.tmt > ${KINI} and s.tmt < '2031')`

/** What falls due: pay steps, ranks, awards, pensions, five years in one post. */
export const BUKTI_BERKALA: readonly Bukti[] = [
  {
    id: 'kgb',
    kolom: ['nip', 'mkLama', 'tmtLama', 'gajiLama', 'mkBaru', 'tmtBaru', 'gajiBaru'],
    sql: `${KOTA}, ${KGB} select nip, ${masaKerja('mk_lama')}, lama, gaji_lama, ${masaKerja('mk_baru')}, baru, gaji_baru from jatuh`
  },
  {
    id: 'kgb',
    baris: 'JUMLAH',
    kolom: ['nama', 'gajiLama', 'gajiBaru'],
    sql: `${KOTA}, ${KGB} select 'Jumlah: ' || count(*) || ' orang', iif(count(gaji_lama) = count(*), sum(gaji_lama), null),
      iif(count(gaji_baru) = count(*), sum(gaji_baru), null) from jatuh`
  },
  {
    id: 'kenaikan-pangkat',
    kolom: ['nip', 'golonganLama', 'tmtLama', 'golonganBaru', 'tmtBaru', 'jenis', 'batas', 'ujian'],
    sql: `${KOTA}, ${KP} select nip, golongan, tmt_golongan, ${berikut('golongan')}, hari,
      case jalur when 'REGULER' then 'Reguler' when 'JF' then 'Pilihan (JF)' else 'Pilihan (struktural)' end, ${BATAS},
      case golongan when 'II/d' then 'ya, tingkat I' when 'III/d' then 'ya, tingkat II' else 'tidak' end from kp`
  },
  { id: 'kenaikan-pangkat', tabel: 'Belum dapat dihitung', kolom: ['nip'], sql: `${KOTA}, ${KP} select nip from kurang` },
  {
    id: 'satyalancana',
    kolom: ['nip', 'masaKerja', 'jenis', 'hukdis'],
    sql: `${KOTA}, ${SATYA} select nip, ${masaKerja(bulan('sejak'))}, case jenis when 10 then 'X' when 20 then 'XX' else 'XXX' end,
      iif(pernah, 'ada, dihitung sejak ' || strftime('%d-%m-%Y', sejak), 'tidak') from penerima`
  },
  {
    id: 'proyeksi-pensiun',
    kolom: ['no', 'nip', 'jabatan', 'lahir', 'bup', 'tmt', 'usul'],
    isUrut: true,
    sql: `${KOTA}, ${PENSIUN} select row_number() over (order by tmt, nama, nip), nip, jabatan, lahir,
      substr(date(tmt, '-1 month'), 1, 4) - substr(lahir, 1, 4), tmt, ${lalu('tmt', '-12')} from purna order by 1`
  },
  {
    id: 'proyeksi-pensiun',
    tabel: 'Unit menurut tahun',
    kolom: 'SILANG',
    sql: `${KOTA}, ${PENSIUN} select pd, substr(tmt, 1, 4), count(*) from purna group by 1, 2`
  },
  {
    id: 'proyeksi-pensiun',
    tabel: 'Jabatan menurut tahun',
    kolom: 'SILANG',
    sql: `${KOTA}, ${PENSIUN} select case jenis when 'JPT_PRATAMA' then 'JPT Pratama' when 'ADMINISTRATOR' then 'Administrator' when 'PENGAWAS' then 'Pengawas'
      when 'JF' then 'Fungsional' else 'Pelaksana' end, substr(tmt, 1, 4), count(*) from purna group by 1, 2`
  },
  {
    id: 'lebih-lima-tahun',
    kolom: ['nip', 'jabatan', 'unit', 'tmt', 'lama'],
    sql: `${KOTA} select p.nip, d.nama, d.unit, d.tmt_mulai, ${lama(bulan('d.tmt_mulai'))} from orang p join duduk d on d.pegawai_id = p.id
      where ${struktural('d')} and ${lalu('d.tmt_mulai', '60')} < ${KINI}`
  },
  {
    id: 'lebih-lima-tahun',
    isian: { tahun: 3, cakupan: 'SEMUA' },
    baris: 'JUMLAH',
    kolom: ['nama'],
    sql: `${KOTA} select 'Jumlah: ' || count(*) || ' orang' from orang p join duduk d on d.pegawai_id = p.id where ${lalu('d.tmt_mulai', '36')} < ${KINI}`
  },
  {
    id: 'nominatif-pppk',
    baris: 'JUMLAH',
    kolom: ['nama'],
    sql: `${KOTA} select 'Jumlah: ' || count(*) || ' orang' from orang p where ${pppk('p')}`
  },
  {
    id: 'duk',
    baris: 'JUMLAH',
    kolom: ['nama'],
    sql: `${KOTA} select 'Jumlah: ' || count(*) || ' orang' from orang p where not ${pppk('p')}`
  }
]
