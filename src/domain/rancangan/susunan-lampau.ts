import { type Changeset, inserted, squash } from '../kit/changeset'
import { medanBerubah } from '../kit/suntingan'
import type { Tanggal } from '../kit/tanggal'
import { UnorLampauId } from '../organisasi/unor-lampau'

const DIINGAT: ReadonlySet<string> = new Set(['nama', 'indukId', 'jenis', 'tipe'])

/** What the unors that come out otherwise were until the day, to be kept for the chart of an earlier day. */
export const lampauOf = (changes: Changeset, sampai: Tanggal, newId: () => string): Changeset =>
  squash(changes).flatMap(({ entity, before, after }) => {
    if (entity !== 'unor' || !before || !after || !medanBerubah(before, after).some((m) => DIINGAT.has(m))) return []
    const { id, nama, indukId, jenis, tipe, urut } = before
    return [inserted('unorLampau', { id: UnorLampauId.parse(newId()), unorId: id, nama, indukId, jenis, tipe, urut, sampai })]
  })
