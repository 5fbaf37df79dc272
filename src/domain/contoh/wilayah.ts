/** Kecamatan with its kelurahan (Kepmendagri 300.2.2-2138/2025); desa are not part of the civil service chart. */
export const KECAMATAN: readonly (readonly [nama: string, kelurahan: readonly string[]])[] = [
  ['Lembah Segar', ['Aur Mulio', 'Kubang Sirakuk Utara', 'Kubang Sirakuk Selatan', 'Pasar', 'Tanah Lapang', 'Aia Dingin']],
  ['Barangin', ['Saringan', 'Lubang Panjang', 'Durian I', 'Durian II']],
  ['Silungkang', []],
  ['Talawi', []]
]

/** Where the sample city has its six puskesmas. */
export const PUSKESMAS = ['Lembah Segar', 'Barangin', 'Silungkang', 'Talawi', 'Kolok', 'Sungai Durian'] as const

/** Places that lend their names to further schools, puskesmas and UPTD when the sample grows. */
export const TEMPAT =
  `Santur,Kolok Mudiak,Kolok Nan Tuo,Talago Gunung,Lumindai,Balai Batu Sandaran,Lunto Timur,Lunto Barat,Kubang Tangah,Silungkang Duo,
  Silungkang Oso,Silungkang Tigo,Muaro Kalaban,Taratak Boncah,Talawi Hilie,Talawi Mudiak,Bukit Gadang,Batu Tanjung,Kumbayau,Tumpuk Tangah,Datar Mansiang,
  Sijantang Koto,Salak,Sikalang,Rantih`
    .split(',')
    .map((tempat) => tempat.trim())

/** Setda: each asisten with the bagian below (after Permendagri 56/2019). */
export const ASISTEN: readonly (readonly [nama: string, bagian: readonly string[]])[] = [
  ['Pemerintahan dan Kesejahteraan Rakyat', ['Pemerintahan', 'Kesejahteraan Rakyat', 'Hukum']],
  ['Perekonomian dan Pembangunan', ['Perekonomian dan Sumber Daya Alam', 'Administrasi Pembangunan', 'Pengadaan Barang dan Jasa']],
  ['Administrasi Umum', ['Umum', 'Organisasi', 'Protokol dan Komunikasi Pimpinan']]
]

/** The three fields of the staf ahli of the mayor. */
export const STAF_AHLI = [
  'Pemerintahan, Hukum dan Politik',
  'Ekonomi, Keuangan dan Pembangunan',
  'Kemasyarakatan dan Sumber Daya Manusia'
] as const
