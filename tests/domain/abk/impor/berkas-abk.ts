import type { AbkTerbaca, TugasTerbaca } from '../../../../src/domain/abk/impor/abk-terbaca'
import { bacaAbkSteps, type BacaanAbk } from '../../../../src/domain/abk/impor/baca-abk'
import { type ButirRencana, type DataAbk, type PutusanAbk, rencanaSteps } from '../../../../src/domain/abk/impor/rencana-abk'
import { ATURAN_ABK_BAKU } from '../../../../src/domain/abk/aturan-abk'
import type { BukuKerja, Sel } from '../../../../src/domain/impor/buku-kerja'
import { finished } from '../../../../src/domain/kit/steps'
import { aJabatan, aJabatanFungsional, anUnor } from '../../../support/builders'
import { aBerkas, aLembar } from '../../impor/buku'

/** A number as a cell holds it. */
export const n = (angka: number | string): Sel => ({ angka: String(angka), tanggal: false })

/** The rows of a sheet; an empty row is a blank one. */
export type Rows = readonly (readonly Sel[])[]

/** A form of one post as offices have it: three tasks, 9,600 + 7,200 + 12,000 minutes a year. */
export const FORMULIR: Rows = [
  ['ANALISIS BEBAN KERJA'],
  ['DINAS SOSIAL'],
  [],
  ['Nama Jabatan', ':', 'Analis Rehabilitasi Ahli Muda'],
  ['Unit Kerja', ':', 'Bidang Rehabilitasi'],
  ['Ikhtisar Jabatan', ':', 'Menganalisis rehabilitasi sosial.'],
  [],
  ['No', 'Uraian Tugas', 'Hasil Kerja', 'Jumlah Hasil', 'Waktu Penyelesaian (menit)', 'Waktu Efektif', 'Beban Kerja', 'Kebutuhan Pegawai'],
  [n(1), 'Menyusun rencana kerja', 'Dokumen', n(4), n(2400), n(75000), n(9600), n(0.128)],
  [n(2), 'Memeriksa berkas bantuan', 'Berkas', n(240), n(30), n(75000), n(7200), n(0.096)],
  [n(3), 'Melaporkan pelaksanaan', 'Laporan', n(12), n(1000), n(75000), n(12000), n(0.16)],
  ['JUMLAH', null, null, null, null, null, n(28800), n(0.384)],
  ['Dibulatkan', null, null, null, null, null, null, n(0)],
  [],
  [null, null, null, null, null, 'Sawahlunto, 12 Januari 2026'],
  [null, 'Mengetahui,', null, null, null, 'Penyusun'],
  [null, 'Kepala Dinas Sosial'],
  [null, 'NIP 19800317 200501 1 001']
]

/** The same post in a flat list, then another one. */
export const DAFTAR: Rows = [
  [
    'No',
    'Perangkat Daerah',
    'Unit Kerja',
    'Nama Jabatan',
    'Uraian Tugas',
    'Hasil Kerja',
    'Volume',
    'Periode',
    'Norma Waktu',
    'Satuan Waktu'
  ],
  [
    n(1),
    'Dinas Sosial',
    'Bidang Rehabilitasi',
    'Analis Rehabilitasi Ahli Muda',
    'Menyusun rencana kerja',
    'Dokumen',
    n(1),
    'triwulan',
    n(40),
    'jam'
  ],
  [
    n(2),
    'Dinas Sosial',
    'Bidang Rehabilitasi',
    'Analis Rehabilitasi Ahli Muda',
    'Memeriksa berkas bantuan',
    'Berkas',
    n(20),
    'bulan',
    n(30),
    'menit'
  ],
  [n(3), 'Dinas Sosial', 'Sekretariat', 'Pengadministrasi Perkantoran', 'Mengagenda surat', 'Surat', n(10), 'hari', n(5), 'menit']
]

/** A file with one sheet. */
export const buku = (...baris: Rows): BukuKerja => aBerkas([aLembar('ABK', ...baris)])

/** Reads files to the end. */
export const baca = (...semua: readonly BukuKerja[]): BacaanAbk => finished(bacaAbkSteps(semua, ATURAN_ABK_BAKU))

/** A task in short: `Menyusun rencana kerja: 4/TAHUN x 2400 MENIT`. */
export const singkat = ({ uraian, volume, periode, norma, satuanNorma }: TugasTerbaca): string =>
  `${uraian}: ${volume}/${periode} x ${norma} ${satuanNorma}`

/** An ABK in short: its post, its units, its tasks. */
export const ringkas = ({ rujukan, tugas }: AbkTerbaca): readonly unknown[] => [rujukan.nama, rujukan.unit, tugas.map(singkat)]

/** Everything told of the rows, as `PARAH kolom baris: pesan`. */
export const kata = ({ abk, masalah }: BacaanAbk): readonly string[] =>
  [...masalah, ...abk.flatMap((a) => a.masalah)].map((m) => `${m.parah} ${m.kolom ?? '-'} ${m.baris}: ${m.pesan}`)

const unor = [
  anUnor({ id: 'kota', nama: 'Pemerintah Kota Sawahlunto', jenis: 'PEMERINTAH' }),
  anUnor({ id: 'dinsos', nama: 'Dinas Sosial', indukId: 'kota' }),
  anUnor({ id: 'sekdinsos', nama: 'Sekretariat', indukId: 'dinsos', jenis: 'SEKRETARIAT' }),
  anUnor({ id: 'rehab', nama: 'Bidang Rehabilitasi', indukId: 'dinsos', jenis: 'BIDANG' }),
  anUnor({ id: 'dishub', nama: 'Dinas Perhubungan', indukId: 'kota' }),
  anUnor({ id: 'sekdishub', nama: 'Sekretariat', indukId: 'dishub', jenis: 'SEKRETARIAT' }),
  anUnor({ id: 'subumum', nama: 'Subbagian Umum dan Kepegawaian', indukId: 'sekdishub', jenis: 'SUBBAGIAN' })
]

const pelaksana = (id: string, unorId: string, nama = 'Pengadministrasi Perkantoran'): ReturnType<typeof aJabatan> =>
  aJabatan({ id, unorId, nama, jenis: 'PELAKSANA', eselon: null, kelas: 5 })

/** Two dinas with a Sekretariat each, whose posts have the same names. */
export const KOTA: DataAbk = {
  unor,
  jabatan: [
    aJabatanFungsional({ id: 'analis', unorId: 'rehab', nama: 'Analis Rehabilitasi Ahli Muda', kebutuhan: 2 }),
    pelaksana('adm-dinsos', 'sekdinsos'),
    pelaksana('adm-dishub', 'sekdishub'),
    pelaksana('kembar-1', 'subumum', 'Pengelola Kepegawaian'),
    pelaksana('kembar-2', 'subumum', 'Pengelola Kepegawaian'),
    aJabatanFungsional({ id: 'pranata', unorId: 'subumum', nama: 'Pranata Komputer', jenjang: 'AHLI_PERTAMA', kode: '11.02' }),
    aJabatan({ id: 'sekdis', unorId: 'sekdishub', nama: 'Sekretaris', eselon: 'III.a', isPimpinan: true }),
    aJabatan({
      id: 'kasubbag',
      unorId: 'subumum',
      nama: 'Kepala Subbagian Umum dan Kepegawaian',
      jenis: 'PENGAWAS',
      eselon: 'IV.a',
      isPimpinan: true
    })
  ],
  abk: [],
  informasi: [],
  aturan: ATURAN_ABK_BAKU
}

/** What files would do to the data. */
export function rencana(
  semua: readonly BukuKerja[],
  data: DataAbk = KOTA,
  putusan: ReadonlyMap<string, PutusanAbk> = new Map()
): readonly ButirRencana[] {
  const { abk } = baca(...semua)
  return finished(rencanaSteps(abk, data))(putusan)
}
