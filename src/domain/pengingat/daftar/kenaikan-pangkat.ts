import { addMonths, tanggalPanjang, type Tanggal } from '../../kit/tanggal'
import { kpKota, MEMAKAI_KP } from '../../laporan/berkala-kota'
import type { KpBerikut } from '../../pegawai/kenaikan-pangkat'
import { namaLengkap, type Pegawai } from '../../pegawai/pegawai'
import { type ButirPengingat, definePengingat } from '../pengingat'
import { tingkatHari, urutButir } from '../tingkat-hari'

/** How far ahead of a period the office is told, and how long one that was missed stays on the list. */
const [BULAN_DEPAN, BULAN_LALU] = [3, 12]

/** Ranks whose period comes soon or has passed unused; what something stands in the way of is only told. */
export const kenaikanPangkat = definePengingat({
  id: 'kenaikan-pangkat',
  judul: 'Kenaikan pangkat',
  arti: 'PNS yang periode kenaikan pangkatnya jatuh dalam 3 bulan atau terlewat dalam 12 bulan terakhir; yang masih terhalang tidak dihitung terlambat.',
  dasar: 'PP 99/2000 jo. PP 12/2002; PerBKN 2/2025',
  isKalender: true,
  memakai: MEMAKAI_KP,
  aksi: { teks: 'Buat usul', jalur: '/laporan', kueri: { id: 'kenaikan-pangkat', mundur: '12', maju: '3' } },
  laporan: { id: 'kenaikan-pangkat', isian: { mundur: 12, maju: 3 } },
  susun: (bahan) => {
    const { hariIni } = bahan
    const [dari, sampai] = [addMonths(hariIni, -BULAN_LALU), addMonths(hariIni, BULAN_DEPAN)]
    return urutButir(
      kpKota(bahan, bahan.pada(hariIni), (periode) => dari <= periode && periode <= sampai).flatMap(({ pegawai, telaah }) =>
        telaah.jenis === 'ADA' ? [butirOf(pegawai, telaah.nilai, hariIni)] : []
      )
    )
  }
})

function butirOf(pegawai: Pegawai, { golongan, golonganBaru, periode, hambatan }: KpBerikut, hariIni: Tanggal): ButirPengingat {
  const [pertama, ...lain] = hambatan
  // what speaks of a punishment stays closed here: the report says it to whom it may be said
  const teks = pertama && (pertama.isTertutup ? 'ada hambatan' : pertama.teks)
  return {
    kunci: `${pegawai.id} ${periode}`,
    tanggal: periode,
    tingkat: pertama ? 'INFO' : tingkatHari(periode, hariIni),
    utama: namaLengkap(pegawai),
    rinci: [
      `${golongan} ke ${golonganBaru}`,
      `periode ${tanggalPanjang(periode)}`,
      ...(teks === undefined ? [] : [lain.length === 0 ? teks : `${teks} dan ${lain.length} lainnya`])
    ].join(' · '),
    tuju: { jenis: 'PEGAWAI', id: pegawai.id }
  }
}
