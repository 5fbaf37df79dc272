import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import { type Pandangan, samarkanBaris } from '../../src/domain/akses/data-pribadi'
import type { Change, Changeset } from '../../src/domain/kit/changeset'
import type { Tanggal } from '../../src/domain/kit/tanggal'
import { ringkas } from '../../src/domain/pegawai/pegawai'
import { isBerlaku } from '../../src/domain/pegawai/penempatan'
import { isAdaPada } from '../../src/domain/organisasi/unor'
import type { SusulanRows } from '../../src/domain/organisasi/susulan'

/** Remembers the latest changes, so that a window need not be sent the whole organisation after each edit. */
export type Susulan = {
  readonly follow: (changes: Changeset) => void
  /** Which state of the data this is. */
  readonly revisi: () => number
  readonly since: (input: RouteInput<'organisasi.susulan'>) => RouteOutput<'organisasi.susulan'>
}

/** Edits remembered, and rows of one edit beyond which the whole is cheaper than the difference. */
const INGAT = 64
const BARIS_MAKS = 2_000

/** Creates the memory of the latest changes. */
export function createSusulan(pandangan: () => Pandangan): Susulan {
  /** null in place of an edit too large to be told row by row: it need not be held on to. */
  const latest: (Changeset | null)[] = []
  let revisi = 0
  return {
    follow: (changes) => {
      revisi += 1
      latest.push(changes.length > BARIS_MAKS ? null : changes)
      if (latest.length > INGAT) latest.shift()
    },
    revisi: () => revisi,
    since: ({ tanggal, sejak }) => {
      const missed = revisi - sejak
      const edits = missed > latest.length || missed < 0 ? [null] : latest.slice(latest.length - missed)
      const changes = edits.flatMap((edit) => edit ?? [])
      const isLarge = edits.includes(null) || changes.length > BARIS_MAKS || changes.some((c) => c.entity === 'unorLampau')
      return {
        revisi,
        susulan: isLarge
          ? null
          : susulanOf(
              changes.map((change) => tersamar(change, pandangan())),
              tanggal
            )
      }
    }
  }
}

/** A change of a person as far as the person may be seen; only they have something to mask among these rows. */
const tersamar = (change: Change, pandangan: Pandangan): Change =>
  change.entity === 'pegawai' ? { ...change, after: change.after && samarkanBaris('pegawai', change.after, pandangan) } : change

/** What changes mean for the organisation on a day: the last state of each row, in it or out of it. */
export function susulanOf(changes: Changeset, tanggal: Tanggal): SusulanRows {
  const unor = new Map<string, Extract<Change, { entity: 'unor' }>>()
  const jabatan = new Map<string, Extract<Change, { entity: 'jabatan' }>>()
  const pegawai = new Map<string, Extract<Change, { entity: 'pegawai' }>>()
  const penempatan = new Map<string, Extract<Change, { entity: 'penempatan' }>>()
  for (const change of changes) {
    const id = change.after?.id ?? change.before?.id ?? ''
    if (change.entity === 'unor') unor.set(id, change)
    if (change.entity === 'jabatan') jabatan.set(id, change)
    if (change.entity === 'pegawai') pegawai.set(id, change)
    if (change.entity === 'penempatan') penempatan.set(id, change)
  }
  return {
    unor: split([...unor.values()], (row) => isAdaPada(row, tanggal)),
    jabatan: split([...jabatan.values()], (row) => isAdaPada(row, tanggal)),
    pegawai: {
      ...split([...pegawai.values()], () => true),
      taruh: [...pegawai.values()].flatMap((c) => (c.after ? [ringkas(c.after)] : []))
    },
    penempatan: split([...penempatan.values()], (row) => isBerlaku(row, tanggal))
  }
}

type Row = { readonly id: string }

function split<T extends Row>(
  changes: readonly { readonly before: T | null; readonly after: T | null }[],
  isIn: (row: T) => boolean
): { taruh: T[]; hapus: T['id'][] } {
  const taruh: T[] = []
  const hapus: T['id'][] = []
  for (const { before, after } of changes) {
    if (after && isIn(after)) taruh.push(after)
    else if (before) hapus.push(before.id)
  }
  return { taruh, hapus }
}
