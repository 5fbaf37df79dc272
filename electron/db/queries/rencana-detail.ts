import type { Entity, EntityName, Reader } from '../../../src/domain/entities'
import { isiRencana } from '../../../src/domain/mutasi/fakta-rencana'
import { urutKeputusan } from '../../../src/domain/mutasi/keputusan-rapat'
import type { RencanaId } from '../../../src/domain/mutasi/rencana'
import { keluargaOf } from '../../../src/domain/mutasi/skenario'
import type { Query } from './query'

/** One plan with everything that hangs on it, and its scenarios. */
export const rencanaDetail: Query<'rencana.detail'> = ({ read }, { id }) => {
  const rencana = read.get('rencana', id)
  if (!rencana) return null
  const { langkah, pengesampingan } = isiRencana(read, id)
  return {
    rencana,
    langkah: [...langkah],
    pengesampingan: [...pengesampingan],
    izin: ofRencana(read, 'izin', id),
    sikap: ofRencana(read, 'sikapJabatan', id),
    tahap: ofRencana(read, 'tahapRencana', id).toSorted((a, b) => a.pada.localeCompare(b.pada)),
    keputusan: [...urutKeputusan(ofRencana(read, 'keputusanRapat', id))],
    tindakLanjut: ofRencana(read, 'tindakLanjut', id),
    skenario: [...keluargaOf(read.list('rencana'), rencana)]
  }
}

type MilikRencana = { [N in EntityName]: Entity<N> extends { readonly rencanaId: RencanaId } ? N : never }[EntityName]

const ofRencana = <N extends MilikRencana>(read: Reader, name: N, id: RencanaId): Entity<N>[] =>
  read.list(name).filter((row) => row.rencanaId === id)
