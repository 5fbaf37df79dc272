import { isMenunggu } from './menunggu'
import type { Snapshot } from './snapshot'
import { liesWithin, type Unor, type UnorId } from './unor'

/** Where a unor hangs: in the line of command, or beside it as its secretariat or as staf ahli; KELOMPOK: not the unor but its group of JF. */
export type Kedudukan = 'LINI' | 'SEKRETARIAT' | 'STAF_AHLI' | 'KELOMPOK'

/** Simpul: one unor as the chart shows it, with the children that stand open. */
export type Simpul = {
  readonly unor: Unor
  readonly kedudukan: Kedudukan
  /** 1 for the root of the view. */
  readonly tingkat: number
  readonly anak: readonly Simpul[]
  /** How many units below it are folded away. */
  readonly terlipat: number
}

/** What of the organisation a chart shows. */
export type Tampilan = {
  /** The unit the chart is focused on; null = everything. */
  readonly akar: UnorId | null
  /** Cards down to this level are shown; the root of the view is level 1. */
  readonly tingkat: number
  /** Units opened (true) or folded (false) by hand, whatever their level. */
  readonly lipatan: ReadonlyMap<UnorId, boolean>
}

/** Pohon: the open part of the organisation, with every shown unor by id. */
export type Pohon = { readonly akar: readonly Simpul[]; readonly byId: ReadonlyMap<UnorId, Simpul> }

/** The tree a view shows: folded branches are absent, their size is on the card that folds them. Branches that are as `before` are taken over. */
export function buildTree(snapshot: Snapshot, view: Tampilan, before: Pohon | null = null): Pohon {
  const byId = new Map<UnorId, Simpul>()
  const grow = (unor: Unor, level: number): Simpul => {
    const anak = snapshot.anakByUnor.get(unor.id) ?? []
    const isOpen = view.lipatan.get(unor.id) ?? level < view.tingkat
    const simpul = asBefore(before, {
      unor,
      kedudukan: kedudukanOf(unor),
      tingkat: level,
      anak: isOpen ? anak.map((u) => grow(u, level + 1)) : [],
      terlipat: isOpen ? 0 : countBelow(snapshot, unor.id)
    })
    byId.set(unor.id, simpul)
    return simpul
  }
  return { akar: rootsOf(snapshot, view.akar).map((unor) => grow(unor, 1)), byId }
}

function asBefore(before: Pohon | null, now: Simpul): Simpul {
  const old = before?.byId.get(now.unor.id)
  const isSame =
    old?.unor === now.unor &&
    old.tingkat === now.tingkat &&
    old.terlipat === now.terlipat &&
    old.anak.length === now.anak.length &&
    old.anak.every((anak, i) => anak === now.anak[i])
  return isSame ? old : now
}

/** The same view with one unit opened or folded. */
export function toggle(view: Tampilan, simpul: Simpul): Tampilan {
  if (simpul.anak.length === 0 && simpul.terlipat === 0) return view
  return { ...view, lipatan: new Map(view.lipatan).set(simpul.unor.id, simpul.terlipat > 0) }
}

/** A view in which the unit is sure to be shown: its ancestors stand open, and a focus it lies outside of is left. */
export function reveal(snapshot: Snapshot, view: Tampilan, id: UnorId): Tampilan {
  const akar = view.akar !== null && liesWithin(snapshot.unor, view.akar, id) ? view.akar : null
  const lipatan = new Map(view.lipatan)
  for (let at = id; at !== akar;) {
    const induk = snapshot.unor.get(at)?.indukId
    if (!induk) break
    lipatan.set(induk, true)
    at = induk
  }
  return { ...view, akar, lipatan }
}

/** A step on the chart by meaning, not by place on screen. */
export type Arah = 'INDUK' | 'ANAK' | 'SEBELUM' | 'SESUDAH' | 'AKAR'

/** The unit one step from another in the shown tree; the same unit where there is none. */
export function walk(pohon: Pohon, from: UnorId, arah: Arah): UnorId {
  const simpul = pohon.byId.get(from)
  const to = simpul ? STEPS[arah](pohon, simpul) : pohon.akar[0]
  return to?.unor.id ?? from
}

const STEPS: Readonly<Record<Arah, (pohon: Pohon, simpul: Simpul) => Simpul | undefined>> = {
  AKAR: (pohon) => pohon.akar[0],
  INDUK: (pohon, simpul) => indukOf(pohon, simpul),
  ANAK: (_, simpul) => simpul.anak[0],
  SEBELUM: (pohon, simpul) => sibling(pohon, simpul, -1),
  SESUDAH: (pohon, simpul) => sibling(pohon, simpul, 1)
}

const indukOf = (pohon: Pohon, { unor }: Simpul): Simpul | undefined => (unor.indukId === null ? undefined : pohon.byId.get(unor.indukId))

function sibling(pohon: Pohon, simpul: Simpul, step: number): Simpul | undefined {
  const siblings = indukOf(pohon, simpul)?.anak ?? pohon.akar
  return siblings[siblings.indexOf(simpul) + step]
}

/** How many levels the organisation has below (and with) the root of a view. */
export function depthOf(snapshot: Snapshot, akar: UnorId | null): number {
  const measure = (unor: Unor): number => 1 + Math.max(0, ...(snapshot.anakByUnor.get(unor.id) ?? []).map(measure))
  return Math.max(0, ...rootsOf(snapshot, akar).map(measure))
}

/** The units a view begins with; a unit whose parent is not in the data stands as a root of its own, one that waits for a place is not drawn. */
function rootsOf(snapshot: Snapshot, akar: UnorId | null): readonly Unor[] {
  const focus = akar === null ? undefined : snapshot.unor.get(akar)
  if (focus) return [focus]
  const strays = [...snapshot.unor.values()].filter((u) => u.indukId !== null && !snapshot.unor.has(u.indukId))
  return [...(snapshot.anakByUnor.get(null) ?? []).filter((u) => !isMenunggu(snapshot, u)), ...strays]
}

function kedudukanOf({ jenis }: Unor): Kedudukan {
  return jenis === 'SEKRETARIAT' || jenis === 'STAF_AHLI' ? jenis : 'LINI'
}

function countBelow(snapshot: Snapshot, id: UnorId): number {
  return (snapshot.anakByUnor.get(id) ?? []).reduce((sum, anak) => sum + 1 + countBelow(snapshot, anak.id), 0)
}
