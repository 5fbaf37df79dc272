import { akanPensiun, butirPensiun } from '../akan-pensiun'
import { definePengingat } from '../pengingat'
import { tingkatHari, urutButir } from '../tingkat-hari'

const BULAN = 12

/** Who leaves service within a year; whose day has come and who is still in service is late. */
export const pensiun = definePengingat({
  id: 'pensiun',
  judul: 'Akan pensiun',
  arti: 'Pegawai yang TMT pensiunnya jatuh dalam 12 bulan; yang TMT-nya sudah lewat tetapi masih tercatat bertugas dihitung terlambat.',
  dasar: 'UU 20/2023 Ps 55; PP 11/2017 Ps 239',
  isKalender: true,
  memakai: [],
  aksi: { teks: 'Siapkan pengganti', jalur: '/rotasi', kueri: { baru: 'ya' } },
  laporan: { id: 'proyeksi-pensiun', isian: {} },
  susun: (bahan) =>
    urutButir(
      akanPensiun(bahan, BULAN).map((orang) =>
        butirPensiun(orang, { tanggal: orang.tmt, tingkat: tingkatHari(orang.tmt, bahan.hariIni) }, '')
      )
    )
})
