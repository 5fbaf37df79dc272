import { blok, defineRule, lulus } from '../../kit/rule'
import type { JenisCatatan } from '../../pegawai/catatan'
import { namaLengkap } from '../../pegawai/pegawai'
import { isBerjalan } from '../berjalan'
import type { Tinjauan } from '../tinjauan'

/** Nobody takes a post, not even acting, while a disciplinary or criminal process runs or while suspended. */
export const prosesHukum = defineRule({
  id: 'R-20',
  judul: 'Dalam proses pemeriksaan',
  dasar: 'PP 94/2021; PP 11/2017 Ps 276',
  perluDicek: true,
  rahasia: 'catatan',
  setelan: {},
  check: ({ langkah, pegawai, tmt, berkas }: Tinjauan) => {
    if (langkah.jenis === 'LEPAS') return lulus
    if (pegawai.kedudukanHukum === 'PEMBERHENTIAN_SEMENTARA') return blok(`${namaLengkap(pegawai)} dalam pemberhentian sementara.`)
    const proses = berkas.arsip.catatanOf(pegawai.id).find((c) => SEBUTAN[c.jenis] !== undefined && isBerjalan(c, tmt))
    return proses ? blok(`${namaLengkap(pegawai)} dalam ${SEBUTAN[proses.jenis]}.`) : lulus
  }
})

/** What the process is called; what it is about stays in the dossier. */
const SEBUTAN: Readonly<Partial<Record<JenisCatatan, string>>> = {
  PROSES_DISIPLIN: 'proses pemeriksaan disiplin',
  PROSES_HUKUM: 'proses hukum pidana'
}
