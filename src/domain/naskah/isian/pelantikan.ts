import { medan, type MedanIsian, perRencana, tanggal, wajib } from './medan-isian'

const pelantikan = medan('PELANTIKAN')
const sumpah = medan('SUMPAH')

const SUMPAH = { bentuk: 'BARIS', petunjuk: 'Lengkap menurut lampiran Peraturan BKN Nomor 7 Tahun 2017' } as const
const dimulai = (kata: string) => ({ ...SUMPAH, petunjuk: `Dimulai dari “${kata}”, ${SUMPAH.petunjuk.toLowerCase()}` })
const ISI = { ...SUMPAH, petunjuk: 'Satu butir “bahwa saya …” per baris, menurut lampiran Peraturan BKN Nomor 7 Tahun 2017' } as const
const WALI_KOTA = { ...perRencana, petunjuk: 'Kosongkan bila Wali Kota sendiri' } as const

/** The fields of the pelantikan: where and when, who stands by, and the words of the oath, which only the office knows. */
export const MEDAN_PELANTIKAN = [
  pelantikan('tempat', 'Tempat pelantikan', perRencana),
  pelantikan('tgl_pelantikan', 'Tanggal pelantikan', tanggal),
  pelantikan('tmt_tugas', 'Mulai melaksanakan tugas', { ...tanggal, petunjuk: 'Kosongkan bila sejak tanggal pelantikan' }),
  pelantikan('nama_pengambil', 'Nama pengambil sumpah/janji', WALI_KOTA),
  pelantikan('nip_pengambil', 'NIP pengambil sumpah/janji', WALI_KOTA),
  pelantikan('jabatan_pengambil', 'Jabatan pengambil sumpah/janji', WALI_KOTA),
  pelantikan('rohaniwan', 'Rohaniwan', {
    ...perRencana,
    bentuk: 'BARIS',
    petunjuk: 'Satu per baris, didahului agamanya: “Islam: nama”. Nama tanpa agama berlaku untuk semua.'
  }),
  pelantikan('saksi1_nama', 'Nama saksi I', perRencana),
  pelantikan('saksi1_nip', 'NIP saksi I', perRencana),
  pelantikan('saksi1_pangkat', 'Pangkat saksi I', perRencana),
  pelantikan('saksi1_jabatan', 'Jabatan saksi I', perRencana),
  pelantikan('saksi2_nama', 'Nama saksi II', perRencana),
  pelantikan('saksi2_nip', 'NIP saksi II', perRencana),
  pelantikan('saksi2_pangkat', 'Pangkat saksi II', perRencana),
  pelantikan('saksi2_jabatan', 'Jabatan saksi II', perRencana),
  pelantikan('orang_per_saf', 'Orang dalam satu saf', { ...perRencana, baku: '8', petunjuk: 'Antara 1 dan 12' }),
  pelantikan('penanda_spmt', 'Penandatangan SPMT dan pernyataan menduduki jabatan', {
    bentuk: 'PILIHAN',
    pilihan: [
      { nilai: 'langsung', label: 'Atasan langsung' },
      { nilai: 'kepala', label: 'Kepala perangkat daerah' }
    ],
    baku: 'langsung'
  }),
  pelantikan('alamat_perangkat', 'Alamat perangkat daerah pada kop', {
    bentuk: 'BARIS',
    petunjuk: 'Satu per baris: nama perangkat daerah, titik dua, lalu alamatnya'
  }),
  pelantikan('dasar_perintah', 'Dasar surat perintah Plt. dan Plh.', {
    ...wajib,
    bentuk: 'BARIS',
    baku: [
      'Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan',
      'Surat Edaran Kepala Badan Kepegawaian Negara Nomor 1/SE/I/2021 tentang Kewenangan Pelaksana Harian dan Pelaksana Tugas dalam Aspek Kepegawaian'
    ].join('\n'),
    petunjuk: 'Satu dasar per baris; periksa perubahan terakhirnya'
  }),
  sumpah('sumpah_islam', 'Kata pembuka: Islam', { ...SUMPAH, baku: 'Demi Allah, saya bersumpah' }),
  sumpah('sumpah_kristen', 'Kata pembuka: Kristen Protestan', { ...SUMPAH, baku: 'Saya berjanji' }),
  sumpah('sumpah_katolik', 'Kata pembuka: Katolik', { ...SUMPAH, baku: 'Saya berjanji' }),
  sumpah('sumpah_hindu', 'Kata pembuka: Hindu', dimulai('Om Atah Paramawisesa')),
  sumpah('sumpah_buddha', 'Kata pembuka: Buddha', dimulai('Demi Sang Hyang Adi Buddha')),
  sumpah('sumpah_khonghucu', 'Kata pembuka: Khonghucu', dimulai('Kehadirat Tian')),
  sumpah('sumpah_kepercayaan', 'Kata pembuka: penghayat kepercayaan', SUMPAH),
  sumpah('penutup_kristen', 'Kata penutup: Kristen Protestan', { ...SUMPAH, baku: 'Kiranya Tuhan menolong saya.' }),
  sumpah('penutup_katolik', 'Kata penutup: Katolik', { ...SUMPAH, baku: 'Kiranya Tuhan menolong saya.' }),
  sumpah('sumpah_jpt', 'Isi sumpah/janji jabatan pimpinan tinggi', ISI),
  sumpah('sumpah_administrasi', 'Isi sumpah/janji jabatan administrasi', ISI),
  sumpah('sumpah_jf', 'Isi sumpah/janji jabatan fungsional', ISI)
] as const satisfies readonly MedanIsian[]

type NamaPelantikan = (typeof MEDAN_PELANTIKAN)[number]['nama']

/** Merge fields of these papers that are reckoned from fields of the form. */
export const DARI_PELANTIKAN = {
  hari_pelantikan: ['tgl_pelantikan'],
  hari_dilantik: ['tgl_pelantikan'],
  tgl_pelantikan_terbilang: ['tgl_pelantikan'],
  tmt_tugas: ['tmt_tugas', 'tgl_pelantikan'],
  nama_pengambil: ['nama_pengambil', 'nama_wali_kota'],
  atasan_nama: ['penanda_spmt', 'nama_wali_kota'],
  kop_atasan_alamat: ['alamat_perangkat'],
  sumpah: MEDAN_PELANTIKAN.flatMap(({ nama, kelompok }) => (kelompok === 'SUMPAH' ? [nama] : []))
} satisfies Readonly<Record<string, readonly (NamaPelantikan | 'nama_wali_kota')[]>>
