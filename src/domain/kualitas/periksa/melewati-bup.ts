import { tanggalPendek } from '../../kit/tanggal'
import { bupOf } from '../../pegawai/bup'
import { definitifOf } from '../kota'
import { pensiunLewat } from '../pensiun-lewat'
import { periksaPegawai } from '../periksa'

/** Somebody in office on or after the day of retirement. */
export const melewatiBup = periksaPegawai({
  id: 'K-10',
  judul: 'Melewati batas usia pensiun, masih tercatat menjabat',
  mengapa: 'Pegawai diberhentikan pada akhir bulan saat mencapai BUP (UU 20/2023 Ps 55; PP 11/2017 Ps 239).',
  kelompok: 'KONSISTENSI',
  kata: (pegawai, kota) => {
    const jabatan = definitifOf(kota, pegawai)?.jabatan ?? null
    if (jabatan === null || pegawai.tanggalLahir === null) return null
    const pensiun = pensiunLewat(pegawai.tanggalLahir, bupOf(jabatan, kota.bup), kota.hariIni)
    return pensiun !== null ? `TMT pensiun ${tanggalPendek(pensiun)} sebagai ${jabatan.nama}.` : null
  }
})
