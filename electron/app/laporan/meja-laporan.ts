import { type Entity, entities, type EntityName } from '../../../src/domain/entities'
import { type Changeset, touched } from '../../../src/domain/kit/changeset'
import type { Given } from '../../../src/domain/kit/command'
import { type BahanLaporan, createBahan, TABEL_DASAR } from '../../../src/domain/laporan/bahan-laporan'
import type { Store } from '../../db/store'
import { inTurns, readAll } from '../in-turns'

/** What the desk stands on. `keadaan` tells the state of the data: they are read again only when it differs. */
export type MejaParts = {
  readonly stretches: Store['stretches']
  readonly given: () => Given
  readonly keadaan: () => string
  /** How a row lies on the desk, as far as it may be seen. */
  readonly samarkan: (name: EntityName, row: Entity<EntityName>) => Entity<EntityName>
}

/** Meja laporan: where the data of reports, reminders and Beranda lie ready until they change. */
export type MejaLaporan = {
  /** The material with those tables beside the ones of the organisation, read in turns of the core. */
  readonly bahan: (memakai: readonly EntityName[]) => Promise<BahanLaporan>
  /** Takes over what was just written: the tables that lie ready need not be read again. */
  readonly follow: (changes: Changeset) => void
}

type Tables = Map<EntityName, readonly Entity<EntityName>[]>

/** More changes than this are quicker read anew. */
const SEDIKIT = 2000

/** Creates the desk: a table is read once for each state of the data. */
export function createMejaLaporan({ stretches, given, keadaan, samarkan }: MejaParts): MejaLaporan {
  let now: { readonly keadaan: string; readonly tables: Tables; bahan: BahanLaporan | null } | null = null

  async function fresh(memakai: readonly EntityName[]): Promise<NonNullable<typeof now>> {
    for (;;) {
      const kini = keadaan()
      if (now?.keadaan !== kini) now = { keadaan: kini, tables: new Map(), bahan: null }
      const meja = now
      for (const name of new Set([...TABEL_DASAR, ...memakai])) {
        if (!meja.tables.has(name)) meja.tables.set(name, await inTurns(readAll(stretches, name)))
      }
      // data that changed while they were read are read again
      if (keadaan() === kini && now === meja) return meja
    }
  }

  return {
    bahan: async (memakai) => {
      const meja = await fresh(memakai)
      return (meja.bahan ??= createBahan((name) => tableOf(meja.tables, name), given().today))
    },
    follow: (changes) => {
      if (now === null) return
      // a line of the audit trail alone: what lies ready is as it was
      if (changes.length === 0) return void (now = { ...now, keadaan: keadaan() })
      // a map of its own: a table that is being read right now is not taken for one of after the write
      now = changes.length > SEDIKIT ? null : { keadaan: keadaan(), tables: new Map(now.tables), bahan: null }
      if (now) for (const name of touched(changes)) followTable(now.tables, name, { changes, samarkan })
    }
  }
}

type Susulan = Pick<MejaParts, 'samarkan'> & { readonly changes: Changeset }

/** A table with the changes in it: what was written keeps its place, what is new comes last. */
function followTable(tables: Tables, name: EntityName, { changes, samarkan }: Susulan): void {
  const rows = tables.get(name)
  if (!rows) return
  const perId = new Map<string, Entity<EntityName>>(rows.map((row) => [row.id, row]))
  for (const { entity, before, after } of changes) {
    if (entity !== name) continue
    // parsed, the row is what storage would give
    if (after) perId.set(after.id, samarkan(entity, entities[entity].parse(after)))
    else if (before) perId.delete(before.id)
  }
  tables.set(name, [...perId.values()])
}

function tableOf<N extends EntityName>(tables: Tables, name: N): readonly Entity<N>[] {
  const rows = tables.get(name)
  if (!rows) throw new Error(`A report reads ${name} and has not said so`)
  // sound: a table is kept under its own name
  return rows as readonly Entity<N>[]
}
