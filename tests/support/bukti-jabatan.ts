import type { Bukti } from './bukti'
import { bulan, KINI, KOTA, lama, namaLengkap, pppk, struktural } from './sql-kota'

/** Who holds a post for good or as an extra duty; PermenPANRB 1/2020 counts the former. */
const ISI = `isi as materialized (select g.*, p.nip, ${pppk('p')} as pppk from pegang g join pegawai p on p.id = g.pegawai_id where g.jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN')),
  terisi as materialized (select j.*, coalesce(i.pns, 0) as pns, coalesce(i.pppk, 0) as pppk, coalesce(i.semua, 0) as semua from jab j left join (
    select jabatan_id, sum(jenis = 'DEFINITIF' and not pppk) as pns, sum(jenis = 'DEFINITIF' and pppk) as pppk, count(*) as semua from isi group by 1) i on i.jabatan_id = j.id)`
const BEZETTING = 'sum(pns), sum(pppk), sum(kebutuhan), sum(pns + pppk - kebutuhan)'

/** Empty seats of a post, since when and why (the history of those who held it for good). */
const KOSONG = `${ISI},
  pernah as materialized (select *, rowid as ke from penempatan where jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN') and coalesce(tmt_mulai, '') <= ${KINI}),
  akhir as (select jabatan_id, max(tmt_selesai) as hari from pernah where tmt_selesai <= ${KINI} group by 1),
  sebab as (select a.jabatan_id, a.hari, (select case
      when exists (select 1 from pernah n where n.pegawai_id = p.pegawai_id and coalesce(n.tmt_mulai, '') >= a.hari) then 'mutasi'
      when o.kedudukan_hukum = 'PENSIUN' then 'pensiun' when o.kedudukan_hukum = 'MENINGGAL' then 'meninggal' else 'mutasi' end
      from pernah p join pegawai o on o.id = p.pegawai_id where p.jabatan_id = a.jabatan_id and p.tmt_selesai = a.hari limit 1) as kata from akhir a),
  plt as (select g.jabatan_id, group_concat(iif(g.jenis = 'PLT', 'Plt. ', 'Plh. ') || ${namaLengkap('p')}
      || coalesce(', s.d. ' || strftime('%d-%m-%Y', g.tmt_selesai, '-1 day'), ''), '; ') as teks
    from pegang g join pegawai p on p.id = g.pegawai_id where g.jenis in ('PLT', 'PLH') group by 1)`
const daftarKosong = (lowong: string): string => `${KOTA}, ${KOSONG},
  kosong as materialized (select t.*, ${lowong} as lowong, iif(t.semua > 0, null, coalesce(s.hari, iif(exists (select 1 from pernah p where p.jabatan_id = t.id), null, t.aktif_dari))) as sejak,
    case when t.semua > 0 then 'kekurangan' when s.kata is not null then s.kata
      when t.aktif_dari is not null and not exists (select 1 from pernah p where p.jabatan_id = t.id) then 'baru' else 'tidak tercatat' end as kata, p.teks as plt
    from terisi t left join sebab s on s.jabatan_id = t.id left join plt p on p.jabatan_id = t.id where ${lowong} > 0)`
const STRUKTURAL_KOSONG = daftarKosong(`iif(${struktural('t')}, t.semua = 0, iif(t.is_jabatan_kunci and t.semua = 0, t.kebutuhan, 0))`)
const SEMUA_KOSONG = daftarKosong(`iif(${struktural('t')}, t.semua = 0, t.kebutuhan - t.semua)`)
const PRIORITAS = `case when is_jabatan_kunci and plt is null then '1' when is_jabatan_kunci or jenis = 'JPT_PRATAMA' then '2' when ${struktural('kosong')} then '3' else '4' end`

const UNIT = `${KOTA}, ${ISI},
  per_orang as (select coalesce(d.pd, 'Belum berjabatan') as pd, sum(not ${pppk('p')}) as pns, sum(${pppk('p')}) as pppk, sum(p.jenis_kelamin is 'L') as l,
    sum(p.jenis_kelamin is 'P') as p, count(*) as n from orang p left join duduk d on d.pegawai_id = p.id group by 1),
  per_jabatan as (select pd, sum(${struktural('terisi')}) as ada, sum(${struktural('terisi')} and semua = 0) as kosong,
    sum(pns + pppk) as b, sum(kebutuhan) as k from terisi group by 1),
  unit as materialized (select pd from per_orang union select pd from per_jabatan),
  rekap as materialized (select u.pd, coalesce(o.pns, 0) as pns, coalesce(o.pppk, 0) as pppk, coalesce(o.l, 0) as l, coalesce(o.p, 0) as p, coalesce(o.n, 0) as n,
    coalesce(j.ada, 0) as ada, coalesce(j.kosong, 0) as kosong, coalesce(j.b, 0) as b, coalesce(j.k, 0) as k
    from unit u left join per_orang o on o.pd = u.pd left join per_jabatan j on j.pd = u.pd)`
const KOLOM_UNIT = ['pns', 'pppk', 'laki', 'perempuan', 'pegawai', 'jabatan', 'terisi', 'kosong', 'bezetting', 'kebutuhan', 'selisih']

const TAK = 'Tidak tercatat'
const USIA = bulan('p.tanggal_lahir')
/** What people are counted by (domain 8), in SQL. */
const NILAI: Readonly<Record<string, string>> = {
  Golongan: `case when ${pppk('p')} then 'PPPK' else coalesce(substr(p.golongan, 1, instr(p.golongan, '/') - 1), '${TAK}') end`,
  'Golongan ruang': `coalesce(p.golongan, '${TAK}')`,
  Pendidikan: `coalesce(replace(p.tingkat_pendidikan, 'PROFESI', 'Profesi'), '${TAK}')`,
  Usia: `case when p.tanggal_lahir is null then '${TAK}' when ${USIA} < 26 * 12 then '≤ 25' when ${USIA} < 31 * 12 then '26–30' when ${USIA} < 36 * 12 then '31–35'
    when ${USIA} < 41 * 12 then '36–40' when ${USIA} < 46 * 12 then '41–45' when ${USIA} < 51 * 12 then '46–50' when ${USIA} < 56 * 12 then '51–55'
    when ${USIA} < 59 * 12 then '56–58' else '> 58' end`,
  Generasi: `case when p.tanggal_lahir is null then '${TAK}' when p.tanggal_lahir < '1946' then 'Sebelum 1946' when p.tanggal_lahir < '1965' then 'Baby Boomer (1946–1964)'
    when p.tanggal_lahir < '1981' then 'Generasi X (1965–1980)' when p.tanggal_lahir < '1997' then 'Milenial (1981–1996)' else 'Generasi Z (1997–2012)' end`,
  'Jabatan/eselon': `case when d.id is null then 'Belum berjabatan' when d.eselon is not null then 'Eselon ' || d.eselon when d.jenis = 'JF' then 'JF ' || coalesce(d.tingkat, 'tanpa jenjang')
    when d.jenis = 'PELAKSANA' then 'Pelaksana' else 'Eselon tidak tercatat' end`,
  'Jenis ASN': "replace(p.jenis_asn, 'PPPK_PARUH_WAKTU', 'PPPK paruh waktu')",
  Agama: `coalesce(p.agama, '${TAK}')`,
  'Perangkat daerah': "coalesce(d.pd, 'Belum berjabatan')"
}
const KELAMIN = `case p.jenis_kelamin when 'L' then 'Laki-laki' when 'P' then 'Perempuan' else '${TAK}' end`
const silang = (baris: string, kolom: string): string =>
  `${KOTA} select ${baris}, ${kolom}, count(*) from orang p left join duduk d on d.pegawai_id = p.id group by 1, 2`
const nilai = (nama: string): string => NILAI[nama] ?? nama

const PREDIKAT = `coalesce((select case r.predikat when 'SANGAT_BAIK' then 'Sangat Baik' when 'BAIK' then 'Baik' when 'BUTUH_PERBAIKAN' then 'Butuh Perbaikan'
  when 'KURANG' then 'Kurang' else 'Sangat Kurang' end from predikat r where r.pegawai_id = p.id and r.tahun = 2025), '${TAK}')`

/** Posts and units, and people counted. */
export const BUKTI_JABATAN: readonly Bukti[] = [
  {
    id: 'bezetting',
    kolom: ['unit', 'jabatan', 'nip'],
    sql: `${KOTA}, ${ISI} select j.unit, j.nama, i.nip from jab j left join isi i on i.jabatan_id = j.id`
  },
  {
    id: 'bezetting',
    baris: 'JUMLAH',
    kolom: ['jabatan', 'pns', 'pppk', 'kebutuhan', 'selisih'],
    sql: `${KOTA}, ${ISI} select 'Jumlah ' || pd, ${BEZETTING} from terisi group by pd union all select 'JUMLAH SELURUHNYA', ${BEZETTING} from terisi`
  },
  {
    id: 'jabatan-kosong',
    kolom: ['tuju', 'unit', 'tingkat', 'kelas', 'lowong', 'sejak', 'sebab', 'plt', 'lama', 'prioritas'],
    sql: `${STRUKTURAL_KOSONG} select id, unit, tingkat, kelas, lowong, sejak, kata, plt, ${lama(bulan('sejak'))}, ${PRIORITAS} from kosong`
  },
  {
    id: 'jabatan-kosong',
    isian: { cakupan: 'SEMUA' },
    kolom: ['tuju', 'lowong', 'sejak', 'sebab', 'prioritas'],
    sql: `${SEMUA_KOSONG} select id, lowong, sejak, kata, ${PRIORITAS} from kosong`
  },
  {
    id: 'jabatan-kosong',
    isian: { cakupan: 'SEMUA' },
    baris: 'JUMLAH',
    kolom: ['lowong'],
    sql: `${SEMUA_KOSONG} select sum(lowong) from kosong`
  },
  {
    id: 'rekap-unit',
    kolom: ['unit', ...KOLOM_UNIT],
    sql: `${UNIT} select pd, pns, pppk, l, p, n, ada, ada - kosong, kosong, b, k, b - k from rekap`
  },
  {
    id: 'rekap-unit',
    baris: 'JUMLAH',
    kolom: KOLOM_UNIT,
    sql: `${UNIT} select sum(pns), sum(pppk), sum(l), sum(p), sum(n), sum(ada), sum(ada - kosong), sum(kosong), sum(b), sum(k), sum(b - k) from rekap`
  },
  ...Object.keys(NILAI).map((nama): Bukti => ({ id: 'statistik', tabel: nama, kolom: 'SILANG', sql: silang(nilai(nama), KELAMIN) })),
  { id: 'tabulasi-silang', kolom: 'SILANG', sql: silang(nilai('Golongan'), nilai('Pendidikan')) },
  {
    id: 'tabulasi-silang',
    isian: { baris: 'tingkat', kolom: 'kelamin' },
    kolom: 'SILANG',
    sql: silang(nilai('Jabatan/eselon'), KELAMIN)
  },
  {
    id: 'tabulasi-silang',
    isian: { baris: 'unit', kolom: 'golongan' },
    kolom: 'SILANG',
    sql: silang(nilai('Perangkat daerah'), nilai('Golongan'))
  },
  { id: 'rekap-predikat', kolom: 'SILANG', sql: silang(nilai('Perangkat daerah'), PREDIKAT) },
  {
    id: 'rekap-predikat',
    tabel: 'Persentase per perangkat daerah',
    kolom: ['nilai', 'jumlah'],
    sql: `${KOTA} select coalesce(d.pd, 'Belum berjabatan'), count(*) from orang p left join duduk d on d.pegawai_id = p.id group by 1`
  }
]
