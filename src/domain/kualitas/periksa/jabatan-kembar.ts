import { normalizeNama } from '../../impor/nilai/teks'
import { kembarMenurut } from '../kembar'
import type { Periksa } from '../periksa'

/** The same post twice in a unit, under spellings that differ. */
export const jabatanKembar: Periksa = {
  id: 'O-02',
  judul: 'Jabatan kembar dalam satu unit',
  mengapa: 'Jabatan yang sama dengan ejaan berbeda memecah pemegangnya dan menggandakan kebutuhan. Gabungkan menjadi satu.',
  kelompok: 'ORGANISASI',
  entitas: 'jabatan',
  examine: ({ snapshot }) =>
    [...snapshot.jabatanByUnor.values()].flatMap((posts) =>
      kembarMenurut(posts, ({ nama }) => normalizeNama(nama)).flatMap((group) =>
        group.map(({ id }) => ({ id, kata: `${group.length} jabatan bernama sama dalam unit ini.` }))
      )
    )
}
