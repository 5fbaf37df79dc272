import { ESELON } from '../organisasi/jabatan'
import type { AngkaSusunan } from './angka-susunan'

/** One measure by which drafts are held against each other. */
export type BarisBanding = {
  readonly id: string
  readonly judul: string
  readonly bentuk: 'JUMLAH' | 'RUPIAH'
  /** Which way is an improvement; null = neither is by itself. */
  readonly lebihBaik: 'NAIK' | 'TURUN' | null
  /** A part of the measure above it. */
  readonly isRincian: boolean
  readonly nilai: (angka: AngkaSusunan) => number
}

/** The measures worth a row: those of eselon only where some column has such posts, units in the tray only where some wait. */
export const barisBanding = (kolom: readonly AngkaSusunan[]): readonly BarisBanding[] =>
  [...UNIT, ...ESELON.map(barisEselon), ...ISI].filter((b) => b.isTetap || kolom.some((a) => b.nilai(a) !== 0))

type BarisMungkin = BarisBanding & { readonly isTetap: boolean }

const UKURAN = { bentuk: 'JUMLAH', lebihBaik: null, isRincian: false, isTetap: true } as const

const UNIT: readonly BarisMungkin[] = [
  { ...UKURAN, id: 'unit', judul: 'Unit organisasi', nilai: (a) => a.unit },
  {
    ...UKURAN,
    id: 'unitMenunggu',
    judul: 'di Ruang Tunggu',
    lebihBaik: 'TURUN',
    isRincian: true,
    isTetap: false,
    nilai: (a) => a.unitMenunggu
  },
  { ...UKURAN, id: 'jabatan', judul: 'Jabatan', nilai: (a) => a.jabatan }
]

const barisEselon = (eselon: (typeof ESELON)[number]): BarisMungkin => ({
  ...UKURAN,
  id: `eselon-${eselon}`,
  judul: `eselon ${eselon}`,
  isRincian: true,
  isTetap: false,
  nilai: (a) => a.jabatanPerEselon[eselon]
})

const ISI: readonly BarisMungkin[] = [
  { ...UKURAN, id: 'kebutuhan', judul: 'Kebutuhan pegawai', nilai: (a) => a.kebutuhan },
  { ...UKURAN, id: 'terisi', judul: 'Terisi', nilai: (a) => a.terisi },
  { ...UKURAN, id: 'kekurangan', judul: 'Kebutuhan belum terisi', nilai: (a) => a.kebutuhan - a.terisi },
  { ...UKURAN, id: 'pimpinanKosong', judul: 'Jabatan pimpinan kosong', lebihBaik: 'TURUN', nilai: (a) => a.pimpinanKosong },
  {
    ...UKURAN,
    id: 'tunjangan',
    judul: 'Tunjangan struktural sebulan',
    bentuk: 'RUPIAH',
    lebihBaik: 'TURUN',
    nilai: (a) => a.tunjangan
  }
]
