import Database from 'better-sqlite3'
import type { Change, Changeset } from '../../src/domain/kit/changeset'
import { type Entity, type EntityName, entities, type Reader } from '../../src/domain/entities'
import { tentangOf } from '../../src/domain/riwayat/tentang'
import type { Db } from './open'
import { packChanges } from './pack-changes'
import { AWAL_RANTAI, auditHash, sidikIsi } from './rantai-audit'
import { type Rows, rowsOf } from './rows'
import { createSearchIndex } from './search-index'
import { sidikTentang, TABEL_TENTANG } from './sidik-tentang'

/** What the audit trail keeps of one commit. */
export type AuditEntry = {
  /** Idempotency key: a second commit with the same key changes nothing. */
  readonly kunci: string
  readonly waktu: string
  readonly pelaku: string
  /** The role they worked in; '' on a PC without passwords. */
  readonly peran: string
  /** Why, in their own words. */
  readonly alasan: string | null
  readonly versi: string
  readonly perintah: string
  readonly label: string
  readonly jenis: 'do' | 'undo' | 'redo'
  readonly input: unknown
}

/** The data has changed since it was read: nothing was written. */
export class StaleData extends Error {}

/** The reads of the domain and the only writer. */
export interface Store {
  readonly read: Reader
  /** All rows of an entity, so many at a time, for whoever must not hold everything up while reading. */
  readonly stretches: <N extends EntityName>(name: N, size: number) => Iterable<readonly Entity<N>[]>
  /** Writes the changes and their audit row in one transaction, or throws and writes nothing. */
  readonly apply: (changes: Changeset, entry: AuditEntry) => void
  /** The label of the commit with that key, when it has been made. */
  readonly committed: (kunci: string) => string | null
}

/** Creates the store of an open database. */
export function createStore({ sqlite }: Db): Store {
  // sound: each entity's rows are bound to that entity's own table
  const rows = Object.fromEntries(Object.keys(entities).map((name) => [name, rowsOf(sqlite, name as EntityName)])) as unknown as {
    readonly [N in EntityName]: Rows<N>
  }
  const search = createSearchIndex(sqlite)
  const lastHash = sqlite.prepare<[], string>('select hash from audit order by seq desc limit 1').pluck()
  const byKey = sqlite.prepare('select label from audit where kunci = ?').pluck()
  const addAudit = sqlite.prepare(
    `insert into audit (kunci, waktu, pelaku, peran, perintah, label, jenis, alasan, versi, input, perubahan, jumlah_perubahan, sidik_input, sidik_perubahan, sebelum, hash)
     values (@kunci, @waktu, @pelaku, @peran, @perintah, @label, @jenis, @alasan, @versi, @input, @perubahan, @jumlahPerubahan, @sidikInput, @sidikPerubahan, @sebelum, @hash)`
  )
  const addTentang = sqlite.prepare('insert into audit_tentang (entitas, id, seq) values (?, ?, ?)')
  const addSidik = sqlite.prepare('insert into sidik (tabel, id, sidik) values (?, ?, ?)')

  const write = sqlite.transaction((changes: Changeset, entry: AuditEntry) => {
    for (const change of changes) put(rows, change)
    // only then: between them, the savepoint of each delete makes FTS5 flush, a tenth of a millisecond a time
    for (const change of changes) search.follow(change)
    const sebelum = lastHash.get() ?? AWAL_RANTAI
    const input = JSON.stringify(entry.input) ?? 'null'
    const perubahan = packChanges(changes)
    const isi = { jumlahPerubahan: changes.length, sidikInput: sidikIsi(input), sidikPerubahan: sidikIsi(perubahan) }
    const { lastInsertRowid: seq } = addAudit.run({
      ...entry,
      ...isi,
      input,
      perubahan,
      sebelum,
      hash: auditHash(sebelum, { ...entry, ...isi })
    })
    const tentang = tentangOf(changes, entry)
    for (const { entitas, id } of tentang) addTentang.run(entitas, id, seq)
    if (tentang.length > 0) addSidik.run(TABEL_TENTANG, String(seq), sidikTentang(Number(seq), tentang))
  })

  return {
    read: {
      get: (name, id) => rows[name].get(id),
      list: (name) => rows[name].list(),
      where: (name, key, value) => rows[name].where(key, value)
    },
    stretches: (name, size) => rows[name].stretches(size),
    apply: (changes, entry) => {
      try {
        write.immediate(changes, entry)
      } catch (error) {
        if (isConstraint(error)) throw new StaleData(`Constraint: ${error.message}`)
        throw error
      }
    },
    committed: (kunci) => {
      const label = byKey.get(kunci)
      return typeof label === 'string' ? label : null
    }
  }
}

function put(rows: { readonly [N in EntityName]: Rows<N> }, { entity, before, after }: Change): void {
  // sound: `entity` names the kind of both rows, which a mapped union cannot express
  const table = rows[entity] as Rows<EntityName>
  if (before === null && after === null) return
  if (before !== null && !isSame(table.get(before.id), entities[entity].parse(before))) throw new StaleData(`${entity} ${before.id}`)
  if (before === null && after !== null) table.insert(after)
  else if (after === null && before !== null) table.remove(before.id)
  else if (after !== null) table.update(after)
}

/** Both sides have gone through the entity's schema, so their keys stand in the same order. */
const isSame = (stored: unknown, expected: unknown): boolean => JSON.stringify(stored) === JSON.stringify(expected)

const isConstraint = (error: unknown): error is Error => error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')
