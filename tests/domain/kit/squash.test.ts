import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Change, type Changeset, inserted, inverse, removed, squash, updated } from '../../../src/domain/kit/changeset'
import { anUnor } from '../../support/builders'
import { applied, type Rows } from '../../support/memory-reader'

const start: Rows = { unor: ['unor-0', 'unor-1', 'unor-2'].map((id) => anUnor({ id, urut: 1 })) }

/** A run of inserts, changes and removals, each fitting what is there then. */
function runOf(steps: readonly { readonly at: number; readonly nama: string; readonly isDrop: boolean }[]): Changeset {
  let now = start
  return steps.flatMap(({ at, nama, isDrop }): readonly Change[] => {
    const row = now.unor?.find((u) => u.id === `unor-${at}`)
    const baru = anUnor({ id: `unor-${at}`, nama, urut: 1 })
    const change = row ? (isDrop ? removed('unor', row) : updated('unor', row, { nama })) : inserted('unor', baru)
    now = applied(now, [change])
    return [change]
  })
}

const run = fc.array(fc.record({ at: fc.nat(4), nama: fc.constantFrom('A', 'B', 'C'), isDrop: fc.boolean() }), { maxLength: 20 }).map(runOf)
const state = (rows: Rows): unknown => (rows.unor ?? []).toSorted((a, b) => a.id.localeCompare(b.id))

it('comes to the same rows, with each row changed once', () => {
  fc.assert(
    fc.property(run, (changes) => {
      const short = squash(changes)
      expect(state(applied(start, short))).toEqual(state(applied(start, changes)))
      const ids = short.map((c) => (c.after ?? c.before)?.id)
      expect(new Set(ids).size).toBe(ids.length)
    })
  )
})

it('is settled, taken back as the whole is, and nothing when the whole comes to nothing', () => {
  fc.assert(
    fc.property(run, (changes) => {
      expect(squash(squash(changes))).toEqual(squash(changes))
      expect(state(applied(applied(start, changes), squash(inverse(changes))))).toEqual(state(start))
      expect(squash([...changes, ...inverse(changes)])).toEqual([])
    })
  )
})
