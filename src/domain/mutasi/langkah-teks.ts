import { assertNever } from '../kit/result'
import type { Snapshot } from '../organisasi/snapshot'
import { namaPegawai } from './fakta-rencana'
import type { Langkah, LangkahId } from './rencana'
import type { Susunan } from './susunan'
import { sebutanJabatan } from './tempat-jabatan'

/** `Budi Santoso, S.Sos. ke Kepala Bidang Mutasi`: a step of a plan in one line. */
export function langkahTeks({ snapshot, langkah }: Pick<Susunan, 'snapshot' | 'langkah'>, id: LangkahId): string {
  const step = langkah.find((l) => l.id === id)
  return step ? teksLangkah(snapshot, step) : 'langkah'
}

/** The same, of a step at hand. */
export function teksLangkah(snapshot: Snapshot, step: Langkah): string {
  const nama = namaPegawai(snapshot, step.pegawaiId)
  switch (step.jenis) {
    case 'ANGKAT':
      return `${nama} ke ${sebutanJabatan(snapshot, step.jabatanId)}`
    case 'LEPAS':
      return `${nama} ${lepasTeks(step)} ${sebutanJabatan(snapshot, step.dariJabatanId)}`
    case 'PLH':
      return `${nama} sebagai Plh. ${sebutanJabatan(snapshot, step.jabatanId)}`
    case 'PLT':
      return `${nama} sebagai Plt. ${sebutanJabatan(snapshot, step.jabatanId)}`
    default:
      return assertNever(step.jenis)
  }
}

function lepasTeks({ alasan, instansi }: Langkah): string {
  switch (alasan) {
    case 'PENSIUN':
      return 'pensiun dari'
    case 'MENINGGAL':
      return 'meninggal sebagai'
    case 'MENGUNDURKAN_DIRI':
      return 'mengundurkan diri dari'
    case 'PINDAH_INSTANSI':
      return `pindah ke ${instansi ?? 'instansi lain'} dari`
    default:
      return 'dilepas dari'
  }
}
