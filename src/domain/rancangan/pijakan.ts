import { z } from 'zod'
import type { Reader } from '../entities'
import { type Change, type Changeset, squash } from '../kit/changeset'
import { medanBerubah } from '../kit/suntingan'
import { JabatanId } from '../organisasi/jabatan'
import { UnorId } from '../organisasi/unor'
import { judulMedanSusunan, nilaiSusunan } from './kata-susunan'
import { MEDAN_DIAM } from './medan-diam'
import { type PenyebutSusunan, penyebutSusunan } from './penyebut-susunan'

const medan = z.record(z.string(), z.unknown())

/** Pijakan: the ground a proposal stands on: the fields it changes, as they were when it was made. */
export const Pijakan = z.array(
  z.discriminatedUnion('entity', [
    z.object({ entity: z.literal('unor'), id: UnorId, medan }),
    z.object({ entity: z.literal('jabatan'), id: JabatanId, medan })
  ])
)
export type Pijakan = z.infer<typeof Pijakan>

/** The ground of what a proposal does: units and posts only; people come and go. */
export const pijakanOf = (changes: Changeset): Pijakan =>
  squash(changes)
    .flatMap((change): Pijakan => {
      if (change.entity === 'unor' && change.before) return [{ entity: 'unor', id: change.before.id, medan: medanSemula(change) }]
      if (change.entity === 'jabatan' && change.before) return [{ entity: 'jabatan', id: change.before.id, medan: medanSemula(change) }]
      return []
    })
    .filter((p) => Object.keys(p.medan).length > 0)

/** The fields of one change that matter, as they were. */
function medanSemula({ before, after }: Change): Record<string, unknown> {
  const semula: Readonly<Record<string, unknown>> = before ?? {}
  return Object.fromEntries(medanPenting({ before, after }).map((m) => [m, semula[m]]))
}

/** The fields of a row that a change sets otherwise and that an officer cares about. */
export const medanPenting = ({ before, after }: Pick<Change, 'before' | 'after'>): readonly string[] =>
  before && after ? medanBerubah<object>(before, after).filter((m) => !MEDAN_DIAM.has(m)) : []

/** Where the ground is no longer what it was, each in a sentence; `kini` is what the proposal would do now. */
export function bergeser(semula: Pijakan, kini: Changeset, read: Reader): readonly string[] {
  const then = new Map<string, Pijakan[number]['medan']>(semula.map((p) => [p.id, p.medan]))
  const sebut = penyebutSusunan(read)
  return squash(kini).flatMap((change) => {
    const was = change.before ? then.get(change.before.id) : undefined
    const medan = medanPenting(change)
    if (was) return medan.flatMap((m) => geserTeks({ m, was, change }, sebut))
    return medan.length === 0 ? [] : pendatangTeks(medan, namaDari(change, sebut))
  })
}

/** What a unit or post was called; null for anything else. */
function namaDari(change: Change, sebut: PenyebutSusunan): string | null {
  if (change.entity === 'unor') return change.before && sebut.unor(change.before)
  return change.entity === 'jabatan' ? change.before && sebut.jabatan(change.before) : null
}

type Geseran = { readonly m: string; readonly was: Pijakan[number]['medan']; readonly change: Change }

/** A field that was otherwise when the proposal was made, or was what it makes of it. */
function geserTeks({ m, was, change }: Geseran, sebut: PenyebutSusunan): readonly string[] {
  const before: Readonly<Record<string, unknown>> = change.before ?? {}
  const after: Readonly<Record<string, unknown>> = change.after ?? {}
  if (m in was && Object.is(was[m], before[m])) return []
  const apa = `${judulMedanSusunan(m)} ${namaDari(change, sebut)}`
  const sekarang = nilaiSusunan(m, before[m], sebut)
  if (!(m in was)) return [`${apa} sekarang ${sekarang}; usulan ini menjadikannya ${nilaiSusunan(m, after[m], sebut)}.`]
  return [`${apa}: saat diusulkan ${nilaiSusunan(m, was[m], sebut)}, sekarang ${sekarang}.`]
}

/** A row the proposal did not touch when it was made. */
const pendatangTeks = (medan: readonly string[], nama: string | null): readonly string[] =>
  nama === null ? [] : [`${nama} kini ikut ${medan.includes('aktifSampai') ? 'ditutup' : 'diubah'}, padahal tidak saat diusulkan.`]
