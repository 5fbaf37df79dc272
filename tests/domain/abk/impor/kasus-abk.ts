import type { Sel } from '../../../../src/domain/impor/buku-kerja'
import { DAFTAR, FORMULIR, n, type Rows } from './berkas-abk'

/** A named dirt of a sheet, and what must come of it. */
export type KasusAbk = {
  readonly nama: string
  /** The bug it would catch. */
  readonly menangkap: string
  readonly lembar: Rows
  /** The tasks of all posts; those of the clean sheet unless told otherwise. */
  readonly tugas?: readonly string[]
  /** How many posts; 1 unless told otherwise. */
  readonly jabatan?: number
  /** Every refusal and warning, in any order. */
  readonly masalah?: readonly RegExp[]
}

/** The tasks of the clean form. */
export const BERSIH = [
  'Menyusun rencana kerja: 4/TAHUN x 2400 MENIT',
  'Memeriksa berkas bantuan: 240/TAHUN x 30 MENIT',
  'Melaporkan pelaksanaan: 12/TAHUN x 1000 MENIT'
]

/** The tasks of the clean list. */
export const BERSIH_DAFTAR = [
  'Menyusun rencana kerja: 1/TRIWULAN x 40 JAM',
  'Memeriksa berkas bantuan: 20/BULAN x 30 MENIT',
  'Mengagenda surat: 10/HARI x 5 MENIT'
]

const JUDUL = 7
const PERTAMA = 8
const ganti = (rows: Rows, at: number, ubah: (sel: readonly Sel[]) => readonly Sel[]): Rows =>
  rows.map((sel, i) => (i === at ? ubah(sel) : sel))
const sisip = (rows: Rows, at: number, ...baru: Rows): Rows => [...rows.slice(0, at), ...baru, ...rows.slice(at)]
const sel = (rows: Rows, [baris, kolom]: readonly [number, number], isi: Sel): Rows =>
  ganti(rows, baris, (s) => s.map((lama, i) => (i === kolom ? isi : lama)))
const judul = (rows: Rows, kolom: number, teks: string): Rows => sel(rows, [JUDUL, kolom], teks)
/** Without the columns that repeat the reckoning, which would contradict what a case changes. */
const tanpaHitungan: Rows = FORMULIR.slice(0, 11).map((s, i) => (i >= JUDUL ? s.slice(0, 5) : s))
const isi = (kolom: number, teks: Sel): Rows => sel(tanpaHitungan, [PERTAMA, kolom], teks)
const jadi = (pertama: string): readonly string[] => [`Menyusun rencana kerja: ${pertama}`, ...BERSIH.slice(1)]

const kasusBentuk: readonly KasusAbk[] = [
  { nama: 'a clean form', menangkap: 'anything', lembar: FORMULIR },
  { nama: 'a clean list', menangkap: 'anything', lembar: DAFTAR, tugas: BERSIH_DAFTAR, jabatan: 2 },
  {
    nama: 'a row of column numbers',
    menangkap: 'taking 1 2 3 for a task',
    lembar: sisip(FORMULIR, PERTAMA, ['1', '2', '3', '4', '5', '6', '7', '8'])
  },
  {
    nama: 'column numbers with their formulas',
    menangkap: 'taking (7)=(4)x(5) for a task',
    lembar: sisip(FORMULIR, PERTAMA, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)=(4)x(5)', '(8)=(7):(6)'])
  },
  {
    nama: 'a head in two rows',
    menangkap: 'losing columns below a merged title',
    lembar: sisip(
      ganti(FORMULIR, JUDUL, () => ['No', 'Uraian Tugas', 'Hasil Kerja', 'Jumlah', 'Waktu', null, 'Beban Kerja', 'Kebutuhan']),
      PERTAMA,
      [null, null, null, 'Hasil', 'Penyelesaian (menit)', 'Efektif', null, 'Pegawai']
    )
  },
  {
    nama: 'other words in the header',
    menangkap: 'knowing one wording alone',
    lembar: judul(judul(judul(FORMULIR, 3, 'Volume Kerja'), 4, 'Norma Waktu (Menit)'), 1, 'URAIAN  KEGIATAN')
  },
  { nama: 'a slip of the pen in the header', menangkap: 'knowing exact headers alone', lembar: judul(FORMULIR, 1, 'Uraian Tugs') },
  {
    nama: 'header with formulas in brackets',
    menangkap: 'losing a column for its brackets',
    lembar: judul(judul(judul(FORMULIR, 6, 'Beban Kerja (4×5)'), 7, 'Kebutuhan Pegawai (7/6)'), 3, 'Jumlah Hasil (volume)')
  },
  {
    nama: 'norma waktu beside waktu penyelesaian',
    menangkap: 'taking the time of all results for that of one',
    lembar: [
      ['Nama Jabatan : Analis'],
      ['No', 'Uraian Tugas', 'Volume', 'Norma Waktu (menit)', 'Waktu Penyelesaian'],
      [n(1), 'Menyusun rencana kerja', n(4), n(2400), n(9600)]
    ],
    tugas: [BERSIH[0] ?? '']
  },
  {
    nama: 'blank rows between tasks',
    menangkap: 'ending a table at a gap',
    lembar: sisip(FORMULIR, PERTAMA + 1, [], [null, '  ', '\u00a0'])
  },
  {
    nama: 'hard spaces, double spaces and line breaks',
    menangkap: 'keeping spaces nobody sees',
    lembar: sel(FORMULIR, [PERTAMA, 1], '\u00a0Menyusun  rencana\nkerja ')
  },
  {
    nama: 'subtotals in the middle',
    menangkap: 'taking a subtotal for a task',
    lembar: sisip(DAFTAR, 3, ['Jumlah', null, null, null, null, null, n(21)], []),
    tugas: BERSIH_DAFTAR,
    jabatan: 2
  },
  {
    nama: 'a header repeated on the next page',
    menangkap: 'making two ABK of a form on two pages',
    lembar: sisip(FORMULIR, PERTAMA + 2, FORMULIR[JUDUL] ?? [])
  },
  {
    nama: 'two forms one under another',
    menangkap: 'reading the second form into the first',
    lembar: [...FORMULIR, ...ganti(FORMULIR, 3, () => ['Nama Jabatan : Penelaah'])],
    tugas: [...BERSIH, ...BERSIH],
    jabatan: 2
  },
  {
    nama: 'groups under one header, each with its post above',
    menangkap: 'reading the second group into the first',
    lembar: [
      ['No', 'Uraian Tugas', 'Volume', 'Norma Waktu (menit)'],
      ['Nama Jabatan : Analis'],
      [n(1), 'Menyusun rencana kerja', n(4), n(2400)],
      ['JUMLAH', null, n(4)],
      ['Nama Jabatan : Penelaah'],
      [n(1), 'Menyusun rencana kerja', n(4), n(2400)]
    ],
    tugas: [BERSIH[0] ?? '', BERSIH[0] ?? ''],
    jabatan: 2
  },
  {
    nama: 'post and unit in merged cells',
    menangkap: 'losing the post below the first row of a merged cell',
    lembar: ganti(DAFTAR, 2, (s) => [n(2), null, null, null, ...s.slice(4)]),
    tugas: BERSIH_DAFTAR,
    jabatan: 2
  },
  {
    nama: 'rows of a post that lie apart',
    menangkap: 'making two ABK of one post',
    lembar: [...DAFTAR, ...DAFTAR.slice(1, 2)],
    tugas: [BERSIH_DAFTAR[0] ?? '', BERSIH_DAFTAR[1] ?? '', BERSIH_DAFTAR[0] ?? '', BERSIH_DAFTAR[2] ?? ''],
    jabatan: 2
  },
  {
    nama: 'a group title without numbers',
    menangkap: 'taking a title for a task of nothing without a word',
    lembar: sisip(FORMULIR, PERTAMA, ['I', 'Tugas pokok']),
    masalah: [/PERINGATAN Uraian Tugas \(kolom B\) 9: Volume dan norma waktu baris ini kosong/]
  },
  {
    nama: 'a sheet about something else',
    menangkap: 'seeing an ABK in any list',
    lembar: [
      ['No', 'Nama', 'Uraian'],
      [n(1), 'Ani', 'Hadir']
    ],
    tugas: [],
    jabatan: 0
  }
]

const kasusAngka: readonly KasusAbk[] = [
  { nama: '1.250 as text', menangkap: 'reading a thousand as one', lembar: isi(3, '1.250'), tugas: jadi('1250/TAHUN x 2400 MENIT') },
  { nama: '1,5 as text', menangkap: 'reading a decimal comma as nothing', lembar: isi(3, '1,5'), tugas: jadi('1.5/TAHUN x 2400 MENIT') },
  { nama: '1.250,5 as text', menangkap: 'mixing both signs up', lembar: isi(3, '1.250,5'), tugas: jadi('1250.5/TAHUN x 2400 MENIT') },
  { nama: '0.25 as text', menangkap: 'reading a quarter as twenty-five', lembar: isi(4, '0.25'), tugas: jadi('4/TAHUN x 0.25 MENIT') },
  {
    nama: 'a formula’s value',
    menangkap: 'rounding a cached value',
    lembar: isi(4, n('0.333333333333333')),
    tugas: jadi('4/TAHUN x 0.333333333333333 MENIT')
  },
  { nama: '120/bulan', menangkap: 'losing the period', lembar: isi(3, '120/bulan'), tugas: jadi('120/BULAN x 2400 MENIT') },
  { nama: '120 per bulan', menangkap: 'losing the period', lembar: isi(3, '120 per bulan'), tugas: jadi('120/BULAN x 2400 MENIT') },
  { nama: '2x seminggu', menangkap: 'losing the period', lembar: isi(3, '2x seminggu'), tugas: jadi('2/MINGGU x 2400 MENIT') },
  {
    nama: '3 Laporan / Triwulan',
    menangkap: 'losing the period',
    lembar: isi(3, '3 Laporan / Triwulan'),
    tugas: jadi('3/TRIWULAN x 2400 MENIT')
  },
  {
    nama: '12 Bulan',
    menangkap: 'taking the counted thing for the period',
    lembar: isi(3, '12 Bulan'),
    tugas: jadi('12/TAHUN x 2400 MENIT')
  },
  { nama: '5 Menit', menangkap: 'losing a number with its unit', lembar: isi(4, '5 Menit'), tugas: jadi('4/TAHUN x 5 MENIT') },
  { nama: '2 jam in a column of minutes', menangkap: 'taking hours for minutes', lembar: isi(4, '2 jam'), tugas: jadi('4/TAHUN x 2 JAM') },
  { nama: '1 jam 30 menit', menangkap: 'losing half of a time', lembar: isi(4, '1 jam 30 menit'), tugas: jadi('4/TAHUN x 90 MENIT') },
  {
    nama: 'a norma in hours by its header',
    menangkap: 'taking hours for minutes',
    lembar: judul(tanpaHitungan, 4, 'Waktu Penyelesaian (Jam)'),
    tugas: BERSIH.map((b) => b.replace('MENIT', 'JAM'))
  },
  {
    nama: 'neither minutes nor hours',
    menangkap: 'guessing the unit without a word',
    lembar: judul(tanpaHitungan, 4, 'Waktu Penyelesaian (menit/jam)'),
    masalah: [/PERINGATAN Waktu Penyelesaian \(menit\/jam\) \(kolom E\) 9: Tidak tertulis menit atau jam/]
  },
  {
    nama: 'hours told by the effective time',
    menangkap: 'taking hours for minutes when the form tells otherwise',
    lembar: [
      ['No', 'Uraian Tugas', 'Volume', 'Waktu Penyelesaian', 'Waktu Efektif'],
      [n(1), 'Menyusun rencana kerja', n(4), n(40), n(1250)]
    ],
    tugas: ['Menyusun rencana kerja: 4/TAHUN x 40 JAM']
  },
  {
    nama: 'a volume per month by its header',
    menangkap: 'taking a month for a year',
    lembar: judul(tanpaHitungan, 3, 'Volume per bulan'),
    tugas: BERSIH.map((b) => b.replace('TAHUN', 'BULAN'))
  },
  {
    nama: 'an empty volume',
    menangkap: 'losing a task not counted yet',
    lembar: isi(3, null),
    tugas: jadi('0/TAHUN x 2400 MENIT'),
    masalah: [/PERINGATAN Jumlah Hasil \(kolom D\) 9: Volume kosong/]
  },
  {
    nama: 'a volume nobody can read',
    menangkap: 'reading something into a question mark',
    lembar: isi(3, 'sesuai kebutuhan'),
    tugas: BERSIH.slice(1),
    masalah: [/TOLAK Jumlah Hasil \(kolom D\) 9: Volume tidak terbaca/]
  },
  {
    nama: 'a period nobody knows',
    menangkap: 'taking an unknown period for a year',
    lembar: isi(3, '5 per masa sidang'),
    tugas: BERSIH.slice(1),
    masalah: [/TOLAK Jumlah Hasil \(kolom D\) 9: Volume tidak terbaca/]
  },
  {
    nama: 'a norma in days',
    menangkap: 'taking days for minutes',
    lembar: isi(4, '2 hari'),
    tugas: BERSIH.slice(1),
    masalah: [/TOLAK Waktu Penyelesaian \(menit\) \(kolom E\) 9: Norma waktu tidak terbaca/]
  },
  {
    nama: 'a fraction that Excel took for a day',
    menangkap: 'reading a serial day as a volume of 46,000',
    lembar: isi(3, { angka: '46357', tanggal: true }),
    tugas: BERSIH.slice(1),
    masalah: [/TOLAK Jumlah Hasil/]
  },
  {
    nama: 'a negative volume',
    menangkap: 'taking less than nothing',
    lembar: isi(3, n(-4)),
    tugas: BERSIH.slice(1),
    masalah: [/TOLAK Jumlah Hasil/]
  },
  {
    nama: 'numbers without a task',
    menangkap: 'making a task without words',
    lembar: isi(1, null),
    tugas: BERSIH.slice(1),
    masalah: [/TOLAK Uraian Tugas \(kolom B\) 9: Uraian tugas kosong/]
  }
]

const kasusHitungan: readonly KasusAbk[] = [
  {
    nama: 'a load that is not volume times norma',
    menangkap: 'passing over a sum that does not come out',
    lembar: sel(FORMULIR, [PERTAMA, 6], n(12000)),
    masalah: [/PERINGATAN Beban Kerja \(kolom G\) 9: Beban kerja tertulis 12\.000, hitungannya 9\.600 menit setahun/]
  },
  {
    nama: 'a need that is not the load over the effective time',
    menangkap: 'passing over a need that does not come out',
    lembar: sel(FORMULIR, [PERTAMA, 7], n(2.5)),
    masalah: [/PERINGATAN Kebutuhan Pegawai \(kolom H\) 9: Kebutuhan tertulis 2,5, hitungannya 0,13/]
  },
  { nama: 'a load in hours', menangkap: 'blaming a file for its hours', lembar: sel(FORMULIR, [PERTAMA, 6], n(160)) },
  { nama: 'numbers rounded as text', menangkap: 'blaming a file for rounding', lembar: sel(FORMULIR, [PERTAMA, 7], '0,13') },
  {
    nama: 'a total that misses a row',
    menangkap: 'passing over a row that went astray',
    lembar: sel(FORMULIR, [PERTAMA + 3, 6], n(40000)),
    masalah: [/PERINGATAN Beban Kerja \(kolom G\) 12: Beban kerja tertulis 40\.000, hitungannya 28\.800/]
  },
  {
    nama: 'another effective time',
    menangkap: 'reckoning with other minutes without a word, or blaming each row',
    lembar: FORMULIR.map((s, i) => (i >= PERTAMA && i < PERTAMA + 3 ? s.map((x, k) => (k === 5 ? n(72000) : k === 7 ? null : x)) : s)),
    masalah: []
  }
]

/** Every dirt, by what it is about. */
export const KASUS_ABK: readonly KasusAbk[] = [...kasusBentuk, ...kasusAngka, ...kasusHitungan]
