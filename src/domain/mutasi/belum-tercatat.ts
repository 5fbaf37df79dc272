import { strukturalKosong } from '../organisasi/jabatan-kosong'
import { isStruktural } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import type { Arsip } from './arsip'

/** How many of the structural posts look vacant on the day of a snapshot only because nothing is recorded of them before a later day. */
export function belumTercatat(snapshot: Snapshot, arsip: Pick<Arsip, 'penempatanDi'>): { readonly jumlah: number; readonly dari: number } {
  const kosong = strukturalKosong(snapshot, (id) => snapshot.byJabatan.get(id) ?? [])
  const jumlah = kosong.filter(({ id }) => {
    const pemegang = arsip.penempatanDi(id).filter((p) => p.jenis === 'DEFINITIF')
    return pemegang.length > 0 && pemegang.every((p) => p.tmtMulai !== null && p.tmtMulai > snapshot.tanggal)
  }).length
  return { jumlah, dari: [...snapshot.jabatan.values()].filter(isStruktural).length }
}
