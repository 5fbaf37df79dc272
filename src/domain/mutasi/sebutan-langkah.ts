import type { PutusanRapat } from './keputusan-rapat'
import type { AlasanLangkah, JenisLangkah } from './rencana'

/** Kinds of steps, as people read them. */
export const SEBUTAN_LANGKAH: Readonly<Record<JenisLangkah, string>> = { ANGKAT: 'Angkat', LEPAS: 'Lepas', PLT: 'Plt.', PLH: 'Plh.' }

/** Reasons of a step, as people read them. */
export const SEBUTAN_ALASAN: Readonly<Record<AlasanLangkah, string>> = {
  HUKDIS: 'Hukuman disiplin',
  PENATAAN: 'Penataan organisasi',
  PERMOHONAN: 'Permohonan sendiri',
  KINERJA: 'Kinerja',
  PENSIUN: 'Pensiun',
  MENINGGAL: 'Meninggal dunia',
  MENGUNDURKAN_DIRI: 'Mengundurkan diri',
  PINDAH_INSTANSI: 'Pindah instansi'
}

/** Decisions of the meeting, as people read them. */
export const SEBUTAN_PUTUSAN: Readonly<Record<PutusanRapat, string>> = { DISETUJUI: 'Disetujui', DITUNDA: 'Ditunda', DITOLAK: 'Ditolak' }
