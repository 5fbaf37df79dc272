import { normalizeNama } from '../../impor/nilai/teks'
import { kembarMenurut } from '../kembar'
import type { Periksa } from '../periksa'

/** Two units of one name below the same parent. */
export const unorKembar: Periksa = {
  id: 'O-12',
  judul: 'Unit kembar di bawah induk yang sama',
  mengapa: 'Dua unit dengan nama sama memecah jabatan dan pegawainya. Gabungkan menjadi satu.',
  kelompok: 'ORGANISASI',
  entitas: 'unor',
  examine: ({ snapshot }) =>
    [...snapshot.anakByUnor.values()].flatMap((units) =>
      kembarMenurut(units, ({ nama }) => normalizeNama(nama)).flatMap((group) =>
        group.map(({ id }) => ({ id, kata: `${group.length} unit bernama sama di bawah induk ini.` }))
      )
    )
}
