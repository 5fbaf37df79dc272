import { assertNever } from '../kit/result'
import { namaPegawai } from './fakta-rencana'
import type { LangkahId } from './rencana'
import type { Susunan } from './susunan'
import { namaJabatan } from './tinjauan'

/** `Budi Santoso, S.Sos. ke Kepala Bidang Mutasi`: a step in one line. */
export function langkahTeks({ snapshot, langkah }: Pick<Susunan, 'snapshot' | 'langkah'>, id: LangkahId): string {
  const step = langkah.find((l) => l.id === id)
  if (!step) return 'langkah'
  const nama = namaPegawai(snapshot, step.pegawaiId)
  switch (step.jenis) {
    case 'ANGKAT':
      return `${nama} ke ${namaJabatan(snapshot, step.jabatanId)}`
    case 'LEPAS':
      return `${nama} dilepas dari ${namaJabatan(snapshot, step.dariJabatanId)}`
    case 'PLH':
      return `${nama} sebagai Plh. ${namaJabatan(snapshot, step.jabatanId)}`
    case 'PLT':
      return `${nama} sebagai Plt. ${namaJabatan(snapshot, step.jabatanId)}`
    default:
      return assertNever(step.jenis)
  }
}
