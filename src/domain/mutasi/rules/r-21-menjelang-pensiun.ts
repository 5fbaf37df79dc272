import { blok, defineRule, type Hasil, info, lulus, peringatan, tidakDapatDiperiksa } from '../../kit/rule'
import { addMonths, addYears, monthsBetween, tanggalPendek } from '../../kit/tanggal'
import { BUP_BAKU, bupOf, tmtPensiun } from '../../pegawai/bup'
import { namaLengkap } from '../../pegawai/pegawai'
import { isPromosi } from '../setingkat'
import type { Tinjauan } from '../tinjauan'

/** Nobody is moved shortly before retirement: a promotion is blocked, another move warned about. */
export const menjelangPensiun = defineRule({
  id: 'R-21',
  judul: 'Menjelang pensiun',
  dasar: 'UU 20/2023 Ps 55; PP 11/2017 Ps 239',
  setelan: { ...BUP_BAKU, bulanBlok: 6, bulanPeringatan: 12, bulanInfo: 24 },
  check: (tinjauan: Tinjauan, setelan): Hasil => {
    const { langkah, pegawai, tujuan, tmt } = tinjauan
    if (langkah.jenis !== 'ANGKAT' || tujuan === null) return lulus
    if (pegawai.tanggalLahir === null) return tidakDapatDiperiksa(`tanggal lahir ${namaLengkap(pegawai)}`)
    const bup = bupOf(tujuan.jabatan, setelan)
    const pensiun = tmtPensiun(pegawai.tanggalLahir, bup)
    // from that day on R-41 speaks
    if (pensiun <= tmt || pensiun > addMonths(tmt, setelan.bulanInfo)) return lulus
    const mencapai = tanggalPendek(addYears(pegawai.tanggalLahir, bup))
    const pesan = `${namaLengkap(pegawai)} mencapai BUP ${mencapai} (pensiun ${sisaTeks(monthsBetween(tmt, pensiun))} setelah TMT).`
    if (isPromosi(tinjauan) && pensiun <= addMonths(tmt, setelan.bulanBlok)) return blok(pesan)
    return pensiun <= addMonths(tmt, setelan.bulanPeringatan) ? peringatan(pesan) : info(pesan)
  }
})

const sisaTeks = (bulan: number): string => (bulan < 1 ? 'kurang dari sebulan' : `${bulan} bulan`)
