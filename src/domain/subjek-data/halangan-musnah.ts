import type { Reader } from '../entities'
import type { Tanggal } from '../kit/tanggal'
import { namaRencana } from '../mutasi/skenario'
import { isBerhenti } from '../pegawai/alasan-berhenti'
import type { Pegawai } from '../pegawai/pegawai'
import { isBerlaku } from '../pegawai/penempatan'

/** Why the data of a person must not be destroyed now (legal hold): the person still works here, or something about them is not settled. */
export function halanganMusnah(read: Reader, pegawai: Pegawai, today: Tanggal): readonly string[] {
  const { id } = pegawai
  const isKini = ({ mulai, selesai }: Rentang): boolean => (mulai === null || mulai <= today) && (selesai === null || today < selesai)
  return [
    ...(isBerhenti(pegawai) ? [] : ['Pegawai ini masih bekerja; catat dahulu pemberhentiannya.']),
    ...(read.where('penempatan', 'pegawaiId', id).some((p) => isBerlaku(p, today)) ? ['Pegawai ini masih memegang jabatan.'] : []),
    ...rencanaTerbuka(read, pegawai),
    ...(read.where('hukdis', 'pegawaiId', id).some(isKini) ? ['Hukuman disiplinnya masih berjalan.'] : []),
    ...(read.where('catatan', 'pegawaiId', id).some((c) => PERKARA.has(c.jenis) && isKini(c))
      ? ['Proses disiplin atau hukumnya masih berjalan.']
      : []),
    ...(read.where('tindakLanjut', 'pegawaiId', id).some((t) => t.selesaiPada === null)
      ? ['Tindak lanjut pelantikannya belum selesai.']
      : [])
  ]
}

type Rentang = { readonly mulai: Tanggal | null; readonly selesai: Tanggal | null }

const PERKARA: ReadonlySet<string> = new Set(['PROSES_DISIPLIN', 'PROSES_HUKUM'])

function rencanaTerbuka(read: Reader, { id }: Pegawai): readonly string[] {
  const ids = new Set(read.where('langkah', 'pegawaiId', id).map(({ rencanaId }) => rencanaId))
  return [...ids].flatMap((rencanaId) => {
    const rencana = read.get('rencana', rencanaId)
    return rencana && rencana.status !== 'SELESAI' && rencana.diarsipkanPada === null
      ? [`Ada dalam rencana terbuka ${namaRencana(rencana)}.`]
      : []
  })
}
