import type { Asesmen } from '../pegawai/asesmen'
import type { Tinjauan } from './tinjauan'

/** The newest assessment of that sort up to the day of the step; null when there is none. */
export const asesmenTerakhir = ({ pegawai, tmt, berkas }: Tinjauan, isCocok: (asesmen: Asesmen) => boolean): Asesmen | null =>
  // they stand newest first
  berkas.arsip.asesmenOf(pegawai.id).find((a) => a.tanggal <= tmt && isCocok(a)) ?? null

/** A test of competence: the job fit of a JPT, or that of a jabatan fungsional. */
export const isUjiKompetensi = ({ jenis }: Asesmen): boolean => jenis === 'UJI_KOMPETENSI'
