/** Columns of the matrix, in the order the Tim Penilai Kinerja reads them (PP 11/2017 Ps 191), with what a step itself says. */
export const KOLOM_MATRIKS = [
  'nomor',
  'nama',
  'pangkat',
  'pendidikan',
  'lama',
  'baru',
  'jenis',
  'tmt',
  'sampai',
  'masa',
  'diklat',
  'predikat',
  'talenta',
  'bup',
  'catatan',
  'keputusan'
] as const
export type KolomMatriks = (typeof KOLOM_MATRIKS)[number]

/** The heads of the columns. */
export const JUDUL_MATRIKS: Readonly<Record<KolomMatriks, string>> = {
  nomor: 'No.',
  nama: 'Nama / NIP',
  pangkat: 'Pangkat / Gol. / TMT',
  pendidikan: 'Pendidikan',
  lama: 'Jabatan Lama / Eselon / TMT',
  baru: 'Jabatan Baru / Eselon',
  jenis: 'Langkah',
  tmt: 'TMT',
  sampai: 'Sampai / Alasan',
  masa: 'Lama Jabatan',
  diklat: 'Diklat',
  predikat: 'Predikat 2 Tahun',
  talenta: 'Talenta / JPM',
  bup: 'TMT Pensiun',
  catatan: 'Catatan Aturan',
  keputusan: 'Keputusan'
}

/** Columns that are written in; the others follow from the data. */
export const KOLOM_TULIS = ['nama', 'baru', 'jenis', 'tmt', 'sampai'] as const satisfies readonly KolomMatriks[]
export type KolomTulis = (typeof KOLOM_TULIS)[number]

/** The column is written in. */
export const isKolomTulis = (kolom: KolomMatriks): kolom is KolomTulis => KOLOM_TULIS.some((k) => k === kolom)
