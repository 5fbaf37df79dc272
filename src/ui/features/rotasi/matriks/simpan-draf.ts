import { definitif } from '../../../../domain/mutasi/proyeksi'
import type { LangkahId } from '../../../../domain/mutasi/rencana'
import { jalankan, type RuangKerja } from '../ruang-kerja'
import type { DrafLangkah } from './draf-langkah'

/** Keeps a written row: one command, one step of undo. True when it was done; a refusal is shown. */
export async function simpanDraf(ruang: RuangKerja, langkahId: LangkahId | null, draf: DrafLangkah): Promise<boolean> {
  const rencanaId = ruang.rencana.id
  const { jenis, pegawaiId, ...isian } = draf
  if (pegawaiId === null) return false
  if (jenis !== 'TUKAR') return jalankan(rencanaId, 'langkah.write', { rencanaId, langkahId, isian: { ...isian, jenis, pegawaiId } })
  const pemegang = draf.jabatanId && definitif(ruang.snapshot.byJabatan.get(draf.jabatanId) ?? [])
  return pemegang
    ? jalankan(rencanaId, 'langkah.swap', { rencanaId, pegawaiId, denganPegawaiId: pemegang.pegawaiId })
    : jalankan(rencanaId, 'langkah.write', { rencanaId, langkahId, isian: { ...isian, jenis: 'ANGKAT', pegawaiId } })
}
