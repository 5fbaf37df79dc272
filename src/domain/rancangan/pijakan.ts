import { z } from 'zod'
import type { Reader } from '../entities'
import { type Change, type Changeset, squash } from '../kit/changeset'
import { medanBerubah } from '../kit/suntingan'
import { JabatanId } from '../organisasi/jabatan'
import { UnorId } from '../organisasi/unor'
import { judulMedanSusunan, nilaiSusunan } from './kata-susunan'
import { isLembar, type Lembar, namaLembar } from './lembar-jabatan'
import { MEDAN_DIAM } from './medan-diam'
import { type PenyebutSusunan, penyebutSusunan } from './penyebut-susunan'

const medan = z.record(z.string(), z.unknown())

/** Pijakan: the ground a proposal stands on: the fields it changes, as they were when it was made. */
export const Pijakan = z.array(
  z.discriminatedUnion('entity', [
    z.object({ entity: z.literal('unor'), id: UnorId, medan }),
    z.object({ entity: z.literal('jabatan'), id: JabatanId, medan }),
    z.object({ entity: z.literal('abk'), id: JabatanId, medan }),
    z.object({ entity: z.literal('informasiJabatan'), id: JabatanId, medan })
  ])
)
export type Pijakan = z.infer<typeof Pijakan>

/** The ground of what a proposal does: units, posts and what is written of posts; people come and go. */
export const pijakanOf = (changes: Changeset): Pijakan =>
  squash(changes)
    .flatMap((change): Pijakan => {
      if (!change.before) return []
      if (change.entity === 'unor') return [{ entity: change.entity, id: change.before.id, medan: medanSemula(change) }]
      if (change.entity === 'jabatan' || isLembar(change))
        return [{ entity: change.entity, id: change.before.id, medan: medanSemula(change) }]
      return []
    })
    .filter((p) => Object.keys(p.medan).length > 0)

/** The fields of one change that matter, as they were. */
function medanSemula(change: Change): Record<string, unknown> {
  const semula = isiOf(change.before)
  return Object.fromEntries(medanPijakan(change).map((m) => [m, semula[m]]))
}

/** The fields of a row that a change sets otherwise and that an officer cares about. */
export const medanPenting = ({ before, after }: Pick<Change, 'before' | 'after'>): readonly string[] =>
  before && after ? medanBerubah<object>(before, after).filter((m) => !MEDAN_DIAM.has(m) && !isSama(isiOf(before)[m], isiOf(after)[m])) : []

/** The fields a change stands on: those it sets otherwise, or all of a row it takes away. What follows from an ABK is no ground of its own. */
function medanPijakan(change: Change): readonly string[] {
  if (!change.after) return Object.keys(isiOf(change.before)).filter((m) => m !== 'id')
  const isBerAbk = change.entity === 'jabatan' && change.before?.bebanKerja !== null
  return medanPenting(change).filter((m) => m !== 'bebanKerja' && !(isBerAbk && m === 'kebutuhan'))
}

/** Where the ground is no longer what it was, each in a sentence; `kini` is what the proposal would do now. */
export function bergeser(semula: Pijakan, kini: Changeset, read: Reader): readonly string[] {
  const then = new Map<string, Semula>(semula.map((p) => [`${p.entity} ${p.id}`, p.medan]))
  const sebut = penyebutSusunan(read)
  return squash(kini).flatMap((change) => {
    const was = then.get(`${change.entity} ${(change.before ?? change.after)?.id}`)
    if (isLembar(change)) return lembarBergeser(change, was, namaLembar(change, sebut))
    if (!change.before) return []
    const berubah = medanPijakan(change)
    if (was) return berubah.flatMap((m) => geserTeks({ m, was, change }, sebut))
    return isHanyaAbk(change, berubah) ? [] : pendatangTeks(berubah, namaDari(change, sebut))
  })
}

/** Nothing changes, or the need alone, by an ABK that is spoken of itself. */
const isHanyaAbk = (change: Change, berubah: readonly string[]): boolean =>
  berubah.every((m) => m === 'kebutuhan' && change.entity === 'jabatan' && change.after?.bebanKerja !== null)

type Semula = Pijakan[number]['medan']

/** What is written of a post is a whole: it is told that it changed, not what in it. */
function lembarBergeser(change: Lembar, was: Semula | undefined, nama: string): readonly string[] {
  if (!change.before) return was ? [`${nama} sudah dihapus sejak diusulkan.`] : []
  if (!was) return pendatangTeks(medanPijakan(change), nama)
  const kini = isiOf(change.before)
  const isGeser = [...new Set([...Object.keys(was), ...medanPijakan(change)])].some((m) => !(m in was) || !isSama(was[m], kini[m]))
  return isGeser ? [`${nama} sudah diubah sejak diusulkan.`] : []
}

/** What a unit or post was called; null for anything else. */
function namaDari(change: Change, sebut: PenyebutSusunan): string | null {
  if (change.entity === 'unor') return change.before && sebut.unor(change.before)
  return change.entity === 'jabatan' ? change.before && sebut.jabatan(change.before) : null
}

type Geseran = { readonly m: string; readonly was: Semula; readonly change: Change }

/** A field that was otherwise when the proposal was made, or was what it makes of it. */
function geserTeks({ m, was, change }: Geseran, sebut: PenyebutSusunan): readonly string[] {
  const before = isiOf(change.before)
  if (m in was && Object.is(was[m], before[m])) return []
  const apa = `${judulMedanSusunan(m)} ${namaDari(change, sebut)}`
  const sekarang = nilaiSusunan(m, before[m], sebut)
  if (!(m in was)) return [`${apa} sekarang ${sekarang}; usulan ini menjadikannya ${nilaiSusunan(m, isiOf(change.after)[m], sebut)}.`]
  return [`${apa}: saat diusulkan ${nilaiSusunan(m, was[m], sebut)}, sekarang ${sekarang}.`]
}

/** A row the proposal did not touch when it was made. */
const pendatangTeks = (berubah: readonly string[], nama: string | null): readonly string[] =>
  nama === null ? [] : [`${nama} kini ikut ${berubah.includes('aktifSampai') ? 'ditutup' : 'diubah'}, padahal tidak saat diusulkan.`]

const isiOf = (row: Change['before']): Readonly<Record<string, unknown>> => row ?? {}

/** The same value; lists are the same when all in them is. */
const isSama = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
