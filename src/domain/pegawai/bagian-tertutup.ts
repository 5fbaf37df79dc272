import { namaLengkap, type Pegawai } from './pegawai'

/** The parts of a dossier that are personal data: folded until an officer asks, and each asking is written down (UU 27/2022). */
export const BAGIAN_TERTUTUP = ['hukdis', 'hubungan', 'catatan'] as const
export type BagianTertutup = (typeof BAGIAN_TERTUTUP)[number]

/** The folded parts, as titles. */
export const TEKS_BAGIAN: Readonly<Record<BagianTertutup, string>> = {
  hukdis: 'Hukuman disiplin',
  hubungan: 'Keluarga di Pemkot',
  catatan: 'Catatan'
}

/** The folded parts, within a sentence. */
export const SEBUTAN_BAGIAN: Readonly<Record<BagianTertutup, string>> = {
  hukdis: 'hukuman disiplin',
  hubungan: 'keluarga di Pemkot',
  catatan: 'catatan'
}

/** A change to the folded parts, as undo and the trail name it: that somebody has a punishment or an illness is personal too. */
export const labelTertutup = (tindakan: 'Tambah' | 'Ubah' | 'Hapus', pegawai: Pegawai): string =>
  `${tindakan} berkas tertutup ${namaLengkap(pegawai)}`
