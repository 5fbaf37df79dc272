import { KOLOM_SIASN } from '../../../../src/domain/impor/kolom'
import { type Kasus, orang, tanpa, tanpaEntitas } from './kasus'
import { hanya, hapusKolom, judulkan, judulSemua, lalu, padaBaris, padaLembar, sisip, tambahKolom } from './ubahan'

const kosong = KOLOM_SIASN.map(() => null)
const selDi = (kolom: string, isi: string): readonly (string | null)[] => KOLOM_SIASN.map((k) => (k === kolom ? isi : null))

/** Header in two rows: the pair `GOL AKHIR NAMA`, `TMT GOLONGAN` as `PANGKAT` above `GOL` and `TMT`. */
const duaBaris = padaBaris('Pegawai', ([judul = [], ...rows]) => {
  const gol = judul.indexOf('GOL AKHIR NAMA')
  return [
    judul.map((j, i) => (i === gol ? 'PANGKAT' : i === gol + 1 ? null : j)),
    judul.map((_, i) => (i === gol ? 'GOL' : i === gol + 1 ? 'TMT' : null)),
    ...rows
  ]
})

/** Headers, and rows that are no data. */
export const kasusJudul: readonly Kasus[] = [
  {
    nama: 'three title rows above the header',
    menangkap: 'taking row 1 for the header',
    ubah: sisip('Pegawai', 1, ['DAFTAR NOMINATIF PEGAWAI'], ['PEMERINTAH KOTA CONTOH', 'KEADAAN NOVEMBER 2026'], [])
  },
  {
    nama: 'a header as deep as row 25',
    menangkap: 'looking at too few rows',
    ubah: sisip('Pegawai', 1, ...Array.from({ length: 24 }, () => ['Catatan rapat']))
  },
  {
    nama: 'a header in two rows',
    menangkap: 'reading the second header row as a person, or losing golongan',
    ubah: duaBaris
  },
  {
    nama: 'a merged header',
    menangkap: 'losing the column under the empty part of a merged cell, without a word',
    ubah: lalu(
      duaBaris,
      padaLembar('Pegawai', (l) => ({ ...l, jumlahGabung: 68 }))
    ),
    catatan: [/68 kelompok sel digabung/]
  },
  {
    nama: 'a title that stands in two cells right above the header',
    menangkap: 'reading the header below a title as a person',
    ubah: sisip('Pegawai', 1, ['Nominatif', 'Keadaan November'])
  },
  {
    nama: 'a row of column numbers',
    menangkap: 'refusing the row 1 2 3 as a person without NIP',
    ubah: sisip(
      'Pegawai',
      2,
      KOLOM_SIASN.map((_, i) => String(i + 1))
    )
  },
  {
    nama: 'a row of column numbers in brackets',
    menangkap: 'refusing the row (1) (2) (3)',
    ubah: sisip(
      'Pegawai',
      2,
      KOLOM_SIASN.map((_, i) => `(${i + 1})`)
    )
  },
  {
    nama: 'the header again on each printed page',
    menangkap: 'refusing a repeated header as a person',
    ubah: sisip('Pegawai', 5, [...KOLOM_SIASN])
  },
  {
    nama: 'a total row',
    menangkap: 'refusing the total as a person without NIP',
    ubah: sisip('Pegawai', 11, ['JUMLAH', null, null, '9 orang', null, null, null, null, '9', '9'])
  },
  {
    nama: 'a total row that begins in the second column',
    menangkap: 'knowing totals in column A alone',
    ubah: sisip('Pegawai', 11, [null, null, null, 'TOTAL PEGAWAI', null, null, null, null, '9', '9'])
  },
  { nama: 'blank rows between people', menangkap: 'stopping at the first blank row', ubah: sisip('Pegawai', 4, [], [...kosong], []) },
  {
    nama: 'group rows with the name of a unit',
    menangkap: 'refusing a group title as a person',
    ubah: sisip('Pegawai', 4, selDi('NAMA', 'BIDANG MUTASI'))
  },
  {
    nama: 'a signature below the table',
    menangkap: 'refusing place, date and signer as people',
    ubah: sisip('Pegawai', 12, selDi('UNOR NAMA', 'Kota Contoh, 1 November 2026'), selDi('UNOR NAMA', 'Kepala Badan,'))
  },
  { nama: 'headers in small letters', menangkap: 'comparing headers with case', ubah: judulSemua('Pegawai', (j) => j.toLowerCase()) },
  {
    nama: 'headers with hard spaces and line breaks',
    menangkap: 'comparing headers with their spaces',
    ubah: judulSemua('Pegawai', (j) => `\u00a0${j.replace(' ', '\n')} `)
  },
  {
    nama: 'headers with underscores',
    menangkap: 'knowing SIASN headers with spaces alone',
    ubah: judulSemua('Pegawai', (j) => j.replaceAll(' ', '_'))
  },
  {
    nama: 'headers in the words of a local SIMPEG',
    menangkap: 'missing an alias of the list of accepted headers',
    ubah: judulkan('Pegawai', {
      'NIP BARU': 'NIP',
      NAMA: 'Nama Lengkap',
      'TANGGAL LAHIR': 'Tgl. Lahir',
      'JENIS KELAMIN': 'L/P',
      'GOL AKHIR NAMA': 'Gol. Ruang',
      'TMT GOLONGAN': 'TMT Pangkat',
      'JABATAN NAMA': 'Jabatan',
      'UNOR NAMA': 'Unit Kerja',
      'SATUAN KERJA KERJA NAMA': 'OPD',
      'ESELON NAMA': 'Eselon',
      'MK TAHUN': 'MKT',
      'MK BULAN': 'MKB'
    })
  },
  {
    nama: 'headers with slips of the pen',
    menangkap: 'knowing exact headers alone',
    ubah: judulkan('Pegawai', {
      'TANGGAL LAHIR': 'TANGAL LAHIR',
      'KEDUDUKAN HUKUM NAMA': 'KEDUDUKAN HUKM',
      'TINGKAT PENDIDIKAN NAMA': 'TINGKAT PENDDIKAN',
      'TMT JABATAN': 'TMTJABATAN'
    })
  },
  {
    nama: 'headers that tell how to fill them in',
    menangkap: 'losing a date column for its format in brackets',
    ubah: judulkan('Pegawai', { 'TANGGAL LAHIR': 'TGL LAHIR (DD-MM-YYYY)', 'JABATAN NAMA': 'Jabatan Saat Ini' })
  },
  {
    nama: 'columns in another order',
    menangkap: 'reading columns by place',
    ubah: padaBaris('Pegawai', (rows) => rows.map((sel) => sel.toReversed()))
  },
  {
    nama: 'two columns of one name',
    menangkap: 'letting a second, empty NAMA overwrite the first',
    ubah: tambahKolom('Pegawai', { NAMA: null, 'JABATAN NAMA': 'Penata Layanan' })
  },
  {
    nama: 'columns nobody knows',
    menangkap: 'forcing an unknown column upon a field',
    ubah: tambahKolom('Pegawai', { 'WARNA FAVORIT': 'biru', 'NAMA SUAMI': 'ANDI', 'JABATAN LAMA': 'Staf' })
  },
  {
    nama: 'rows cut short where nothing follows',
    menangkap: 'reading beyond the last cell of a row',
    ubah: padaBaris('Pegawai', (rows) => rows.map((sel) => sel.slice(0, sel.findLastIndex((s) => s !== null) + 1)))
  },
  {
    nama: 'no column of titles, kelas and phone',
    menangkap: 'needing columns that are not required',
    ubah: hapusKolom('Pegawai', 'GELAR BELAKANG', 'NOMOR HP'),
    jadi: orang(0, { gelarBelakang: null, noHp: null })
  },
  {
    nama: 'no column of names',
    menangkap: 'importing people without a name',
    ubah: lalu(hanya('Pegawai'), hapusKolom('Pegawai', 'NAMA')),
    jadi: () => [],
    masalah: Array.from({ length: 9 }, () => /^TOLAK null: Nama kosong/)
  },
  {
    nama: 'no column of NIPs',
    menangkap: 'guessing people from a sheet that cannot name them',
    ubah: hapusKolom('Pegawai', 'NIP BARU', 'NIP LAMA'),
    jadi: tanpaEntitas('pegawai')
  },
  {
    nama: 'a sheet of notes beside the data',
    menangkap: 'reading a sheet that holds no table',
    ubah: (buku) => ({
      ...buku,
      lembar: [{ nama: 'Petunjuk', baris: [{ nomor: 1, sel: ['Isi lembar berikut', 'sebelum tanggal 5'] }] }, ...buku.lembar]
    })
  },
  {
    nama: 'people on two sheets',
    menangkap: 'reading the first sheet alone',
    ubah: (buku) => {
      const [pegawai, ...lain] = buku.lembar
      if (!pegawai) return buku
      const [judul, ...rows] = pegawai.baris
      const kedua = { nama: 'PPPK', baris: judul ? [judul, ...rows.slice(5)] : [] }
      return { ...buku, lembar: [{ ...pegawai, baris: pegawai.baris.slice(0, 6) }, kedua, ...lain] }
    }
  },
  {
    nama: 'a hidden sheet',
    menangkap: 'leaving out a sheet in silence',
    ubah: (buku) => ({ ...buku, lembar: [...buku.lembar, { nama: 'Arsip', baris: [], tersembunyi: true }] }),
    catatan: [/Lembar tersembunyi tidak dibaca/]
  },
  {
    nama: 'hidden rows',
    menangkap: 'leaving out filtered people, or taking them in silence',
    ubah: padaLembar('Pegawai', (l) => ({
      ...l,
      baris: l.baris.map((b) => (b.nomor === 4 || b.nomor === 5 ? { ...b, tersembunyi: true } : b))
    })),
    catatan: [/2 baris tersembunyi \(disaring\) ikut dibaca, mulai baris 4/]
  },
  {
    nama: 'formulas',
    menangkap: 'taking computed values in silence',
    ubah: padaLembar('Pegawai', (l) => ({ ...l, jumlahRumus: 12 })),
    catatan: [/12 sel berisi rumus/]
  },
  {
    nama: 'macros',
    menangkap: 'not telling of macros, or telling once for each sheet',
    ubah: (buku) => ({ ...buku, isBermakro: true }),
    catatan: [/berisi makro/]
  },
  {
    nama: 'a header with nothing below it',
    menangkap: 'failing on a template nobody filled in',
    ubah: padaBaris('Pegawai', (rows) => rows.slice(0, 1)),
    jadi: tanpa(0, 1, 2, 3, 4, 5, 6, 7, 8)
  },
  {
    nama: 'an empty sheet',
    menangkap: 'failing on a sheet without rows',
    ubah: padaBaris('Pegawai', () => []),
    jadi: tanpaEntitas('pegawai')
  }
]
