import type { Sel } from '../../../../src/domain/impor/buku-kerja'
import { n, type Rows } from './berkas-abk'
import type { KasusAbk } from './kasus-abk'

const NAMA: Rows = [['Nama Jabatan : Perawat Terampil']]
const tabel = (judul: readonly Sel[], ...baris: Rows): Rows => [...NAMA, judul, ...baris]

const JUDUL_E = [
  'No',
  'Uraian Tugas',
  'Satuan Hasil',
  'Waktu Penyelesaian',
  'Waktu Kerja Efektif',
  'Beban Kerja',
  'Pegawai yang Dibutuhkan'
]
const BAWAH_E = [null, null, null, '(menit)', '(menit)', null, null]
const barisE = (beban: number, kebutuhan: Sel): readonly Sel[] => [
  n(1),
  'Memeriksa tanda vital',
  'Pasien',
  n(10),
  n(75000),
  n(beban),
  kebutuhan
]
const E = ['Memeriksa tanda vital: 7200/TAHUN x 10 MENIT']

/** Forms as offices keep them beside the official one, and numbers as their officers write them. */
export const KASUS_LAPANGAN: readonly KasusAbk[] = [
  {
    nama: 'Formulir E, which counts results under Beban Kerja',
    menangkap: 'taking an ABK of a whole post for one of no load',
    lembar: tabel(JUDUL_E, BAWAH_E, barisE(7200, n(1))),
    tugas: E
  },
  {
    nama: 'Formulir E with the numbers of its columns below the units',
    menangkap: 'taking 1 2 3 for a task',
    lembar: tabel(JUDUL_E, BAWAH_E, ['1', '2', '3', '4', '5', '6', '7'], barisE(7200, n('0.96'))),
    tugas: E
  },
  {
    nama: 'a load in minutes where no column counts the results',
    menangkap: 'multiplying a load by its norma once more',
    lembar: tabel(JUDUL_E, BAWAH_E, barisE(75000, n(1))),
    tugas: [],
    masalah: [/TOLAK Beban Kerja \(kolom F\) 4: Tidak ada kolom volume.*Kebutuhan tertulis 1, hitungannya 10,00/]
  },
  {
    nama: 'the volume of one year by its header',
    menangkap: 'not knowing a volume for the words behind it',
    lembar: tabel(
      ['No', 'Uraian Tugas', 'Satuan Hasil', 'Waktu Penyelesaian (menit)', 'Volume Satu Tahun', 'Beban Kerja'],
      [n(1), 'Memeriksa', 'Pasien', n(10), n(7200), n(72000)]
    ),
    tugas: ['Memeriksa: 7200/TAHUN x 10 MENIT']
  },
  {
    nama: 'minutes in a column Satuan beside the time',
    menangkap: 'counting results in minutes',
    lembar: tabel(
      ['No', 'Uraian Tugas', 'Hasil Kerja', 'Jumlah Hasil', 'Waktu Penyelesaian', null],
      [null, null, null, null, 'Satuan', 'Waktu'],
      ['1', '2', '3', '4', '5', '6'],
      [n(1), 'Memeriksa', 'Pasien', n(120), 'jam', n(2)]
    ),
    tugas: ['Memeriksa: 120/TAHUN x 2 JAM']
  },
  {
    nama: 'no column for the volume',
    menangkap: 'taking tasks for nothing because their volume stands under a name nobody knows',
    lembar: tabel(
      ['No', 'Uraian Tugas', 'Hasil Kerja', 'Waktu Penyelesaian (menit)', 'Banyaknya'],
      [n(1), 'Memeriksa', 'Data', n(10), n(5)]
    ),
    tugas: [],
    masalah: [/TOLAK - 3: Kolom volume tidak ditemukan/]
  },
  {
    nama: '1,250 beside 0.25',
    menangkap: 'reading a thousand as one and a quarter in a sheet that writes decimals with a point',
    lembar: tabel(
      ['No', 'Uraian Tugas', 'Volume', 'Norma Waktu (jam)'],
      [n(1), 'Memeriksa', '1,250 pasien', n(1)],
      [n(2), 'Mencatat', n(12), '0.25 jam']
    ),
    tugas: ['Mencatat: 12/TAHUN x 0.25 JAM'],
    masalah: [/TOLAK Volume \(kolom C\) 3: Volume dapat berarti ribuan atau pecahan/]
  },
  {
    nama: "30' and 1/2 jam",
    menangkap: 'refusing times every officer can read',
    lembar: tabel(
      ['No', 'Uraian Tugas', 'Volume', 'Norma Waktu'],
      [n(1), 'Memeriksa', n(4), "30'"],
      [n(2), 'Mencatat', n(4), '1/2 jam'],
      [n(3), 'Merujuk', n(4), '½ jam']
    ),
    tugas: ['Memeriksa: 4/TAHUN x 30 MENIT', 'Mencatat: 4/TAHUN x 30 MENIT', 'Merujuk: 4/TAHUN x 30 MENIT']
  },
  {
    nama: 'a norma nobody can read',
    menangkap: 'saying that minutes were taken for granted of a row that is refused',
    lembar: tabel(
      ['No', 'Uraian Tugas', 'Volume', 'Norma Waktu'],
      [n(1), 'Memeriksa', n(4), 'sehari penuh'],
      [n(2), 'Mencatat', n(4), '5 menit']
    ),
    tugas: ['Mencatat: 4/TAHUN x 5 MENIT'],
    masalah: [/TOLAK Norma Waktu/]
  }
]
