import type { Reader } from '../entities'
import { type Change, updated } from '../kit/changeset'
import { invalid, notFound, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import { byHand } from '../kit/suntingan'
import { tanggalPanjang, type Tanggal } from '../kit/tanggal'
import type { Jabatan } from './jabatan'
import { isAdaPada, type Unor, type UnorId } from './unor'

/** Every unor by id: what an edit of the tree decides by. */
export type SusunanUnor = ReadonlyMap<UnorId, Unor>

/** The tree as stored, with the units that ended. */
export const gatherSusunan = (read: Reader): SusunanUnor => new Map(read.list('unor').map((u) => [u.id, u]))

/** A unor of the tree that may take new units and posts: it exists today and no end is set. */
export function terbuka(susunan: SusunanUnor, id: UnorId, today: Tanggal): Result<Unor, Refusal> {
  const unor = susunan.get(id)
  if (!unor) return refuse(notFound('Unit organisasi'))
  if (unor.aktifSampai !== null) return refuse(invalid(`${unor.nama} berakhir per ${tanggalPanjang(unor.aktifSampai)}.`))
  return isAdaPada(unor, today) ? ok(unor) : refuse(invalid(`${unor.nama} belum berlaku.`))
}

/** True when it has not ended by that day, whether or not it has begun: nothing above it may end before. */
export const isBelumBerakhir = ({ aktifSampai }: Pick<Unor, 'aktifSampai'>, pada: Tanggal): boolean =>
  aktifSampai === null || aktifSampai > pada

/** The units right below one (null = at the top) that have not ended, in their order. */
export const anakDari = (susunan: SusunanUnor, indukId: UnorId | null, pada: Tanggal): readonly Unor[] =>
  [...susunan.values()]
    .filter((u) => u.indukId === indukId && isBelumBerakhir(u, pada))
    .toSorted((a, b) => a.urut - b.urut || a.nama.localeCompare(b.nama))

/** The order number behind all of them. */
export const urutSesudah = (rows: readonly Pick<Unor | Jabatan, 'urut'>[]): number => Math.max(0, ...rows.map((r) => r.urut)) + 1

/** The changes that give units the order of the list; `patch` adds what else changes of one. */
export const renumbered = (ordered: readonly Unor[], patch: (unor: Unor) => Partial<Unor> = () => ({})): readonly Change[] =>
  ordered.flatMap((unor, n) => {
    const next = { ...patch(unor), urut: n + 1 }
    const isSame = next.urut === unor.urut && Object.keys(next).length === 1
    return isSame ? [] : [updated('unor', unor, byHand(unor, next))]
  })
