import { PREDIKAT } from '../../../domain/kinerja/predikat'
import { type Eselon, ESELON, JENIS_JABATAN, JENJANG_JF, type JenjangJf } from '../../../domain/organisasi/jabatan'
import { GOLONGAN_PNS, GOLONGAN_PPPK } from '../../../domain/pegawai/pangkat'
import { JENIS_ASN, KEDUDUKAN_HUKUM } from '../../../domain/pegawai/pegawai'
import { TINGKAT_PENDIDIKAN } from '../../../domain/pegawai/pendidikan'
import { LABEL_JENJANG } from '../../../domain/organisasi/jenjang'
import { SEBUTAN_JABATAN } from '../../../domain/organisasi/sebutan-jenis'
import { TEKS_JENIS_ASN, TEKS_KEDUDUKAN, TEKS_PREDIKAT } from '../../../domain/pegawai/teks-pegawai'
import { labelJenisKelamin } from '../../text/label'
import { teksPegawai } from '../../text/pegawai'

const JENIS_KELAMIN = ['L', 'P'] as const

/** Eselon and jenjang as chips and lists name them. */
export const KOLOM_TINGKAT: Readonly<Record<Eselon | JenjangJf, string>> = {
  'II.a': 'Eselon II.a',
  'II.b': 'Eselon II.b',
  'III.a': 'Eselon III.a',
  'III.b': 'Eselon III.b',
  'IV.a': 'Eselon IV.a',
  'IV.b': 'Eselon IV.b',
  'V.a': 'Eselon V.a',
  ...LABEL_JENJANG
}

/** What can be chosen of each list, by golongan and the rest. */
export const PILIHAN = {
  golongan: [
    { group: 'PNS', items: [...GOLONGAN_PNS] },
    { group: 'PPPK', items: [...GOLONGAN_PPPK] }
  ],
  jenisJabatan: JENIS_JABATAN.map((value) => ({ value, label: SEBUTAN_JABATAN[value] })),
  tingkat: [...ESELON, ...JENJANG_JF].map((value) => ({ value, label: KOLOM_TINGKAT[value] })),
  jenisAsn: JENIS_ASN.map((value) => ({ value, label: TEKS_JENIS_ASN[value] })),
  kedudukanHukum: KEDUDUKAN_HUKUM.map((value) => ({ value, label: TEKS_KEDUDUKAN[value] })),
  tingkatPendidikan: TINGKAT_PENDIDIKAN.map((value) => ({ value, label: value })),
  jenisKelamin: JENIS_KELAMIN.map((value) => ({ value, label: labelJenisKelamin[value] })),
  predikat: [...PREDIKAT.map((value) => ({ value, label: TEKS_PREDIKAT[value] })), { value: 'BELUM', label: teksPegawai.predikatBelum }],
  pensiunBulan: [6, 12, 24, 36, 60].map((bulan) => ({ value: String(bulan), label: teksPegawai.pensiunDalam(bulan) }))
}

/** Chosen in a filter: what is not on record. */
export const BELUM = { value: 'BELUM', label: teksPegawai.belumTercatat }

/** The members of a list that were chosen; what is no member of it is left out. */
export const someOf = <T extends string>(list: readonly T[], values: readonly string[]): T[] => list.filter((item) => values.includes(item))

/** One member of a list, or null. */
export const oneOf = <T extends string>(list: readonly T[], value: string | null): T | null => list.find((item) => item === value) ?? null
