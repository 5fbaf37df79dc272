import { blok, defineRule, lulus } from '../../kit/rule'
import { tanggalPendek } from '../../kit/tanggal'
import { BUP_BAKU } from '../../pegawai/bup'
import { namaLengkap } from '../../pegawai/pegawai'
import { kalimat } from '../kalimat'
import { penghalang } from '../kekosongan'
import { isAngkatStruktural, type Tinjauan } from '../tinjauan'

/** The target is vacant on the day, or the same plan vacates it no later than that day. */
export const jabatanTujuanLowong = defineRule({
  id: 'R-22',
  judul: 'Jabatan tujuan lowong',
  dasar: 'PP 11/2017 Ps 98 (larangan rangkap jabatan)',
  perluDicek: true,
  setelan: { ...BUP_BAKU },
  check: (tinjauan: Tinjauan, setelan) => {
    const { tujuan } = tinjauan
    if (!isAngkatStruktural(tinjauan) || tujuan === null) return lulus
    const halangan = penghalang(tinjauan, tujuan.jabatan, setelan)
    if (!halangan) return lulus
    const sampai = halangan.sampai === null ? '' : ` sampai ${tanggalPendek(halangan.sampai)}`
    return blok(kalimat(`${tujuan.jabatan.nama} masih diduduki ${namaLengkap(halangan.pegawai)}${sampai}`))
  }
})
