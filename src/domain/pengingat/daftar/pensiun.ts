import { addMonths, type Tanggal } from '../../kit/tanggal'
import type { BahanLaporan } from '../../laporan/bahan-laporan'
import { akanPensiun, butirPensiun } from '../akan-pensiun'
import { type ButirPengingat, definePengingat } from '../pengingat'
import { tingkatHari, urutButir } from '../tingkat-hari'

/** How far ahead the office is told. */
const BULAN = 12

/** Who leaves service within a year; whose day has come and who is still in service is late. */
export const pensiun = definePengingat({
  id: 'pensiun',
  judul: 'Akan pensiun',
  dasar: 'UU 20/2023 Ps 55; PP 11/2017 Ps 239',
  memakai: [],
  kartu: () => ({
    arti: `Pegawai yang TMT pensiunnya jatuh dalam ${BULAN} bulan; yang TMT-nya sudah lewat tetapi masih tercatat bertugas dihitung terlambat.`,
    aksi: { teks: 'Siapkan pengganti', jalur: '/rotasi', kueri: { baru: 'ya' } },
    laporan: { id: 'proyeksi-pensiun', isian: {} }
  }),
  susun: (bahan) => urutButir(sampaiHari(bahan, addMonths(bahan.hariIni, BULAN))),
  jadwal: { arti: 'TMT pensiun setiap pegawai.', susun: (bahan, { sampai }) => sampaiHari(bahan, sampai) }
})

const sampaiHari = (bahan: BahanLaporan, sampai: Tanggal): readonly ButirPengingat[] =>
  akanPensiun(bahan, sampai).map((orang) => butirPensiun(orang, { tanggal: orang.tmt, tingkat: tingkatHari(orang.tmt, bahan.hariIni) }, ''))
