import type { BarisImpor } from '../../../../src/domain/impor/baris-impor'
import { baris, type Jadi, type Kasus, orang } from './kasus'
import { hanya, lalu, padaBaris, sisip, tulis } from './ubahan'

/** The row of a person once more, at the end of the sheet. */
const sekaliLagi = (nomor: number): Kasus['ubah'] => padaBaris('Pegawai', (rows) => [...rows, rows[nomor + 1] ?? []])

const unitOf =
  (nomor: number, nama: string): Jadi =>
  (bersih) =>
    bersih.map((b: BarisImpor, i) =>
      i === nomor && b.entitas === 'pegawai' ? { ...b, jalur: b.jalur.map((s, at) => (at === 1 ? { nama, siasnId: null } : s)) } : b
    )

const jabatanOf =
  (nomor: number, nama: string): Jadi =>
  (bersih) =>
    bersih.map((b, i) => (i === nomor && b.entitas === 'pegawai' && b.jabatan ? { ...b, jabatan: { ...b.jabatan, nama } } : b))

const unit = (nomor: number, nama: string): Kasus['ubah'] => lalu(tulis(nomor, 'UNOR NAMA', nama), tulis(nomor, 'UNOR ID', null))
const DATA_UNOR = [
  'Dinas Contoh',
  'Bidang Mutasi',
  'Seksi Pembinaan I',
  'Kecamatan Contoh Utara',
  'SDN 12 Contoh',
  'Seksi Pelayanan Kesehatan Rujukan Dasar'
].map((nama) => ({
  nama,
  siasnId: null
}))

/** Duplicated rows, and what is offered instead of done. */
export const kasusGandaDanUsul: readonly Kasus[] = [
  {
    nama: 'a row twice, word for word',
    menangkap: 'refusing a harmless copy, or taking a person twice',
    ubah: sekaliLagi(3),
    catatan: [/^INFO NIP BARU.*lembar “Pegawai” baris 5 dengan isi yang sama; diambil sekali/]
  },
  {
    nama: 'a person twice, in another unit',
    menangkap: 'letting the last row win in silence',
    ubah: lalu(sekaliLagi(3), tulis(9, 'UNOR NAMA', 'Bidang Lain'), tulis(9, 'UNOR ID', 'U-LAIN')),
    masalah: [/^TOLAK NIP BARU.*lembar “Pegawai” baris 5 dengan isi lain; baris itu yang diambil/]
  },
  {
    nama: 'a person twice, the second with a later TMT jabatan',
    menangkap: 'keeping the older of two posts',
    ubah: lalu(sekaliLagi(0), tulis(9, 'TMT JABATAN', '17-06-2024')),
    jadi: baris(0, { tmtJabatan: '2024-06-17' }),
    masalah: [/^TOLAK NIP BARU.*lembar “Pegawai” baris 11 dengan TMT jabatan yang lebih akhir/]
  },
  {
    nama: 'a person on two sheets',
    menangkap: 'seeing duplicates within one sheet alone',
    ubah: (buku) => {
      const [pegawai] = buku.lembar
      const [judul, satu] = pegawai?.baris ?? []
      return pegawai && judul && satu ? { ...buku, lembar: [...buku.lembar, { nama: 'Lagi', baris: [judul, satu] }] } : buku
    },
    catatan: [/^INFO NIP BARU.*lembar “Pegawai” baris 2/]
  },
  {
    nama: 'titles typed inside a name',
    menangkap: 'splitting a name without asking',
    ubah: tulis(3, 'NAMA', 'Drs. ILHAM SAPUTRA, M.Si.'),
    jadi: orang(3, { nama: 'Drs. ILHAM SAPUTRA, M.Si.' }),
    usul: [['PISAH_GELAR', 'Nama: ILHAM SAPUTRA · depan: Drs. · belakang: M.Si.']],
    sesudahUsul: orang(3, { gelarDepan: 'Drs.', gelarBelakang: 'M.Si.' })
  },
  {
    nama: 'titles inside a name beside a column of titles',
    menangkap: 'overwriting the column with the name',
    ubah: tulis(0, 'NAMA', 'RINALDI CHANIAGO, S.H.'),
    jadi: orang(0, { nama: 'RINALDI CHANIAGO, S.H.' }),
    usul: [['PISAH_GELAR', 'Nama: RINALDI CHANIAGO · belakang: S.Sos.']],
    sesudahUsul: (b) => b
  },
  {
    nama: 'a physician and a doctor',
    menangkap: 'writing dr. as Dr.',
    ubah: lalu(tulis(3, 'NAMA', 'dr. ILHAM SAPUTRA'), tulis(5, 'NAMA', 'Dr. HENDRI KOTO')),
    jadi: (b) => orang(5, { nama: 'Dr. HENDRI KOTO' })(orang(3, { nama: 'dr. ILHAM SAPUTRA' })(b)),
    usul: [
      ['PISAH_GELAR', 'Nama: ILHAM SAPUTRA · depan: dr.'],
      ['PISAH_GELAR', 'Nama: HENDRI KOTO · depan: Dr.']
    ],
    sesudahUsul: (b) => orang(5, { gelarDepan: 'Dr.' })(orang(3, { gelarDepan: 'dr.' })(b))
  },
  {
    nama: 'titles without a comma',
    menangkap: 'needing a comma to see a title',
    ubah: tulis(3, 'NAMA', 'ILHAM SAPUTRA S.Kom'),
    jadi: orang(3, { nama: 'ILHAM SAPUTRA S.Kom' }),
    usul: [['PISAH_GELAR', 'Nama: ILHAM SAPUTRA · belakang: S.Kom']],
    sesudahUsul: orang(3, { gelarBelakang: 'S.Kom' })
  },
  {
    nama: 'initials in a name',
    menangkap: 'offering initials as titles',
    ubah: tulis(3, 'NAMA', 'M. ILHAM S.'),
    jadi: orang(3, { nama: 'M. ILHAM S.' })
  },
  {
    nama: 'a unit spelled almost as in the data',
    menangkap: 'making a second Bidang Mutasi of a slip of the pen',
    ubah: unit(4, 'Bidng Mutasi'),
    jadi: unitOf(4, 'Bidng Mutasi'),
    data: { unor: DATA_UNOR },
    usul: [['NAMA_UNOR', 'Bidang Mutasi']],
    sesudahUsul: unitOf(4, 'Bidang Mutasi')
  },
  ...(
    [
      ['Seksi Pembinaan 1', 'Seksi Pembinaan I', 'a Roman numeral in plain digits'],
      ['SD Negeri 12 Contoh', 'SDN 12 Contoh', 'a short form written out'],
      ['Kec. Contoh Utara', 'Kecamatan Contoh Utara', 'a short form'],
      ['Seksi Pelayanan dan Kesehatan Rujukan Dasar', 'Seksi Pelayanan Kesehatan Rujukan Dasar', 'a word dan too many'],
      ['BidangMutasi', 'Bidang Mutasi', 'a space too few']
    ] as const
  ).map(([nama, usulan, sebab]): Kasus => ({
    nama: `a unit with ${sebab}`,
    menangkap: `making a second unit of ${nama}`,
    ubah: unit(4, nama),
    jadi: unitOf(4, nama),
    data: { unor: DATA_UNOR },
    usul: [['NAMA_UNOR', usulan]],
    sesudahUsul: unitOf(4, usulan)
  })),
  {
    nama: 'a unit in another case and punctuation',
    menangkap: 'offering what the import matches by itself',
    ubah: unit(4, 'BIDANG  MUTASI.'),
    jadi: unitOf(4, 'BIDANG MUTASI.'),
    data: { unor: DATA_UNOR }
  },
  ...(
    [
      ['Seksi Pembinaan II', 'a Roman numeral'],
      ['Kecamatan Contoh Timur', 'a direction'],
      ['SDN 13 Contoh', 'a number'],
      ['Kecamatan Contoh Utama', 'one letter that makes another direction'],
      ['Seksi Pelayanan Kesehatan Rujukan', 'a word more'],
      ['Bidang Mutu', 'a short word']
    ] as const
  ).map(([nama, beda]): Kasus => ({
    nama: `a unit that differs from a known one in ${beda}`,
    menangkap: `offering a sibling: ${nama}`,
    ubah: unit(4, nama),
    jadi: unitOf(4, nama),
    data: { unor: DATA_UNOR }
  })),
  {
    nama: 'a misspelled unit with the id of SIASN',
    menangkap: 'offering a name where the id decides',
    ubah: tulis(4, 'UNOR NAMA', 'Bidng Mutasi'),
    jadi: (b) =>
      b.map((r, i) =>
        i === 4 && r.entitas === 'pegawai'
          ? { ...r, jalur: r.jalur.map((s) => (s.siasnId === 'U-MUTASI' ? { ...s, nama: 'Bidng Mutasi' } : s)) }
          : r
      ),
    data: { unor: [{ nama: 'Bidang Mutasi', siasnId: 'U-MUTASI' }] }
  },
  {
    nama: 'a post spelled almost as in the data',
    menangkap: 'making a second post of a slip of the pen',
    ubah: tulis(0, 'JABATAN NAMA', 'Kabid Mutassi'),
    jadi: jabatanOf(0, 'Kabid Mutassi'),
    data: { jabatan: [{ nama: 'Kepala Bidang Mutasi' }, { nama: 'Kepala Bidang Mutu' }] },
    usul: [['NAMA_JABATAN', 'Kepala Bidang Mutasi']],
    sesudahUsul: jabatanOf(0, 'Kepala Bidang Mutasi')
  },
  {
    nama: 'a post spelled almost as five others of the files',
    menangkap: 'holding names against the data alone, which a first import has not',
    ubah: tulis(8, 'JABATAN NAMA', 'Penelaah Teknis Kebijkan'),
    jadi: jabatanOf(8, 'Penelaah Teknis Kebijkan'),
    usul: [['NAMA_JABATAN', 'Penelaah Teknis Kebijakan']],
    sesudahUsul: jabatanOf(8, 'Penelaah Teknis Kebijakan')
  },
  {
    nama: 'a post of another jenjang',
    menangkap: 'offering Ahli Muda for Ahli Madya',
    ubah: tulis(1, 'JABATAN NAMA', 'Analis SDM Aparatur Ahli Madya'),
    jadi: (b) =>
      b.map((r, i) =>
        i === 1 && r.entitas === 'pegawai' && r.jabatan
          ? { ...r, jabatan: { ...r.jabatan, nama: 'Analis SDM Aparatur Ahli Madya', jenjang: 'AHLI_MADYA' as const } }
          : r
      ),
    data: { jabatan: [{ nama: 'Analis SDM Aparatur Ahli Muda' }] }
  },
  {
    nama: 'a saved row that is a person already read, with an older post',
    menangkap: 'a repair that takes a person twice',
    ubah: lalu(hanya('Pegawai'), sisip('Pegawai', 11, [null, null, null, 'NELA PERMATA', null, null, null, 'Contoh', '16-02-1988'])),
    jadi: (b) => b.filter((r) => r.lembar === 'Pegawai'),
    masalah: [/^TOLAK NIP BARU.*NIP kosong/, /Jabatan kosong/],
    data: { pegawai: [{ nip: '198802162012012004', nama: 'Nela Permata', tanggalLahir: '1988-02-16' }] },
    usul: [['PERBAIKI_NIP', '198802162012012004']],
    sesudahUsul: (b) => b.filter((r) => r.lembar === 'Pegawai')
  }
]
