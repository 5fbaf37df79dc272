import { addMonths, tanggalPanjang, type Tanggal } from '../../kit/tanggal'
import type { BahanLaporan } from '../../laporan/bahan-laporan'
import { namaLengkap } from '../../pegawai/pegawai'
import { setelanBerkala } from '../../pegawai/setelan-berkala'
import { kontrakPppk } from '../kontrak-pppk'
import { type ButirPengingat, definePengingat } from '../pengingat'
import { tingkatHari, urutButir } from '../tingkat-hari'

/** Contracts of PPPK that end soon, or have ended while the person still serves. */
export const kontrak = definePengingat({
  id: 'kontrak',
  judul: 'Kontrak PPPK berakhir',
  dasar: 'PP 49/2018',
  memakai: ['kontrak'],
  kartu: (setelanOf) => ({
    arti: `PPPK yang perjanjian kerjanya berakhir dalam ${setelanBerkala(setelanOf).bulanKontrak} bulan; yang sudah berakhir tetapi masih tercatat bertugas dihitung terlambat.`,
    aksi: { teks: 'Lihat PPPK', jalur: '/laporan', kueri: { id: 'nominatif-pppk' } },
    laporan: { id: 'nominatif-pppk', isian: {} }
  }),
  susun: (bahan) => urutButir(sampaiHari(bahan, addMonths(bahan.hariIni, setelanBerkala(bahan.setelanOf).bulanKontrak))),
  jadwal: { arti: 'Hari terakhir setiap perjanjian kerja PPPK.', susun: (bahan, { sampai }) => sampaiHari(bahan, sampai) }
})

const sampaiHari = (bahan: BahanLaporan, sampai: Tanggal): readonly ButirPengingat[] =>
  kontrakPppk(bahan).flatMap(({ pegawai, kontrak: k }) => {
    if (k === null || k.selesai > sampai) return []
    const nomor = k.nomor === null ? [] : [`perjanjian ${k.nomor}`]
    const akhir = `${k.selesai < bahan.hariIni ? 'berakhir sejak' : 'berakhir'} ${tanggalPanjang(k.selesai)}`
    return {
      kunci: `${pegawai.id} ${k.selesai}`,
      tanggal: k.selesai,
      tingkat: tingkatHari(k.selesai, bahan.hariIni),
      utama: namaLengkap(pegawai),
      rinci: [akhir, ...nomor].join(' · '),
      tuju: { jenis: 'PEGAWAI', id: pegawai.id }
    }
  })
