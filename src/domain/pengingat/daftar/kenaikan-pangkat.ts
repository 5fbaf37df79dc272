import { addMonths, later, tanggalPanjang, type Tanggal } from '../../kit/tanggal'
import type { BahanLaporan } from '../../laporan/bahan-laporan'
import { kpKota, MEMAKAI_KP } from '../../laporan/berkala-kota'
import type { KpBerikut } from '../../pegawai/kenaikan-pangkat'
import { namaLengkap, type Pegawai } from '../../pegawai/pegawai'
import { type ButirPengingat, definePengingat, isDalam, type Rentang } from '../pengingat'
import { tingkatHari, urutButir } from '../tingkat-hari'

/** How far ahead of a period the office is told, and how long one that was missed stays on the list. */
const [BULAN_DEPAN, BULAN_LALU] = [3, 12]

/** Ranks whose period comes soon or has passed unused; what something stands in the way of is only told. */
export const kenaikanPangkat = definePengingat({
  id: 'kenaikan-pangkat',
  judul: 'Kenaikan pangkat',
  dasar: 'PP 99/2000 jo. PP 12/2002; PerBKN 2/2025',
  memakai: MEMAKAI_KP,
  kartu: () => ({
    arti: `PNS yang periode kenaikan pangkatnya jatuh dalam ${BULAN_DEPAN} bulan atau terlewat dalam ${BULAN_LALU} bulan terakhir; yang masih terhalang tidak dihitung terlambat.`,
    aksi: {
      teks: 'Buat usul',
      jalur: '/laporan',
      kueri: { id: 'kenaikan-pangkat', mundur: String(BULAN_LALU), maju: String(BULAN_DEPAN) }
    },
    laporan: { id: 'kenaikan-pangkat', isian: { mundur: BULAN_LALU, maju: BULAN_DEPAN } }
  }),
  susun: function* (bahan) {
    return urutButir(yield* dalamPeriode(bahan, { dari: awalTerlewat(bahan), sampai: addMonths(bahan.hariIni, BULAN_DEPAN) }))
  },
  jadwal: {
    arti: 'Periode kenaikan pangkat berikutnya setiap PNS, juga yang masih terhalang.',
    susun: (bahan, { dari, sampai }) => dalamPeriode(bahan, { dari: later(dari, awalTerlewat(bahan)), sampai })
  }
})

/** The first period that is still on the list although it has passed. */
const awalTerlewat = ({ hariIni }: BahanLaporan): Tanggal => addMonths(hariIni, -BULAN_LALU)

function* dalamPeriode(bahan: BahanLaporan, rentang: Rentang): Generator<undefined, readonly ButirPengingat[]> {
  const { hariIni } = bahan
  const semua = yield* kpKota(bahan, bahan.pada(hariIni), (periode) => isDalam(rentang, periode))
  return semua.flatMap(({ pegawai, telaah }) => (telaah.jenis === 'ADA' ? [butirOf(pegawai, telaah.nilai, hariIni)] : []))
}

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
