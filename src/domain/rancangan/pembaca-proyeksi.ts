import type { Entity, EntityName, IdOf, Reader } from '../entities'
import type { Changeset } from '../kit/changeset'

/** Pembaca proyeksi: storage as it would be after some changes that are not made. */
export type PembacaProyeksi = {
  readonly read: Reader
  /** Lays changes over what is read from then on. */
  readonly put: (changes: Changeset) => void
}

/** Creates a reader that begins as what is stored. */
export function createPembacaProyeksi(stored: Reader): PembacaProyeksi {
  const tables = new Map<EntityName, unknown>()
  function tableOf<N extends EntityName>(name: N): TabelProyeksi<N> {
    if (!tables.has(name)) tables.set(name, createTabel(stored, name))
    // sound: a table is kept under its own name
    return tables.get(name) as TabelProyeksi<N>
  }
  const putOne = <N extends EntityName>(change: Perubahan<N>): void => tableOf(change.entity).put(change)
  return {
    read: {
      get: (name, id) => tableOf(name).get(id),
      list: (name) => tableOf(name).list(),
      where: (name, key, value) =>
        tableOf(name)
          .list()
          .filter((row) => row[key] === value)
    },
    put: (changes) => {
      for (const change of changes) putOne(change)
    }
  }
}

type Perubahan<N extends EntityName> = { readonly entity: N; readonly before: Entity<N> | null; readonly after: Entity<N> | null }

type TabelProyeksi<N extends EntityName> = {
  readonly get: (id: IdOf<N>) => Entity<N> | null
  readonly list: () => readonly Entity<N>[]
  readonly put: (change: Perubahan<N>) => void
}

/** One table: what was put lies over what is stored. The whole of it is put together once it is asked for, and kept up from then on. */
function createTabel<N extends EntityName>(stored: Reader, name: N): TabelProyeksi<N> {
  const over = new Map<string, Entity<N> | null>()
  let whole: Map<string, Entity<N>> | null = null
  let known: readonly Entity<N>[] | null = null
  function wholeNow(): Map<string, Entity<N>> {
    if (whole) return whole
    whole = new Map(stored.list(name).map((row) => [row.id, row]))
    for (const [id, row] of over) lay(whole, id, row)
    return whole
  }
  return {
    get: (id) => {
      const row = over.get(id)
      return row === undefined ? stored.get(name, id) : row
    },
    list: () => (over.size === 0 ? stored.list(name) : (known ??= [...wholeNow().values()])),
    put: ({ before, after }) => {
      const id = (after ?? before)?.id
      if (id === undefined) return
      known = null
      over.set(id, after)
      if (whole) lay(whole, id, after)
    }
  }
}

function lay<T>(rows: Map<string, T>, id: string, row: T | null): void {
  if (row) rows.set(id, row)
  else rows.delete(id)
}
