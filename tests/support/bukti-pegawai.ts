import type { Bukti } from './bukti'
import { bulan, ESELON, GOLONGAN, JENIS, JENJANG, KINI, KOTA, lama, namaLengkap, pppk, urutan } from './sql-kota'

/** The highest training by this year; of one level the earliest (PP 15/1979). */
const LATIHAN = `latihan as materialized (select * from (select *, row_number() over (
  partition by pegawai_id order by ${tingkatLatihan('jenis')}, tahun, id) as ke from pelatihan where tahun <= 2026) where ke = 1)`
function tingkatLatihan(jenis: string): string {
  return `case ${jenis} when 'PKN_I' then 1 when 'PKN_II' then 2 when 'PKA' then 3 when 'PKP' then 4 else 5 end`
}
const PENDIDIKAN = `case p.tingkat_pendidikan when 'S-3' then 1 when 'S-2' then 2 when 'PROFESI' then 3 when 'S-1' then 4 when 'D-IV' then 4
  when 'D-III' then 5 when 'D-II' then 6 when 'D-I' then 7 when 'SMA' then 8 when 'SMP' then 9 when 'SD' then 10 else 99 end`

/** PP 15/1979: rank, post, service, training, education, age; the earlier first where one is a day. */
const URUTAN_DUK = `${urutan('p.golongan', GOLONGAN)}, coalesce(p.tmt_golongan, '9'), ${urutan('d.eselon', ESELON)}, -coalesce(d.kelas, -99),
  ${urutan('d.jenjang', JENJANG)}, coalesce(d.tmt_mulai, '9'), coalesce(-${bulan('p.tmt_cpns')}, 9999),
  coalesce(${tingkatLatihan('l.jenis')}, 9) * (l.jenis is not null) + 9 * (l.jenis is null), coalesce(l.tahun, 9999),
  ${PENDIDIKAN}, coalesce(p.tahun_lulus, 9999), coalesce(p.tanggal_lahir, '9'), p.nip`

/** The person of whom most is on record. */
const ORANG_KAYA = `select p.pegawai_id from penempatan p join pelatihan l using (pegawai_id) join predikat r using (pegawai_id)
  left join penghargaan h using (pegawai_id) group by 1 order by count(distinct h.id) > 0 desc, count(distinct p.id) * count(distinct l.id) desc, 1 limit 1`

const GERAK = `case when asal.id is null then 'PERTAMA' when asal.id = ke.id then 'TETAP'
  when (asal.jenis = 'JF') <> (ke.jenis = 'JF') then 'DIAGONAL' else case sign(${tinggi('ke')} - ${tinggi('asal')})
  when -1 then 'PROMOSI' when 1 then 'DEMOSI' else 'ROTASI' end end`
/** How high a post stands among its like; structural ones by eselon, functional ones by jenjang. */
function tinggi(j: string): string {
  return `case when asal.jenis = 'JF' then ${urutan(`${j}.jenjang`, JENJANG)} when asal.eselon is null or ke.eselon is null
    then ${urutan(`${j}.jenis`, JENIS)} else ${urutan(`${j}.eselon`, ESELON)} end`
}

const MUTASI = `gerak as materialized (select tmt, ke.jenis as tujuan, ${GERAK} as arah from (
    select jabatan_id, tmt_mulai as tmt, lag(jabatan_id) over (partition by pegawai_id order by tmt_mulai, rowid) as dulu
    from penempatan where jenis = 'DEFINITIF') p
  join jabatan ke on ke.id = p.jabatan_id left join jabatan asal on asal.id = p.dulu where tmt between '2025-01-01' and '2026-12-31'),
  mutasi as (select * from gerak where arah <> 'TETAP')`
const HITUNG_MUTASI = `count(*), ${['PROMOSI', 'ROTASI', 'DEMOSI', 'DIAGONAL', 'PERTAMA'].map((a) => `sum(arah = '${a}')`).join(', ')},
  ${JENIS.split(' ')
    .map((j) => `sum(tujuan = '${j}')`)
    .join(', ')}`
const KOLOM_MUTASI = ['jumlah', 'PROMOSI', 'ROTASI', 'DEMOSI', 'DIAGONAL', 'PERTAMA', ...JENIS.split(' ').map((j) => `ke${j}`)]

/** Everybody in service with the post held. */
const ORANG = 'from orang p left join duduk d on d.pegawai_id = p.id'
const JENIS_GERAK = `case ${GERAK} when 'PROMOSI' then 'Promosi' when 'ROTASI' then 'Rotasi' when 'DEMOSI' then 'Demosi' when 'DIAGONAL' then 'Diagonal' end`

/** Lists of people, one person's history, and what moved them. */
export const BUKTI_PEGAWAI: readonly Bukti[] = [
  {
    id: 'duk',
    kolom: [
      'no',
      'nip',
      'golongan',
      'tmtGolongan',
      'jabatan',
      'tmtJabatan',
      'mkTahun',
      'mkBulan',
      'latihan',
      'tahunLatihan',
      'tingkat',
      'usia'
    ],
    isUrut: true,
    sql: `${KOTA}, ${LATIHAN} select row_number() over (order by ${URUTAN_DUK}), p.nip, p.golongan, p.tmt_golongan, d.nama, d.tmt_mulai,
      ${bulan('p.tmt_cpns')} / 12, ${bulan('p.tmt_cpns')} % 12, l.nama, cast(l.tahun as text),
      replace(p.tingkat_pendidikan, 'PROFESI', 'Profesi'), ${bulan('p.tanggal_lahir')} / 12
      ${ORANG} left join latihan l on l.pegawai_id = p.id where not ${pppk('p')} order by 1`
  },
  {
    id: 'nominatif',
    kolom: ['no', 'nip', 'nama', 'jk', 'jabatan', 'tingkat', 'tmtJabatan', 'mkTahun', 'mkBulan', 'agama', 'bup'],
    isUrut: true,
    sql: `${KOTA} select row_number() over (order by p.nama, p.nip), p.nip, ${namaLengkap('p')}, p.jenis_kelamin, d.nama, d.tingkat, d.tmt_mulai,
      ${bulan('p.tmt_cpns')} / 12, ${bulan('p.tmt_cpns')} % 12, p.agama, d.usia ${ORANG} order by 1`
  },
  {
    id: 'nominatif',
    isian: { jenisAsn: 'PNS' },
    dicari: { unor: "select id from unor where jenis = 'DINAS' order by nama limit 1" },
    kolom: ['nip'],
    sql: `${KOTA} select p.nip ${ORANG} where not ${pppk('p')} and d.pd = (select nama from unor where jenis = 'DINAS' order by nama limit 1)`
  },
  {
    id: 'nominatif-pppk',
    kolom: ['nip', 'golongan', 'jabatan', 'mulai', 'selesai', 'sisa', 'mkTahun', 'mkBulan'],
    sql: `${KOTA}, kini as (select * from (select *, row_number() over (partition by pegawai_id order by mulai <= ${KINI} desc,
        case when mulai <= ${KINI} then mulai end desc, mulai) as ke, min(mulai) over (partition by pegawai_id) as awal from kontrak) where ke = 1),
      sejak as (select p.id, nullif(min(coalesce(p.tmt_golongan, '9'), coalesce(k.awal, '9')), '9') as hari from orang p left join kini k on k.pegawai_id = p.id)
      select p.nip, p.golongan, d.nama, k.mulai, k.selesai, case when k.selesai >= ${KINI} then ${bulan(KINI, 'k.selesai')} end,
        max(0, ${bulan('s.hari')}) / 12, max(0, ${bulan('s.hari')}) % 12
      ${ORANG} join sejak s on s.id = p.id left join kini k on k.pegawai_id = p.id where ${pppk('p')}`
  },
  {
    id: 'riwayat-pegawai',
    tabel: 'Riwayat jabatan',
    dicari: { pegawai: ORANG_KAYA },
    kolom: ['no', 'jabatan', 'unit', 'mulai', 'selesai', 'lama', 'nomor'],
    isUrut: true,
    sql: `select row_number() over (order by p.tmt_mulai desc), j.nama, u.nama, p.tmt_mulai, date(p.tmt_selesai, '-1 day'),
      ${lama(bulan('p.tmt_mulai', `min(${KINI}, coalesce(p.tmt_selesai, ${KINI}))`))}, p.nomor_sk
      from penempatan p join jabatan j on j.id = p.jabatan_id join unor u on u.id = j.unor_id where p.pegawai_id = (${ORANG_KAYA}) order by 1`
  },
  {
    id: 'riwayat-pegawai',
    tabel: 'Pelatihan',
    dicari: { pegawai: ORANG_KAYA },
    kolom: ['nama', 'tahun', 'jp'],
    sql: `select nama, cast(tahun as text), jp from pelatihan where pegawai_id = (${ORANG_KAYA})`
  },
  {
    id: 'riwayat-pegawai',
    tabel: 'Predikat kinerja',
    dicari: { pegawai: ORANG_KAYA },
    kolom: ['tahun', 'predikat'],
    sql: `select cast(tahun as text), case predikat when 'SANGAT_BAIK' then 'Sangat Baik' when 'BAIK' then 'Baik' when 'BUTUH_PERBAIKAN'
      then 'Butuh Perbaikan' when 'KURANG' then 'Kurang' else 'Sangat Kurang' end from predikat where pegawai_id = (${ORANG_KAYA})`
  },
  {
    id: 'riwayat-pegawai',
    tabel: 'Penghargaan',
    dicari: { pegawai: ORANG_KAYA },
    kolom: ['nama', 'tahun'],
    sql: `select nama, cast(tahun as text) from penghargaan where pegawai_id = (${ORANG_KAYA})`
  },
  {
    id: 'rekap-mutasi',
    kolom: ['tmt', ...KOLOM_MUTASI],
    isUrut: true,
    sql: `with ${MUTASI} select tmt, ${HITUNG_MUTASI} from mutasi group by 1 order by 1`
  },
  { id: 'rekap-mutasi', baris: 'JUMLAH', kolom: KOLOM_MUTASI, sql: `with ${MUTASI} select ${HITUNG_MUTASI} from mutasi` },
  {
    id: 'sebelum-sesudah',
    dicari: { rencana: 'select id from rencana limit 1' },
    kolom: ['no', 'nip', 'golongan', 'jabatanLama', 'unitLama', 'tingkatLama', 'jabatanBaru', 'unitBaru', 'tingkatBaru', 'arah'],
    isUrut: true,
    sql: `${KOTA} select row_number() over (order by l.urut), p.nip, p.golongan, asal.nama, asal.unit, asal.tingkat, ke.nama, ke.unit, ke.tingkat, ${JENIS_GERAK}
      from langkah l join pegawai p on p.id = l.pegawai_id join duduk asal on asal.pegawai_id = p.id join jab ke on ke.id = l.jabatan_id order by 1`
  },
  {
    id: 'sebelum-sesudah',
    tabel: 'Menurut jabatan',
    dicari: { rencana: 'select id from rencana limit 1' },
    kolom: ['tuju', 'sebelum', 'sesudah'],
    sql: `${KOTA}, pindah as (select pegawai_id, jabatan_id, urut from langkah),
      tersentuh as (select jabatan_id as id from pindah union select d.id from pindah l join duduk d on d.pegawai_id = l.pegawai_id),
      sebelum as (select t.id, group_concat(${namaLengkap('p')}, '; ') as teks from tersentuh t join duduk d on d.id = t.id join pegawai p on p.id = d.pegawai_id group by 1),
      akhir as (select t.id, d.pegawai_id, 0 as urut from tersentuh t join duduk d on d.id = t.id where d.pegawai_id not in (select pegawai_id from pindah)
        union all select jabatan_id, pegawai_id, urut from pindah order by 3),
      sesudah as (select a.id, group_concat(${namaLengkap('p')}, '; ') as teks from (select * from akhir order by urut) a join pegawai p on p.id = a.pegawai_id group by 1)
      select t.id, coalesce(b.teks, '(kosong)'), coalesce(s.teks, '(kosong)')
      from tersentuh t left join sebelum b on b.id = t.id left join sesudah s on s.id = t.id where b.teks is not s.teks`
  }
]
