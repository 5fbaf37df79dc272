import { blok, defineRule, lulus } from '../../kit/rule'
import { type KedudukanHukum, namaLengkap } from '../../pegawai/pegawai'
import { TEKS_KEDUDUKAN } from '../../pegawai/teks-pegawai'
import type { Tinjauan } from '../tinjauan'

/** What is no reason against a post by itself: a punishment (R-18 and R-19 weigh it), and a suspension, of which R-20 speaks. */
const DINILAI_LAIN: ReadonlySet<KedudukanHukum> = new Set(['AKTIF', 'HUKUMAN_DISIPLIN', 'PEMBERHENTIAN_SEMENTARA'])

/** Only an active person takes a post, for good or acting. */
export const kedudukanAktif = defineRule({
  id: 'R-37',
  judul: 'Kedudukan hukum aktif',
  dasar: 'PP 11/2017 Ps 64',
  perluDicek: true,
  setelan: {},
  check: ({ langkah, pegawai }: Tinjauan) =>
    langkah.jenis === 'LEPAS' || DINILAI_LAIN.has(pegawai.kedudukanHukum)
      ? lulus
      : blok(`${namaLengkap(pegawai)} berstatus ${TEKS_KEDUDUKAN[pegawai.kedudukanHukum].toLowerCase()}.`)
})
