import { perangkatDaerahOf, type Unor, type UnorId } from './unor'

const PISAH = ' – '

/** The units a unor stands in, from its perangkat daerah down to itself. */
export function jalurUnor(unors: ReadonlyMap<UnorId, Unor>, id: UnorId): readonly Unor[] {
  const puncak = perangkatDaerahOf(unors, id)
  const jalur: Unor[] = []
  for (let at = unors.get(id); at; at = at.id === puncak?.id || at.indukId === null ? undefined : unors.get(at.indukId)) jalur.push(at)
  return jalur.reverse()
}

/** A unor that no other can be taken for: `Subbagian Tata Usaha – Puskesmas Kolok – Dinas Kesehatan`. */
export const jalurTeks = (unors: ReadonlyMap<UnorId, Unor>, id: UnorId): string =>
  jalurUnor(unors, id)
    .map(({ nama }) => nama.replaceAll(PISAH, ' - '))
    .toReversed()
    .join(PISAH)

/** The names of such a text from the perangkat daerah down; one name alone is itself. */
export const namaJalur = (teks: string): readonly string[] =>
  teks
    .split(PISAH)
    .map((nama) => nama.trim())
    .filter((nama) => nama !== '')
    .toReversed()
