import { jabatan, type Kasus, tanpaEntitas, unit } from './kasus'
import { judulkan, lalu, padaBaris, sisip, tambahKolom, tulisDi } from './ubahan'

const duaTingkat = padaBaris('Jabatan', ([, ...rows]) => [
  ['No', 'Nama Jabatan', 'Jenis', 'Kelas Jabatan', 'Unit Kerja', 'Bezetting', null, 'Kebutuhan', 'Keterangan'],
  [null, null, null, null, null, 'PNS', 'PPPK', null, null],
  ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  ...rows,
  ['JUMLAH', null, null, null, null, '8', '0', '11', null]
])

/** Lists of units, lists of posts, and the sheet of the Peta Jabatan Builder. */
export const kasusLembarLain: readonly Kasus[] = [
  {
    nama: 'units whose parents come later',
    menangkap: 'needing parents first',
    ubah: padaBaris('Unor', ([judul = [], ...rows]) => [judul, ...rows.toReversed()]),
    jadi: (b) => [...b.slice(0, 9), ...b.slice(9, 13).toReversed(), ...b.slice(13)]
  },
  {
    nama: 'units with kode and kode induk',
    menangkap: 'knowing SIASN ids alone',
    ubah: padaBaris('Unor', () => [
      ['Kode', 'Nama Unit Kerja', 'Kode Induk'],
      ['1', 'Pemerintah Kota Contoh', null],
      ['1.1', 'Dinas Contoh', '1']
    ]),
    jadi: (b) => [
      ...b.slice(0, 9),
      unorBaris('1', 'Pemerintah Kota Contoh', null),
      unorBaris('1.1', 'Dinas Contoh', { siasnId: null, kode: '1', nama: null, jalur: [] }),
      ...b.slice(13)
    ]
  },
  {
    nama: 'units whose induk is the name of the parent',
    menangkap: 'needing a code for the parent',
    ubah: padaBaris('Unor', () => [
      ['No', 'Nama Unit', 'Induk'],
      ['1', 'Dinas Contoh', 'Pemerintah Kota Contoh']
    ]),
    jadi: (b) => [
      ...b.slice(0, 9),
      unorBaris(null, 'Dinas Contoh', { siasnId: null, kode: null, nama: 'Pemerintah Kota Contoh', jalur: [] }),
      ...b.slice(13)
    ]
  },
  {
    nama: 'units whose induk is the code of the parent',
    menangkap: 'looking for a unit named 1.1',
    ubah: padaBaris('Unor', () => [
      ['Kode', 'Nama Unit', 'Induk'],
      ['1.1', 'Dinas Contoh', null],
      ['1.1.2', 'Bidang Mutasi', '1.1']
    ]),
    jadi: (b) => [
      ...b.slice(0, 9),
      unorBaris('1.1', 'Dinas Contoh', null),
      unorBaris('1.1.2', 'Bidang Mutasi', { siasnId: null, kode: '1.1', nama: null, jalur: [] }),
      ...b.slice(13)
    ]
  },
  {
    nama: 'units with a code alone',
    menangkap: 'losing the tree that the codes tell',
    ubah: padaBaris('Unor', () => [
      ['Kode Unit', 'Nama Unit'],
      ['1', 'Pemerintah Kota Contoh'],
      ['1.1.2', 'Bidang Mutasi']
    ]),
    jadi: (b) => [
      ...b.slice(0, 9),
      unorBaris('1', 'Pemerintah Kota Contoh', null),
      unorBaris('1.1.2', 'Bidang Mutasi', { siasnId: null, kode: '1', nama: null, jalur: [] }),
      ...b.slice(13)
    ]
  },
  {
    nama: 'a unit that is its own parent',
    menangkap: 'a loop in the tree',
    ubah: tulisDi('Unor', 4, 'ID_ATASAN', 'U-SEKRE'),
    jadi: unit('Sekretariat Dinas Contoh', {
      induk: { siasnId: null, kode: '1.1', nama: null, jalur: [] }
    }),
    masalah: [/^PERINGATAN ID_ATASAN.*dirinya sendiri/]
  },
  {
    nama: 'a unit twice, word for word',
    menangkap: 'making a unit twice',
    ubah: padaBaris('Unor', (rows) => [...rows, rows[4] ?? []]),
    catatan: [/^INFO NAMA_UNOR.*Unit ini sudah ada di lembar “Unor” baris 5 dengan isi yang sama/]
  },
  {
    nama: 'two units of one id',
    menangkap: 'overwriting a unit with another',
    ubah: tulisDi('Unor', 5, 'ID', 'U-SEKRE'),
    jadi: (b) => b.filter((r) => r.entitas !== 'unor' || r.unor.nama !== 'Bidang Mutasi' || r.lembar === 'Peta'),
    masalah: [/^TOLAK NAMA_UNOR.*lembar “Unor” baris 4 dengan isi lain/]
  },
  {
    nama: 'a type that is none',
    menangkap: 'importing a dinas of type D',
    ubah: tulisDi('Unor', 3, 'TIPE', 'D'),
    jadi: (b) => b.map((r) => (r.entitas === 'unor' && r.unor.siasnId === 'U-DINAS' ? { ...r, unor: { ...r.unor, tipe: null } } : r)),
    masalah: [/^PERINGATAN TIPE.*“D” tidak dikenali/]
  },
  {
    nama: 'a recap in two header rows with numbers and total',
    menangkap: 'reading JUMLAH as a post, or losing kebutuhan',
    ubah: duaTingkat
  },
  {
    nama: 'a need with decimals',
    menangkap: 'importing 7.62 people, or nobody',
    ubah: tulisDi('Jabatan', 4, 'Kebutuhan', { angka: '7.62', tanggal: false }),
    catatan: [/^INFO Kebutuhan.*7\.62 dibulatkan menjadi 8/]
  },
  {
    nama: 'a kelas beyond 17',
    menangkap: 'importing a class nobody has',
    ubah: tulisDi('Jabatan', 2, 'Kelas Jabatan', '19'),
    jadi: jabatan('Jabatan', 'Kepala Bidang Mutasi', { kelas: null }),
    masalah: [/^PERINGATAN Kelas Jabatan.*“19” bukan angka 1–17/]
  },
  {
    nama: 'kinds of posts in other words',
    menangkap: 'knowing one wording of the kinds',
    ubah: lalu(
      tulisDi('Jabatan', 2, 'Jenis', 'Struktural'),
      tulisDi('Jabatan', 3, 'Jenis', 'Fungsional Tertentu'),
      tulisDi('Jabatan', 4, 'Jenis', 'JFU')
    )
  },
  {
    nama: 'jenjang in letters of SIASN beside the name',
    menangkap: 'losing the jenjang of a JF',
    ubah: lalu(
      tambahKolom('Jabatan', { JENJANG: null }),
      tulisDi('Jabatan', 3, 'Nama Jabatan', 'Analis SDM Aparatur'),
      tulisDi('Jabatan', 3, 'JENJANG', 'MU')
    )
  },
  {
    nama: 'a post without a name',
    menangkap: 'importing a post without a name',
    ubah: tulisDi('Jabatan', 2, 'Nama Jabatan', null),
    jadi: (b) => b.filter((r) => r.entitas !== 'jabatan' || r.lembar !== 'Jabatan' || r.jabatan.nama !== 'Kepala Bidang Mutasi')
  },
  {
    nama: 'a post twice in one unit with another need',
    menangkap: 'letting the last row win in silence',
    ubah: sisip('Jabatan', 5, ['4', 'PENELAAH TEKNIS KEBIJAKAN', 'Pelaksana', '7', 'Bidang Mutasi', '6', '0', '3', null]),
    masalah: [/^TOLAK Nama Jabatan.*Jabatan ini sudah ada di lembar “Jabatan” baris 4 dengan isi lain/]
  },
  {
    nama: 'headers of a recap in other words',
    menangkap: 'knowing one wording of a recap',
    ubah: judulkan('Jabatan', {
      'Nama Jabatan': 'JABATAN',
      Jenis: 'Jenis Jabatan',
      'Kelas Jabatan': 'KLS',
      Kebutuhan: 'Jumlah Kebutuhan Pegawai'
    })
  },
  {
    nama: 'a builder sheet out of order',
    menangkap: 'needing parents first in a tree by numbers',
    ubah: padaBaris('Peta', ([judul = [], a = [], b = [], ...rows]) => [judul, ...rows, b, a]),
    jadi: (b) => [...b.slice(0, 16), ...b.slice(20), ...b.slice(18, 20), ...b.slice(16, 18)]
  },
  {
    nama: 'a builder sheet with its computed columns',
    menangkap: 'importing eksisting as people, or parent_nama as a unit',
    ubah: tambahKolom('Peta', { eksisting: '5', selisih: '-3', parent_nomor: '9', parent_nama: 'Badan Lain', parent_id: 'x' }),
    catatan: [/^INFO null: Kolom eksisting hanya jumlah tanpa nama/]
  },
  {
    nama: 'a builder number that Excel cut from 1.2.10 to 1.2.1',
    menangkap: 'merging two posts into one',
    ubah: tulisDi('Peta', 5, 'nomor', '1.2.1'),
    jadi: (b) => b.slice(0, -1),
    masalah: [/^TOLAK nomor.*ubah kolom nomor menjadi Teks/]
  },
  {
    nama: 'a builder number with letters',
    menangkap: 'hanging 1a below nothing',
    ubah: tulisDi('Peta', 5, 'nomor', '1.2.a'),
    jadi: (b) => b.slice(0, -1),
    masalah: [/^TOLAK nomor.*angka bertitik/]
  },
  {
    nama: 'a builder tree with a rung missing',
    menangkap: 'losing what hangs below the missing row',
    ubah: tulisDi('Peta', 5, 'nomor', '1.2.7.1'),
    masalah: [/^PERINGATAN nomor.*digantung pada nomor terdekat/]
  },
  {
    nama: 'a builder post below no unit',
    menangkap: 'a post without a unit',
    ubah: tulisDi('Peta', 5, 'nomor', '9'),
    jadi: (b) => b.slice(0, -1),
    masalah: [/^TOLAK nomor.*tidak berada di bawah unit/]
  },
  {
    nama: 'a builder sheet that leaves tipe empty',
    menangkap: 'reading units as posts',
    ubah: lalu(...[2, 3, 4, 5].map((nomor) => tulisDi('Peta', nomor, 'tipe', null)))
  },
  {
    nama: 'a builder link to another file',
    menangkap: 'reading a link as a post',
    ubah: lalu(sisip('Peta', 6, ['1.3', 'UPTD Contoh', 'Tautan', null, null, null, '4', null, null, null, null, null, null])),
    jadi: (b) => [
      ...b,
      {
        ...unorBaris(null, 'UPTD Contoh', {
          siasnId: null,
          kode: 'DIS',
          nama: 'Dinas Contoh',
          jalur: [{ nama: 'Dinas Contoh', siasnId: null }]
        }),
        unor: { siasnId: null, kode: null, nama: 'UPTD Contoh', jenis: null, tipe: null, urut: 3 }
      }
    ],
    catatan: [/^INFO tipe.*Tautan ke berkas lain/]
  },
  {
    nama: 'a builder head without a name',
    menangkap: 'losing the head of a unit',
    ubah: tulisDi('Peta', 3, 'kepala_nama', null)
  },
  {
    nama: 'a workbook without people',
    menangkap: 'needing a list of people to import units and posts',
    ubah: (buku) => ({ ...buku, lembar: buku.lembar.slice(1) }),
    jadi: tanpaEntitas('pegawai')
  }
]

type Unit = Extract<ReturnType<NonNullable<Kasus['jadi']>>[number], { readonly entitas: 'unor' }>

function unorBaris(kode: string | null, nama: string, induk: Unit['induk']): Unit {
  return {
    entitas: 'unor',
    berkas: 0,
    lembar: '',
    baris: 0,
    unor: { siasnId: null, kode, nama, jenis: null, tipe: null, urut: null },
    induk
  }
}
