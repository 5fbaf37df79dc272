import type { Pegawai } from './pegawai'

/** What an officer says of a person; the rest is kept by the application. */
export type DataPegawai = Omit<Pegawai, 'id' | 'siasnId' | 'disunting' | 'tidakDiBerkasSejak'>

/** A field of a person that an officer fills in. */
export type MedanPegawai = keyof DataPegawai

/** The fields of a person as forms, audits and messages name them. */
export const NAMA_MEDAN: Readonly<Record<MedanPegawai, string>> = {
  nip: 'NIP',
  nama: 'Nama',
  gelarDepan: 'Gelar depan',
  gelarBelakang: 'Gelar belakang',
  tempatLahir: 'Tempat lahir',
  tanggalLahir: 'Tanggal lahir',
  jenisKelamin: 'Jenis kelamin',
  agama: 'Agama',
  jenisAsn: 'Jenis ASN',
  kedudukanHukum: 'Kedudukan hukum',
  golongan: 'Golongan',
  tmtGolongan: 'TMT golongan',
  mkTahun: 'Masa kerja (tahun)',
  mkBulan: 'Masa kerja (bulan)',
  tmtCpns: 'TMT CPNS',
  tmtPns: 'TMT PNS',
  tingkatPendidikan: 'Tingkat pendidikan',
  pendidikan: 'Pendidikan',
  tahunLulus: 'Tahun lulus',
  nik: 'NIK',
  noHp: 'Nomor HP',
  email: 'Surel'
}

/** True for the name of such a field. */
export const isMedanPegawai = (nama: string): nama is MedanPegawai => Object.hasOwn(NAMA_MEDAN, nama)

/** Personal data that stay masked until an officer asks to see them (UU 27/2022). */
export const MEDAN_PRIBADI = ['nik', 'noHp', 'email'] as const satisfies readonly MedanPegawai[]
export type MedanPribadi = (typeof MEDAN_PRIBADI)[number]

/** True for the name of such a field. */
export const isMedanPribadi = (nama: string): nama is MedanPribadi => MEDAN_PRIBADI.some((medan) => medan === nama)
