import { tanggalPendek } from '../../kit/tanggal'
import { bupOf } from '../../pegawai/bup'
import { definitifOf } from '../kota'
import { pensiunLewat } from '../pensiun-lewat'
import { periksaPegawai } from '../periksa'

/** A post that begins on or after the day of retirement. */
export const tmtJabatanSesudahPensiun = periksaPegawai({
  id: 'K-09',
  judul: 'TMT jabatan sesudah TMT pensiun',
  mengapa:
    'Jabatan yang dimulai pada atau sesudah TMT pensiun menandakan tanggal lahir, BUP, atau TMT jabatannya salah; termasuk anomali IKD.',
  kelompok: 'KONSISTENSI',
  kata: (pegawai, kota) => {
    const held = definitifOf(kota, pegawai)
    const tmt = held?.penempatan.tmtMulai ?? null
    if (!held || tmt === null || pegawai.tanggalLahir === null) return null
    const pensiun = pensiunLewat(pegawai.tanggalLahir, bupOf(held.jabatan, kota.bup), tmt)
    return pensiun !== null ? `TMT jabatan ${tanggalPendek(tmt)}, TMT pensiun ${tanggalPendek(pensiun)}.` : null
  }
})
