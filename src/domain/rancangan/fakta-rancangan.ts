import type { Reader } from '../entities'
import { type Changeset, updated } from '../kit/changeset'
import { invalid, notFound, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import { type FaktaRancangan, replay } from './proyeksi-rancangan'
import type { RancanganId, StatusRancangan, Usulan, UsulanId } from './rancangan'

/** What each state of a draft is called. */
export const SEBUTAN_STATUS: Readonly<Record<StatusRancangan, string>> = {
  DRAF: 'Draf',
  DIUSULKAN: 'Diusulkan',
  DISETUJUI: 'Disetujui',
  DITERAPKAN: 'Diterapkan'
}

/** The proposals of a draft in order. */
export const usulanOf = (read: Reader, id: RancanganId): readonly Usulan[] =>
  read
    .list('usulan')
    .filter((u) => u.rancanganId === id)
    .toSorted((a, b) => a.urut - b.urut)

/** Gathers a draft in any state. */
export function gatherRancangan(read: Reader, id: RancanganId): Result<FaktaRancangan, Refusal> {
  const rancangan = read.get('rancangan', id)
  return rancangan ? ok({ rancangan, usulan: usulanOf(read, id) }) : refuse(notFound('Rancangan'))
}

/** Gathers a draft that may still be edited. */
export function gatherDraf(read: Reader, id: RancanganId): Result<FaktaRancangan, Refusal> {
  const fakta = gatherRancangan(read, id)
  if (!fakta.ok || fakta.value.rancangan.status === 'DRAF') return fakta
  const { nama, status } = fakta.value.rancangan
  return refuse(
    invalid(
      status === 'DITERAPKAN'
        ? `Rancangan “${nama}” sudah diterapkan dan tidak dapat diubah lagi.`
        : `Rancangan “${nama}” sudah ${SEBUTAN_STATUS[status].toLowerCase()}. Kembalikan menjadi draf untuk mengubahnya.`
    )
  )
}

/** Gathers the editable draft a proposal belongs to. */
export function gatherByUsulan(read: Reader, id: UsulanId): Result<FaktaRancangan & { readonly ini: Usulan }, Refusal> {
  const ini = read.get('usulan', id)
  if (!ini) return refuse(notFound('Usulan'))
  const fakta = gatherDraf(read, ini.rancanganId)
  return fakta.ok ? ok({ ...fakta.value, ini }) : fakta
}

/** A proposal and the ground it is to stand on from now. */
export type Berpijak = { readonly usulan: Usulan; readonly pijakan: string }

/**
 * The ground of the proposals after an edit of the draft itself. What an edit of the draft moves under a proposal is no conflict: whatever
 * fitted before, or is in `diterima`, takes the ground it finds. What was in conflict with the data is not made good by the way.
 */
export function berpijakUlang(
  read: Reader,
  before: FaktaRancangan,
  { sesudah, diterima = [] }: { readonly sesudah: FaktaRancangan; readonly diterima?: readonly UsulanId[] }
): readonly Berpijak[] {
  const cocok = replay(read, before).usulan.flatMap(({ usulan, konflik }) => (konflik ? [] : [usulan.id]))
  const after = replay(read, sesudah, new Set([...cocok, ...diterima]))
  return after.usulan.map(({ usulan, pijakan }) => ({ usulan, pijakan }))
}

/** The changes that write new grounds. */
export const pijakanBaru = (berpijak: readonly Berpijak[]): Changeset =>
  berpijak.flatMap(({ usulan, pijakan }) => (pijakan === usulan.pijakan ? [] : [updated('usulan', usulan, { pijakan })]))
