import type { Query } from './query'

/** Every plan, newest first, with the number of its steps. */
export const rencanaList: Query<'rencana.list'> = ({ read }) => {
  const steps = Map.groupBy(read.list('langkah'), (l) => l.rencanaId)
  return read
    .list('rencana')
    .toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada))
    .map((rencana) => ({ ...rencana, jumlahLangkah: steps.get(rencana.id)?.length ?? 0 }))
}
