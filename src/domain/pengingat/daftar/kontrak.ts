import { addMonths, tanggalPanjang } from '../../kit/tanggal'
import { namaLengkap } from '../../pegawai/pegawai'
import { setelanBerkala } from '../../pegawai/setelan-berkala'
import { kontrakPppk } from '../kontrak-pppk'
import { definePengingat } from '../pengingat'
import { tingkatHari, urutButir } from '../tingkat-hari'

/** Contracts of PPPK that end soon, or have ended while the person still serves. */
export const kontrak = definePengingat({
  id: 'kontrak',
  judul: 'Kontrak PPPK berakhir',
  arti: 'PPPK yang perjanjian kerjanya berakhir dalam 6 bulan; yang sudah berakhir tetapi masih tercatat bertugas dihitung terlambat.',
  dasar: 'PP 49/2018',
  isKalender: true,
  memakai: ['kontrak'],
  aksi: { teks: 'Lihat PPPK', jalur: '/laporan', kueri: { id: 'nominatif-pppk' } },
  laporan: { id: 'nominatif-pppk', isian: {} },
  susun: (bahan) => {
    const { hariIni } = bahan
    const sampai = addMonths(hariIni, setelanBerkala(bahan.setelanOf).bulanKontrak)
    return urutButir(
      kontrakPppk(bahan).flatMap(({ pegawai, kontrak: k }) => {
        if (k === null || k.selesai > sampai) return []
        const nomor = k.nomor === null ? [] : [`perjanjian ${k.nomor}`]
        const akhir = `${k.selesai < hariIni ? 'berakhir sejak' : 'berakhir'} ${tanggalPanjang(k.selesai)}`
        return {
          kunci: `${pegawai.id} ${k.selesai}`,
          tanggal: k.selesai,
          tingkat: tingkatHari(k.selesai, hariIni),
          utama: namaLengkap(pegawai),
          rinci: [akhir, ...nomor].join(' · '),
          tuju: { jenis: 'PEGAWAI', id: pegawai.id }
        }
      })
    )
  }
})
