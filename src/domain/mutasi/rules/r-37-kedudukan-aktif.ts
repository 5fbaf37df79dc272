import { blok, defineRule, lulus } from '../../kit/rule'
import { namaLengkap } from '../../pegawai/pegawai'
import type { Tinjauan } from '../tinjauan'

/** Only an active person takes a post, for good or acting. */
export const kedudukanAktif = defineRule({
  id: 'R-37',
  judul: 'Kedudukan hukum aktif',
  dasar: 'PP 11/2017 Ps 64',
  perluDicek: true,
  setelan: {},
  check: ({ langkah, pegawai }: Tinjauan) =>
    langkah.jenis === 'LEPAS' || pegawai.kedudukanHukum === 'AKTIF'
      ? lulus
      : blok(`${namaLengkap(pegawai)} berstatus ${pegawai.kedudukanHukum.replaceAll('_', ' ')}.`)
})
