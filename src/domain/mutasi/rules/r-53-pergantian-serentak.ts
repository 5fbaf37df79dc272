import { defineManyRule, type Hasil, peringatan } from '../../kit/rule'
import { isStruktural, type Jabatan } from '../../organisasi/jabatan'
import type { Snapshot } from '../../organisasi/snapshot'
import { perangkatDaerahOf, type Unor, type UnorId } from '../../organisasi/unor'
import { pejabatPerPerangkat } from '../pejabat-perangkat'
import type { Perubahan } from '../proyeksi'
import type { TinjauanRencana } from '../tinjauan'

/** Not too many officials of one perangkat daerah change at once; in a very small one half is soon reached and says nothing. */
export const pergantianSerentak = defineManyRule({
  id: 'R-53',
  judul: 'Pergantian pejabat serentak',
  dasar: 'Kesinambungan tugas perangkat daerah',
  perluDicek: true,
  setelan: { persenMaksimum: 50, pejabatMinimum: 4 },
  check: ({ proyeksi: { snapshot, perubahan } }: TinjauanRencana, { persenMaksimum, pejabatMinimum }): readonly Hasil[] => {
    const berganti = perubahan.flatMap((p) => leavers(p, snapshot))
    if (berganti.length === 0) return []
    const semua = pejabatPerPerangkat(snapshot)
    return [...Map.groupBy(berganti, ({ id }) => id)].flatMap(([id, [unor, ...lain]]) => {
      const jumlah = semua.get(id) ?? 0
      const persen = Math.round((100 * (1 + lain.length)) / Math.max(jumlah, 1))
      const isBanyak = unor !== undefined && jumlah >= pejabatMinimum && 100 * (1 + lain.length) > persenMaksimum * jumlah
      return isBanyak ? [peringatan(`${persen}% pejabat ${unor.nama} berganti sekaligus (${1 + lain.length} dari ${jumlah}).`)] : []
    })
  }
})

/** The perangkat daerah of a structural post, once for each holder it loses. */
function leavers({ jabatanId, sebelum, sesudah }: Perubahan, snapshot: Snapshot): readonly Unor[] {
  const unor = structuralUnor(snapshot.jabatan.get(jabatanId), snapshot.unor)
  return unor ? sebelum.filter((id) => !sesudah.includes(id)).map(() => unor) : []
}

const structuralUnor = (jabatan: Jabatan | undefined, units: ReadonlyMap<UnorId, Unor>): Unor | null =>
  jabatan && isStruktural(jabatan) ? perangkatDaerahOf(units, jabatan.unorId) : null
