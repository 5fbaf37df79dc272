import type { Hubungan } from '../../domain/pegawai/hubungan'
import type { Hukdis } from '../../domain/pegawai/hukdis'
import type { JenisPenempatan } from '../../domain/pegawai/penempatan'

/** How a post is held, as people read it. */
export const labelPenempatan: Readonly<Record<JenisPenempatan, string>> = {
  DEFINITIF: 'Definitif',
  PLT: 'Pelaksana tugas',
  PLH: 'Pelaksana harian',
  TUGAS_TAMBAHAN: 'Tugas tambahan'
}

/** Grades of a disciplinary punishment. */
export const labelHukdis: Readonly<Record<Hukdis['tingkat'], string>> = { RINGAN: 'Ringan', SEDANG: 'Sedang', BERAT: 'Berat' }

/** Family ties. */
export const labelHubungan: Readonly<Record<Hubungan['jenis'], string>> = {
  SUAMI_ISTRI: 'Suami atau istri',
  ORANG_TUA_ANAK: 'Orang tua atau anak',
  SAUDARA: 'Saudara'
}

/** Sex, as forms write it. */
export const labelJenisKelamin = { L: 'Laki-laki', P: 'Perempuan' } as const

/** What a button says beside a file that was just written. */
export const labelBukaFolder = 'Buka folder'
