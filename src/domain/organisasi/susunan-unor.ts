import type { Reader } from '../entities'
import { type Change, inserted, updated } from '../kit/changeset'
import { invalid, notFound, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import { byHand, medanBerubah } from '../kit/suntingan'
import { tanggalPanjang, type Tanggal } from '../kit/tanggal'
import type { Jabatan } from './jabatan'
import type { Snapshot } from './snapshot'
import { isAdaPada, JENIS_UNOR, type JenisUnor, type Unor, type UnorId } from './unor'

/** Every unor by id: what an edit of the tree decides by. */
export type SusunanUnor = ReadonlyMap<UnorId, Unor>

/** The tree as stored, with the units that ended. */
export const gatherSusunan = (read: Reader): SusunanUnor => new Map(read.list('unor').map((u) => [u.id, u]))

/** The tree of units on a day, as a snapshot holds it too. `unor` may know ended ones; `anakByUnor` holds none that has ended. */
export type PohonUnor = Pick<Snapshot, 'tanggal' | 'unor' | 'anakByUnor'>

/** The tree of units that have not ended by a day, whether or not they have begun. */
export function pohonUnor(susunan: SusunanUnor, tanggal: Tanggal): PohonUnor {
  const ada = [...susunan.values()].filter((u) => isBelumBerakhir(u, tanggal))
  const anak = [...Map.groupBy(ada, (u) => u.indukId)].map(([induk, list]) => [induk, list.toSorted(menurutUrut)] as const)
  return { tanggal, unor: susunan, anakByUnor: new Map(anak) }
}

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
  [...susunan.values()].filter((u) => u.indukId === indukId && isBelumBerakhir(u, pada)).toSorted(menurutUrut)

const menurutUrut = (a: Unor, b: Unor): number => a.urut - b.urut || a.nama.localeCompare(b.nama)

/** Where among its siblings a unit stands when no place is named: behind the last of its kind, else behind the kinds that come before its own. */
export function tempatMenurutJenis(saudara: readonly Pick<Unor, 'jenis'>[], jenis: JenisUnor): number {
  const sejenis = saudara.findLastIndex((u) => u.jenis === jenis)
  if (sejenis >= 0) return sejenis + 1
  return saudara.findLastIndex((u) => JENIS_UNOR.indexOf(u.jenis) < JENIS_UNOR.indexOf(jenis)) + 1
}

/** The order number behind all of them. */
export const urutSesudah = (rows: readonly Pick<Unor | Jabatan, 'urut'>[]): number => Math.max(0, ...rows.map((r) => r.urut)) + 1

/**
 * The changes that put units in the order of the list. `patch` is what else changes of one that is new in this place; null = it was here
 * before and keeps its number where it can.
 */
export function renumbered(ordered: readonly Unor[], patch: (unor: Unor) => Partial<Unor> | null): readonly Change[] {
  const nomor = nomorUrut(ordered, (u) => patch(u) !== null)
  return ordered.flatMap((unor, n) => changeOf(unor, { ...patch(unor), urut: nomor[n] ?? unor.urut }))
}

/** The changes that put new units among the others, before the one at a place. */
export function disisipkan(saudara: readonly Unor[], at: number, baru: readonly Unor[]): readonly Change[] {
  const isBaru = (u: Unor): boolean => baru.includes(u)
  const ordered = saudara.toSpliced(at, 0, ...baru)
  const nomor = nomorUrut(ordered, isBaru)
  return ordered.flatMap((unor, n) => {
    const urut = nomor[n] ?? unor.urut
    return isBaru(unor) ? [inserted('unor', { ...unor, urut })] : changeOf(unor, { urut })
  })
}

const changeOf = (unor: Unor, patch: Partial<Unor>): readonly Change[] =>
  medanBerubah(unor, patch).length === 0 ? [] : [updated('unor', unor, byHand(unor, patch))]

/** Numbers that rise along the list; whoever was there before keeps his while it does. */
function nomorUrut(ordered: readonly Unor[], isBaru: (unor: Unor) => boolean): readonly number[] {
  let last = 0
  return ordered.map((unor) => (last = !isBaru(unor) && unor.urut > last ? unor.urut : last + 1))
}
