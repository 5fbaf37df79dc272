import type { Query } from './query'

/** One plan with its steps in order and its overrides. */
export const rencanaDetail: Query<'rencana.detail'> = ({ read }, { id }) => {
  const rencana = read.get('rencana', id)
  if (!rencana) return null
  return {
    rencana,
    langkah: read
      .list('langkah')
      .filter((l) => l.rencanaId === id)
      .toSorted((a, b) => a.urut - b.urut),
    pengesampingan: read.list('pengesampingan').filter((p) => p.rencanaId === id)
  }
}
