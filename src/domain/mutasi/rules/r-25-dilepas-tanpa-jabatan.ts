import { blok, defineRule, info, lulus } from '../../kit/rule'
import { BUP_BAKU, bupOf } from '../../pegawai/bup'
import { namaLengkap } from '../../pegawai/pegawai'
import { isPensiunPada } from '../kekosongan'
import { definitif, isBerhenti } from '../proyeksi'
import { SEBUTAN_ALASAN } from '../sebutan-langkah'
import type { Tinjauan } from '../tinjauan'

/** Who is released gets another post in the same plan, unless their service here ends with it. */
export const dilepasTanpaJabatan = defineRule({
  id: 'R-25',
  judul: 'Dilepas tanpa jabatan baru',
  dasar: 'PP 11/2017 Ps 64',
  perluDicek: true,
  setelan: { ...BUP_BAKU },
  check: ({ langkah, pegawai, asal, proyeksi, tmt }: Tinjauan, setelan) => {
    if (langkah.jenis !== 'LEPAS' || definitif(proyeksi.penempatanDari(pegawai.id))) return lulus
    if (langkah.alasan !== null && isBerhenti(langkah.alasan))
      return info(`${namaLengkap(pegawai)} dilepas: ${SEBUTAN_ALASAN[langkah.alasan].toLowerCase()}.`)
    if (asal && isPensiunPada(pegawai, tmt, bupOf(asal.jabatan, setelan))) return info(`${namaLengkap(pegawai)} dilepas karena pensiun.`)
    return blok(`${namaLengkap(pegawai)} belum mempunyai jabatan baru.`)
  }
})
