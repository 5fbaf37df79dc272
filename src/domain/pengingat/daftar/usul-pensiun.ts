import { tanggalPanjang } from '../../kit/tanggal'
import { setelanBerkala } from '../../pegawai/setelan-berkala'
import { akanPensiun, butirPensiun } from '../akan-pensiun'
import { definePengingat } from '../pengingat'
import { tingkatHari, urutButir } from '../tingkat-hari'

/** How far ahead of the last day the office is told. */
const BULAN = 3

/** Whose pension papers have to be handed in within three months; once that day is past, the pension itself is what presses. */
export const usulPensiun = definePengingat({
  id: 'usul-pensiun',
  judul: 'Berkas usul pensiun',
  arti: 'Pegawai yang batas penyerahan berkas usul pensiunnya jatuh dalam 3 bulan ini.',
  dasar: 'Kebijakan instansi (Ketentuan: usul pensiun sebelum TMT)',
  isKalender: true,
  memakai: [],
  aksi: { teks: 'Cetak daftar', jalur: '/laporan', kueri: { id: 'proyeksi-pensiun' } },
  laporan: { id: 'proyeksi-pensiun', isian: {} },
  susun: (bahan) => {
    const { bulanUsulPensiun } = setelanBerkala(bahan.setelanOf)
    return urutButir(
      akanPensiun(bahan, bulanUsulPensiun + BULAN)
        .filter(({ batasUsul }) => batasUsul >= bahan.hariIni)
        .map((orang) => {
          const { batasUsul } = orang
          const saat = { tanggal: batasUsul, tingkat: tingkatHari(batasUsul, bahan.hariIni) }
          return butirPensiun(orang, saat, `berkas paling lambat ${tanggalPanjang(batasUsul)}`)
        })
    )
  }
})
