import type { Jabatan } from '../organisasi/jabatan'
import { perangkatDaerahOf, type Unor, type UnorId } from '../organisasi/unor'
import type { KeadaanKota } from './keadaan-kota'

/** What stands in place of a unit that is closed while posts of it are not. */
export const UNIT_DITUTUP = 'Unit sudah ditutup'

/** A post with its unit; null = the unit is closed, the post is not. */
export type JabatanUnor = { readonly jabatan: Jabatan; readonly unor: Unor | null }

/** A perangkat daerah with its posts, unit by unit as they hang below each other. What hangs on nothing stands last. */
export type JabatanPerangkat = { readonly perangkat: Unor | null; readonly jabatan: readonly JabatanUnor[] }

/** The posts of the city, or of a unit and all below it, in the order of the organisation. */
export function jabatanTerurut({ snapshot }: Pick<KeadaanKota, 'snapshot'>, akar: UnorId | null): readonly JabatanPerangkat[] {
  const berunor = [...unorTerurut(snapshot, akar)].flatMap((unor) =>
    (snapshot.jabatanByUnor.get(unor.id) ?? []).map((jabatan): JabatanUnor => ({ jabatan, unor }))
  )
  const isi = akar === null ? [...berunor, ...tanpaUnor(snapshot)] : berunor
  return [...Map.groupBy(isi, ({ unor }) => unor && perangkatDaerahOf(snapshot.unor, unor.id))].map(([perangkat, jabatan]) => ({
    perangkat,
    jabatan
  }))
}

/** Posts that go on although their unit is closed: nobody in them may fall out of a count. */
const tanpaUnor = ({ unor, jabatan }: KeadaanKota['snapshot']): readonly JabatanUnor[] =>
  [...jabatan.values()].flatMap((j) => (unor.has(j.unorId) ? [] : [{ jabatan: j, unor: null }]))

/** The units of the city, or a unit and all below it: each superior before what is below it. A unit whose superior is gone comes last. */
export function* unorTerurut({ unor, anakByUnor }: KeadaanKota['snapshot'], akar: UnorId | null): Generator<Unor> {
  const sudah = new Set<UnorId>()
  function* below(u: Unor): Generator<Unor> {
    if (sudah.has(u.id)) return
    sudah.add(u.id)
    yield u
    for (const anak of anakByUnor.get(u.id) ?? []) yield* below(anak)
  }
  const awal = akar === null ? (anakByUnor.get(null) ?? []) : [unor.get(akar)].filter((u) => u !== undefined)
  for (const u of awal) yield* below(u)
  if (akar === null) for (const u of unor.values()) yield* below(u)
}
