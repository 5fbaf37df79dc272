import { addMonths, tanggalPanjang, type Tanggal } from '../../kit/tanggal'
import { kgbKota, MEMAKAI_KGB } from '../../laporan/berkala-kota'
import type { KgbBerikut } from '../../pegawai/kgb'
import { namaLengkap, type Pegawai } from '../../pegawai/pegawai'
import { setelanBerkala } from '../../pegawai/setelan-berkala'
import { type ButirPengingat, definePengingat } from '../pengingat'
import { tingkatHari, urutButir } from '../tingkat-hari'

/** Pay steps to be told now: the letter goes out two months before. One on record whose next is past is late. */
export const kgb = definePengingat({
  id: 'kgb',
  judul: 'Kenaikan gaji berkala',
  arti: 'PNS yang KGB berikutnya jatuh dalam 2 bulan (masa pemberitahuan); yang TMT-nya lewat dan belum dicatat dihitung terlambat.',
  dasar: 'PP 7/1977 Ps 11–13',
  isKalender: true,
  memakai: MEMAKAI_KGB,
  aksi: { teks: 'Buat daftar', jalur: '/laporan', kueri: { id: 'kgb', bulan: '2' } },
  laporan: { id: 'kgb', isian: { bulan: 2 } },
  susun: (bahan) => {
    const sampai = addMonths(bahan.hariIni, setelanBerkala(bahan.setelanOf).bulanPemberitahuanKgb)
    return urutButir(
      kgbKota(bahan, bahan.pada(bahan.hariIni)).flatMap(({ pegawai, telaah }) =>
        telaah.jenis === 'ADA' && telaah.nilai.tmt <= sampai ? [butirOf(pegawai, telaah.nilai, bahan.hariIni)] : []
      )
    )
  }
})

const butirOf = (pegawai: Pegawai, { tmt, mkTahun, mkBulan, dasar }: KgbBerikut, hariIni: Tanggal): ButirPengingat => ({
  kunci: `${pegawai.id} ${tmt}`,
  tanggal: tmt,
  tingkat: tingkatHari(tmt, hariIni),
  utama: namaLengkap(pegawai),
  rinci: [
    `TMT ${tanggalPanjang(tmt)}`,
    ...(pegawai.golongan === null ? [] : [pegawai.golongan]),
    ...(mkTahun === null ? [] : [`masa kerja ${mkTahun} tahun ${mkBulan ?? 0} bulan`]),
    ...(dasar === 'PERKIRAAN' ? ['perkiraan dari pangkat'] : [])
  ].join(' · '),
  tuju: { jenis: 'PEGAWAI', id: pegawai.id }
})
