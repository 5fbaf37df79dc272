import { defineManyRule, type Hasil, peringatan } from '../../kit/rule'
import { isStruktural } from '../../organisasi/jabatan'
import type { Perubahan } from '../proyeksi'
import type { TinjauanRencana } from '../tinjauan'

/** The plan neither overfills a post nor takes from one more people than its need allows; structural posts have. */
export const bezettingSesudah = defineManyRule({
  id: 'R-42',
  judul: 'Bezetting setelah mutasi',
  dasar: 'PermenPANRB 1/2020',
  setelan: {},
  check: ({ proyeksi: { snapshot, perubahan } }: TinjauanRencana): readonly Hasil[] =>
    perubahan.flatMap((p) => {
      const jabatan = snapshot.jabatan.get(p.jabatanId)
      if (!jabatan || isStruktural(jabatan) || !isWorse(p, jabatan.kebutuhan)) return []
      const unit = snapshot.unor.get(jabatan.unorId)?.nama ?? '—'
      return [
        peringatan(
          `${unit}: ${jabatan.nama} ${p.sesudah.length}/${jabatan.kebutuhan} setelah mutasi (${selisihTeks(p, jabatan.kebutuhan)}).`
        )
      ]
    })
})

/** Too many, and more than before; or too few, and fewer than before. */
const isWorse = ({ sebelum, sesudah }: Perubahan, kebutuhan: number): boolean =>
  sesudah.length > kebutuhan ? sesudah.length > sebelum.length : sesudah.length < kebutuhan && sesudah.length < sebelum.length

const selisihTeks = ({ sesudah }: Perubahan, kebutuhan: number): string =>
  sesudah.length > kebutuhan ? `lebih ${sesudah.length - kebutuhan}` : `kurang ${kebutuhan - sesudah.length}`
