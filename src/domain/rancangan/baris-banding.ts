import { round2 } from '../abk/hitung-abk'
import { ESELON } from '../organisasi/jabatan'
import type { AngkaSusunan } from './angka-susunan'

/** One measure by which drafts are held against each other. */
export type BarisBanding = {
  readonly id: string
  readonly judul: string
  readonly bentuk: 'JUMLAH' | 'DESIMAL' | 'RUPIAH'
  /** Which way is an improvement; null = neither is by itself. */
  readonly lebihBaik: 'NAIK' | 'TURUN' | null
  /** A part of the measure above it. */
  readonly isRincian: boolean
  readonly nilai: (angka: AngkaSusunan) => number
}

/** The measures worth a row: those of eselon only where some column has such posts, units in the tray only where some wait. */
export const barisBanding = (kolom: readonly AngkaSusunan[]): readonly BarisBanding[] =>
  [...UNIT, ...ESELON.map(barisEselon), ...ISI].filter((b) => b.isTetap || kolom.some((a) => b.nilai(a) !== 0))

/** How far one number lies from another, free of what binary fractions make of decimals. */
export const bedaBanding = (n: number, dari: number): number => round2(n - dari)

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
  { ...UKURAN, id: 'kurang', judul: 'Kekurangan pegawai', lebihBaik: 'TURUN', nilai: (a) => a.kurang },
  { ...UKURAN, id: 'lebih', judul: 'Kelebihan pegawai', lebihBaik: 'TURUN', nilai: (a) => a.lebih },
  { ...UKURAN, id: 'beban', judul: 'Beban kerja menurut ABK (orang)', bentuk: 'DESIMAL', isTetap: false, nilai: (a) => a.beban },
  { ...UKURAN, id: 'jabatanBerAbk', judul: 'jabatan dengan ABK', isRincian: true, isTetap: false, nilai: (a) => a.jabatanBerAbk },
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
