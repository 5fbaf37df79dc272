import { expect } from 'vitest'
import { inverse, touched } from '../../../src/domain/kit/changeset'
import type { Command } from '../../../src/domain/kit/command'
import { type LangkahId, RencanaId } from '../../../src/domain/mutasi/rencana'
import { aGiven } from '../../support/given'
import { applied, memoryReader, type Rows } from '../../support/memory-reader'
import { kotaKecil, orang, pos } from './kota-kecil'

/** The plan of the small dinas. */
export const rencanaId = RencanaId.parse('rencana')

/** A city under test: runs commands one after the other and reads as text what the plan says. */
export function kota(rows: Rows = kotaKecil()) {
  const given = aGiven()
  let now = rows
  const attempt = <N extends string, I, F>(command: Command<N, I, F>, input: I) => {
    const facts = command.gather(memoryReader(now), input, given)
    if (!facts.ok) return facts
    const decided = command.decide(facts.value, input, given)
    return decided.ok ? { ok: true as const, value: decided.value, label: command.label(facts.value, input) } : decided
  }
  /** Runs it, checks that undo brings every row back, and returns the label. */
  const run = <N extends string, I, F>(command: Command<N, I, F>, input: I): string => {
    const done = attempt(command, input)
    if (!done.ok) throw new Error(done.error.pesan)
    const after = applied(now, done.value)
    const undone = applied(after, inverse(done.value))
    for (const name of touched(done.value)) expect(sorted(undone[name])).toEqual(sorted(now[name]))
    now = after
    return done.label
  }
  const refused = <N extends string, I, F>(command: Command<N, I, F>, input: I): string => {
    const done = attempt(command, input)
    return done.ok ? '(accepted)' : done.error.pesan
  }
  return { run, refused, rows: () => now, langkah: () => (now.langkah ?? []).toSorted((a, b) => a.urut - b.urut) }
}

const sorted = (rows: readonly { readonly id: string }[] = []) => rows.toSorted((a, b) => a.id.localeCompare(b.id))

/** `budi→sekdis`, `sari⇥sekdis` (released), `lia~kabid-a` (Plt): the steps of a plan in order. */
export const teks = (k: ReturnType<typeof kota>): readonly string[] =>
  k.langkah().map((l) => `${l.pegawaiId}${{ ANGKAT: '→', LEPAS: '⇥', PLT: '~', PLH: '^' }[l.jenis]}${l.jabatanId ?? l.dariJabatanId}`)

/** A person and a post, as commands of the plan are told them. */
export const place = (pegawai: string, jabatan: string) => ({ rencanaId, pegawaiId: orang(pegawai), jabatanId: pos(jabatan) })
/** The first step of a person. */
export const idOf = (k: ReturnType<typeof kota>, pegawai: string): LangkahId => {
  const found = k.langkah().find((l) => l.pegawaiId === pegawai)
  if (!found) throw new Error(`${pegawai} has no step`)
  return found.id
}
