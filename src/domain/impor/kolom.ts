/** The header of a SIASN "data utama" export: 69 columns, the same for PNS, PPPK and PPPK Paruh Waktu. */
export const KOLOM_SIASN = [
  'PNS ID',
  'NIP BARU',
  'NIP LAMA',
  'NAMA',
  'GELAR DEPAN',
  'GELAR BELAKANG',
  'TEMPAT LAHIR ID',
  'TEMPAT LAHIR NAMA',
  'TANGGAL LAHIR',
  'JENIS KELAMIN',
  'AGAMA ID',
  'AGAMA NAMA',
  'JENIS KAWIN ID',
  'JENIS KAWIN NAMA',
  'NIK',
  'NOMOR HP',
  'EMAIL',
  'EMAIL GOV',
  'ALAMAT',
  'NPWP NOMOR',
  'BPJS',
  'JENIS PEGAWAI ID',
  'JENIS PEGAWAI NAMA',
  'KEDUDUKAN HUKUM ID',
  'KEDUDUKAN HUKUM NAMA',
  'STATUS CPNS PNS',
  'KARTU ASN VIRTUAL',
  'NOMOR SK CPNS',
  'TANGGAL SK CPNS',
  'TMT CPNS',
  'NOMOR SK PNS',
  'TANGGAL SK PNS',
  'TMT PNS',
  'GOL AWAL ID',
  'GOL AWAL NAMA',
  'GOL AKHIR ID',
  'GOL AKHIR NAMA',
  'TMT GOLONGAN',
  'MK TAHUN',
  'MK BULAN',
  'JENIS JABATAN ID',
  'JENIS JABATAN NAMA',
  'JABATAN ID',
  'JABATAN NAMA',
  'TMT JABATAN',
  'TINGKAT PENDIDIKAN ID',
  'TINGKAT PENDIDIKAN NAMA',
  'PENDIDIKAN ID',
  'PENDIDIKAN NAMA',
  'TAHUN LULUS',
  'KPKN ID',
  'KPKN NAMA',
  'LOKASI KERJA ID',
  'LOKASI KERJA NAMA',
  'UNOR ID',
  'UNOR NAMA',
  'INSTANSI INDUK ID',
  'INSTANSI INDUK NAMA',
  'INSTANSI KERJA ID',
  'INSTANSI KERJA NAMA',
  'SATUAN KERJA INDUK ID',
  'SATUAN KERJA INDUK NAMA',
  'SATUAN KERJA KERJA ID',
  'SATUAN KERJA KERJA NAMA',
  'IS VALID NIK',
  'NAMA SEKOLAH',
  'FLAG IKD',
  'ESELON ID',
  'ESELON NAMA'
] as const

/** What the import reads of a row, with the headers it is known by: SIASN's own first, then those of local SIMPEG files. */
const JUDUL = {
  siasnId: ['PNS ID'],
  nip: ['NIP BARU', 'NIP', 'NIP LENGKAP', 'NIP/NI PPPK', 'NI PPPK', 'NIPPPK'],
  nama: ['NAMA', 'NAMA LENGKAP', 'NAMA PEGAWAI', 'NAMA PNS'],
  gelarDepan: ['GELAR DEPAN', 'GLR DEPAN'],
  gelarBelakang: ['GELAR BELAKANG', 'GLR BELAKANG'],
  tempatLahir: ['TEMPAT LAHIR NAMA', 'TEMPAT LAHIR', 'TMP LAHIR'],
  tanggalLahir: ['TANGGAL LAHIR', 'TGL LAHIR'],
  jenisKelamin: ['JENIS KELAMIN', 'L/P', 'JK', 'KELAMIN', 'SEX'],
  agama: ['AGAMA NAMA', 'AGAMA'],
  nik: ['NIK', 'NIK KTP', 'NO KTP'],
  noHp: ['NOMOR HP', 'NO HP', 'HP', 'TELEPON', 'NO TELEPON'],
  email: ['EMAIL', 'E MAIL'],
  jenisPegawai: ['JENIS PEGAWAI NAMA', 'JENIS PEGAWAI', 'STATUS PEGAWAI', 'STATUS KEPEGAWAIAN', 'JENIS ASN'],
  kedudukanHukum: ['KEDUDUKAN HUKUM NAMA', 'KEDUDUKAN HUKUM', 'KEDUDUKAN'],
  statusCpnsPns: ['STATUS CPNS PNS', 'STATUS', 'CPNS/PNS'],
  tmtCpns: ['TMT CPNS', 'TMT CAPEG'],
  tmtPns: ['TMT PNS'],
  golonganId: ['GOL AKHIR ID'],
  golongan: [
    'GOL AKHIR NAMA',
    'GOL',
    'GOLONGAN',
    'GOL RUANG',
    'GOLONGAN RUANG',
    'GOL/RUANG',
    'GOL AKHIR',
    'PANGKAT/GOL',
    'PANGKAT GOL',
    'PANGKAT/GOLONGAN',
    'PANGKAT GOLONGAN',
    'PANGKAT/GOL RUANG'
  ],
  tmtGolongan: ['TMT GOLONGAN', 'TMT GOL', 'TMT PANGKAT', 'TMT GOLONGAN AKHIR', 'PANGKAT TMT', 'GOLONGAN TMT'],
  mkTahun: ['MK TAHUN', 'MKT', 'MASA KERJA', 'MASA KERJA TAHUN', 'MK THN', 'MKG TAHUN'],
  mkBulan: ['MK BULAN', 'MKB', 'MASA KERJA BULAN', 'MK BLN', 'MKG BULAN'],
  jenisJabatanId: ['JENIS JABATAN ID'],
  jenisJabatan: ['JENIS JABATAN NAMA', 'JENIS JABATAN'],
  jabatanId: ['JABATAN ID'],
  jabatan: ['JABATAN NAMA', 'JABATAN', 'NAMA JABATAN', 'JABATAN TERAKHIR'],
  tmtJabatan: ['TMT JABATAN', 'TMT JAB', 'JABATAN TMT'],
  kelas: ['KELAS JABATAN', 'KELAS'],
  eselonId: ['ESELON ID'],
  eselon: ['ESELON NAMA', 'ESELON', 'ESL'],
  tingkatPendidikan: ['TINGKAT PENDIDIKAN NAMA', 'TINGKAT PENDIDIKAN', 'TK PENDIDIKAN', 'JENJANG PENDIDIKAN'],
  pendidikan: ['PENDIDIKAN NAMA', 'PENDIDIKAN', 'PENDIDIKAN TERAKHIR', 'JURUSAN'],
  tahunLulus: ['TAHUN LULUS', 'THN LULUS', 'LULUS TAHUN'],
  instansiId: ['INSTANSI KERJA ID'],
  instansi: ['INSTANSI KERJA NAMA', 'INSTANSI', 'INSTANSI KERJA'],
  satuanKerjaId: ['SATUAN KERJA KERJA ID'],
  satuanKerja: ['SATUAN KERJA KERJA NAMA', 'SATUAN KERJA', 'OPD', 'SATKER', 'SKPD', 'PERANGKAT DAERAH'],
  unor1: ['UNOR 1'],
  unor2: ['UNOR 2'],
  unor3: ['UNOR 3'],
  unorId: ['UNOR ID'],
  unor: ['UNOR NAMA', 'UNIT KERJA', 'UNOR', 'UNIT ORGANISASI', 'UNIT']
} as const satisfies Record<string, readonly string[]>

/** One kind of value the import reads of a row. */
export type Kolom = keyof typeof JUDUL

// keys of an object literal: `Object.entries` forgets them
const DIBACA: ReadonlyMap<string, Kolom> = new Map(
  (Object.keys(JUDUL) as Kolom[]).flatMap((kolom) => JUDUL[kolom].map((judul) => [judul, kolom] as const))
)

/** Known headers whose values the application does not keep. */
const DIKENAL: ReadonlySet<string> = new Set([
  ...KOLOM_SIASN,
  'NO',
  'NOMOR',
  'NO URUT',
  'KET',
  'KETERANGAN',
  'PANGKAT',
  'AWAL KONTRAK AKTIF',
  'AKHIR KONTRAK AKTIF',
  'KONTRAK AWAL',
  'KONTRAK AKHIR'
])

/** A header as it is compared: capitals, single spaces, no punctuation but the slash. */
export const normalizeJudul = (teks: string): string =>
  teks
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9/]+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .trim()

/** What a header means to the import, if anything. */
export const kolomOf = (judul: string): Kolom | null => DIBACA.get(normalizeJudul(judul)) ?? null

/** True for a header that belongs to such files, read or not. */
export const isJudulDikenal = (judul: string): boolean => DIKENAL.has(normalizeJudul(judul)) || kolomOf(judul) !== null

/** `AA` for the 27th column (index 26), as Excel names it. */
export function hurufKolom(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? hurufKolom(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}
