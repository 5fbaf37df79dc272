import { ESELON, type Eselon, jenisOfEselon } from '../organisasi/jabatan'
import { GOLONGAN_MINIMUM_ESELON } from '../organisasi/golongan-eselon'
import { GOLONGAN_PNS, pangkatTeks } from '../pegawai/pangkat'
import { TINGKAT_PENDIDIKAN, type TingkatPendidikan } from '../pegawai/pendidikan'
import type { DaftarAcuan } from './acuan'
import { JF_BAWAAN, type KategoriJf } from './jf-bawaan'

/** A line of a reference list as shipped. `rincian`: what else is fixed about it. */
export type AcuanBawaan = { readonly kode: string; readonly nama: string; readonly rincian: string; readonly sebutan: readonly string[] }

const JENIS_ESELON = {
  JPT_PRATAMA: 'JPT Pratama',
  ADMINISTRATOR: 'Administrator',
  PENGAWAS: 'Pengawas',
  JF: 'Jabatan fungsional',
  PELAKSANA: 'Pelaksana'
} as const

/** Highest golongan of each eselon (PP 100/2000 jo. PP 13/2002, lampiran). */
const PANGKAT_TERTINGGI: Readonly<Record<Eselon, string>> = {
  'II.a': 'IV/d',
  'II.b': 'IV/c',
  'III.a': 'IV/b',
  'III.b': 'IV/a',
  'IV.a': 'III/d',
  'IV.b': 'III/c',
  'V.a': 'III/b'
}

const SEBUTAN_PENDIDIKAN: Readonly<Record<TingkatPendidikan, readonly string[]>> = {
  SD: ['Sekolah Dasar'],
  SMP: ['SLTP', 'SLTP Kejuruan'],
  SMA: ['SLTA', 'SLTA Kejuruan', 'SLTA Keguruan', 'SMK'],
  'D-I': ['Diploma I'],
  'D-II': ['Diploma II'],
  'D-III': ['Diploma III', 'Diploma III/Sarjana Muda'],
  'D-IV': ['Diploma IV', 'Sarjana Terapan'],
  'S-1': ['S-1/Sarjana', 'Sarjana'],
  PROFESI: ['Profesi'],
  'S-2': ['Magister', 'S-2/Magister'],
  'S-3': ['Doktor', 'S-3/Doktor']
}

const KATEGORI: Readonly<Record<KategoriJf, string>> = {
  KEAHLIAN: 'Keahlian',
  KETERAMPILAN: 'Keterampilan',
  KEDUANYA: 'Keahlian dan keterampilan'
}

/** `Analis SDM Aparatur` for the long name, as most files write it. */
const singkatan = (nama: string): readonly string[] =>
  nama.includes('Sumber Daya Manusia') ? [nama.replace('Sumber Daya Manusia', 'SDM')] : []

/** What each list holds before an office changes anything. */
export const acuanBawaan: Readonly<Record<DaftarAcuan, readonly AcuanBawaan[]>> = {
  PANGKAT: GOLONGAN_PNS.map((kode, n) => ({
    kode,
    nama: pangkatTeks(kode).replace(` (${kode})`, ''),
    rincian: `Urutan ${n + 1} dari ${GOLONGAN_PNS.length} (PP 99/2000)`,
    sebutan: [kode.toUpperCase().replace('/', '-')]
  })),
  ESELON: ESELON.map((kode) => ({
    kode,
    nama: `Eselon ${kode}`,
    rincian: `${JENIS_ESELON[jenisOfEselon(kode)]}, pangkat ${GOLONGAN_MINIMUM_ESELON[kode]} sampai ${PANGKAT_TERTINGGI[kode]}`,
    sebutan: [kode.replace('.', '/'), kode.replace('.', '').toUpperCase()]
  })),
  PENDIDIKAN: TINGKAT_PENDIDIKAN.map((kode, n) => ({
    kode,
    nama: kode,
    rincian: `Jenjang ke-${n + 1}, dari yang terendah`,
    sebutan: SEBUTAN_PENDIDIKAN[kode]
  })),
  JF: JF_BAWAAN.map(([nama, kategori]) => ({ kode: nama, nama, rincian: KATEGORI[kategori], sebutan: singkatan(nama) }))
}
