import type { Entity, EntityName, Reader } from '../../../src/domain/entities'
import { isiRencana } from '../../../src/domain/mutasi/fakta-rencana'
import type { RencanaId, RencanaMutasi } from '../../../src/domain/mutasi/rencana'
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
    keputusan: ofRencana(read, 'keputusanRapat', id).toSorted((a, b) => a.pada.localeCompare(b.pada)),
    tindakLanjut: ofRencana(read, 'tindakLanjut', id),
    skenario: scenariosOf(read, rencana)
  }
}

type MilikRencana = { [N in EntityName]: Entity<N> extends { readonly rencanaId: RencanaId } ? N : never }[EntityName]

const ofRencana = <N extends MilikRencana>(read: Reader, name: N, id: RencanaId): Entity<N>[] =>
  read.list(name).filter((row) => row.rencanaId === id)

function scenariosOf(read: Reader, { id, indukId }: RencanaMutasi): RencanaMutasi[] {
  const induk = indukId ?? id
  return read
    .list('rencana')
    .filter((r) => r.id === induk || r.indukId === induk)
    .toSorted((a, b) => (a.skenario ?? '').localeCompare(b.skenario ?? ''))
}
