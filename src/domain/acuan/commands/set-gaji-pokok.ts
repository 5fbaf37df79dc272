import { z } from 'zod'
import { type Change, inserted, removed, updated } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { GajiPokok, GajiPokokId } from '../gaji-pokok'

/** Replaces the whole pay table; an empty one takes it away. */
export const setGajiPokok = defineCommand({
  name: 'gaji-pokok.set',
  hak: 'SETELAN',
  input: z.object({ gaji: z.array(GajiPokok).max(2000) }),
  gather: (read) => ok(read.list('gajiPokok')),
  decide: (lama, { gaji }) => {
    const baru = new Map(gaji.map((row) => [idOf(row), { ...row, id: GajiPokokId.parse(idOf(row)) }]))
    if (baru.size < gaji.length) return refuse(invalid('Satu golongan dan masa kerja hanya boleh sekali.'))
    const dulu = new Map<string, GajiPokok>(lama.map((row) => [row.id, row]))
    const changes: readonly Change[] = [
      ...lama.filter((row) => !baru.has(row.id)).map((row) => removed('gajiPokok', row)),
      ...[...baru.values()].flatMap((row) => tulis(dulu.get(row.id) ?? null, row))
    ]
    return changes.length === 0 ? refuse(invalid('Tidak ada yang berubah.')) : ok(changes)
  },
  label: (_, { gaji }) => (gaji.length === 0 ? 'Kosongkan tabel gaji pokok' : 'Ganti tabel gaji pokok')
})

const idOf = ({ golongan, mk }: GajiPokok): string => `${golongan}-${mk}`

function tulis(lama: GajiPokok | null, baru: GajiPokok): readonly Change[] {
  if (lama === null) return [inserted('gajiPokok', baru)]
  return lama.rupiah === baru.rupiah ? [] : [updated('gajiPokok', lama, { rupiah: baru.rupiah })]
}
