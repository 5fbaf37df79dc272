import { blok, defineRule, info, lulus } from '../../kit/rule'
import { BUP_BAKU, bupOf } from '../../pegawai/bup'
import { namaLengkap } from '../../pegawai/pegawai'
import { isPensiunPada } from '../kekosongan'
import { definitif } from '../proyeksi'
import type { Tinjauan } from '../tinjauan'

/** Who is released gets another post in the same plan, unless they retire. */
export const dilepasTanpaJabatan = defineRule({
  id: 'R-25',
  judul: 'Dilepas tanpa jabatan baru',
  dasar: 'PP 11/2017 Ps 64',
  perluDicek: true,
  setelan: { ...BUP_BAKU },
  check: ({ langkah, pegawai, asal, proyeksi, tmt }: Tinjauan, setelan) => {
    if (langkah.jenis !== 'LEPAS' || definitif(proyeksi.penempatanDari(pegawai.id))) return lulus
    if (asal && isPensiunPada(pegawai, tmt, bupOf(asal.jabatan, setelan))) return info(`${namaLengkap(pegawai)} dilepas karena pensiun.`)
    return blok(`${namaLengkap(pegawai)} belum mempunyai jabatan baru.`)
  }
})
