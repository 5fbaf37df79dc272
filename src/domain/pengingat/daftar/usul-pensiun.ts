import { addMonths, tanggalPanjang, type Tanggal } from '../../kit/tanggal'
import type { BahanLaporan } from '../../laporan/bahan-laporan'
import { setelanBerkala } from '../../pegawai/setelan-berkala'
import { akanPensiun, butirPensiun } from '../akan-pensiun'
import { type ButirPengingat, definePengingat } from '../pengingat'
import { tingkatHari, urutButir } from '../tingkat-hari'

/** How far ahead of the last day the office is told. */
const BULAN = 3

/** Whose pension papers have to be handed in within three months; once that day is past, the pension itself is what presses. */
export const usulPensiun = definePengingat({
  id: 'usul-pensiun',
  judul: 'Berkas usul pensiun',
  dasar: 'Kebijakan instansi (Ketentuan: usul pensiun sebelum TMT)',
  memakai: [],
  kartu: () => ({
    arti: `Pegawai yang batas penyerahan berkas usul pensiunnya jatuh dalam ${BULAN} bulan ini.`,
    aksi: { teks: 'Cetak daftar', jalur: '/laporan', kueri: { id: 'proyeksi-pensiun' } },
    laporan: { id: 'proyeksi-pensiun', isian: {} }
  }),
  susun: (bahan) => urutButir(sampaiHari(bahan, addMonths(bahan.hariIni, BULAN))),
  jadwal: { arti: 'Batas penyerahan berkas usul pensiun yang belum lewat.', susun: (bahan, { sampai }) => sampaiHari(bahan, sampai) }
})

function sampaiHari(bahan: BahanLaporan, sampai: Tanggal): readonly ButirPengingat[] {
  const { bulanUsulPensiun } = setelanBerkala(bahan.setelanOf)
  return akanPensiun(bahan, addMonths(sampai, bulanUsulPensiun))
    .filter(({ batasUsul }) => batasUsul >= bahan.hariIni)
    .map((orang) => {
      const { batasUsul } = orang
      const saat = { tanggal: batasUsul, tingkat: tingkatHari(batasUsul, bahan.hariIni) }
      return butirPensiun(orang, saat, `berkas paling lambat ${tanggalPanjang(batasUsul)}`)
    })
}
