import { blok, defineRule, lulus } from '../../kit/rule'
import { tanggalPendek } from '../../kit/tanggal'
import { BUP_BAKU } from '../../pegawai/bup'
import { namaLengkap } from '../../pegawai/pegawai'
import { pemegangBertahan } from '../kekosongan'
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
    const halangan = pemegangBertahan(tinjauan, tujuan.jabatan, setelan)
    if (!halangan) return lulus
    const baru = halangan.sampai === null ? '' : `; baru kosong mulai ${tanggalPendek(halangan.sampai)}`
    return blok(`${tujuan.jabatan.nama} masih diduduki ${namaLengkap(halangan.pegawai)}${baru}.`)
  }
})
