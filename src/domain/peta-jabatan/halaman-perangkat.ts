import type { Snapshot } from '../organisasi/snapshot'
import { unitMenunggu } from '../organisasi/menunggu'
import type { Unor, UnorId } from '../organisasi/unor'

/** A unit with pages of its own. `tambahan`: what stands beside it in the organisation and hangs from it on paper. */
export type PerangkatPeta = { readonly unor: Unor; readonly tambahan: readonly Unor[] }

/** The units that get pages: those asked for, or every perangkat daerah; the government itself where it has posts of its own. */
export function perangkatPeta(snapshot: Snapshot, akar: readonly UnorId[] | null): readonly PerangkatPeta[] {
  const diminta = akar?.flatMap((id) => snapshot.unor.get(id) ?? []) ?? puncak(snapshot)
  return diminta.flatMap((unor) => (unor.jenis === 'PEMERINTAH' ? kota(snapshot, unor) : [denganStafAhli(snapshot, unor)]))
}

function puncak(snapshot: Snapshot): readonly Unor[] {
  const menunggu = new Set(unitMenunggu(snapshot).map(({ id }) => id))
  return (snapshot.anakByUnor.get(null) ?? []).filter(({ id }) => !menunggu.has(id))
}

function kota(snapshot: Snapshot, root: Unor): readonly PerangkatPeta[] {
  const anak = snapshot.anakByUnor.get(root.id) ?? []
  const adaSetda = anak.some(({ jenis }) => jenis === 'SEKRETARIAT_DAERAH')
  const sendiri = snapshot.jabatanByUnor.has(root.id) ? [{ unor: root, tambahan: [] }] : []
  return [...sendiri, ...anak.filter((u) => !(adaSetda && u.jenis === 'STAF_AHLI')).map((u) => denganStafAhli(snapshot, u))]
}

/** Staf ahli of the wali kota belong to the Sekretariat Daerah administratively (PP 18/2016 jo. 72/2019): they are on its page. */
function denganStafAhli(snapshot: Snapshot, unor: Unor): PerangkatPeta {
  const beside = unor.jenis === 'SEKRETARIAT_DAERAH' && unor.indukId !== null ? (snapshot.anakByUnor.get(unor.indukId) ?? []) : []
  return { unor, tambahan: beside.filter(({ jenis }) => jenis === 'STAF_AHLI') }
}
