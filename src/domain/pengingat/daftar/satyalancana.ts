import { addMonths, later, tanggalPanjang, type Tanggal } from '../../kit/tanggal'
import type { BahanLaporan } from '../../laporan/bahan-laporan'
import { MEMAKAI_SATYALANCANA, satyalancanaKota } from '../../laporan/berkala-kota'
import { namaLengkap, type Pegawai } from '../../pegawai/pegawai'
import type { SatyalancanaBerikut } from '../../pegawai/satyalancana'
import { type ButirPengingat, definePengingat, isDalam, type Rentang } from '../pengingat'

/** How long a day that has passed stays on the calendar; the report lists all of them. */
const BULAN_LALU = 12

/** Whose 10, 20 or 30 years of service are full and who has not received the award: proposed once a year, so nothing of it presses. Whoever is being punished is left out, as in the report. */
export const satyalancana = definePengingat({
  id: 'satyalancana',
  judul: 'Satyalancana Karya Satya',
  dasar: 'UU 20/2009; PP 35/2010',
  memakai: MEMAKAI_SATYALANCANA,
  kartu: null,
  susun: () => [],
  jadwal: {
    arti: `Hari masa kerja PNS genap 10, 20, atau 30 tahun; yang sudah lebih dari ${BULAN_LALU} bulan lewat ada pada laporannya.`,
    susun: (bahan, { dari, sampai }) => genap(bahan, { dari: later(dari, addMonths(bahan.hariIni, -BULAN_LALU)), sampai })
  }
})

function* genap(bahan: BahanLaporan, rentang: Rentang): Generator<undefined, readonly ButirPengingat[]> {
  const { hariIni } = bahan
  const semua = yield* satyalancanaKota(bahan, bahan.pada(hariIni), (sejak) => isDalam(rentang, sejak))
  return semua.flatMap(({ pegawai, telaah }) => (telaah.jenis === 'ADA' ? [butirOf(pegawai, telaah.nilai, hariIni)] : []))
}

function butirOf(pegawai: Pegawai, { satyalancana: { teks, tahun }, sejak }: SatyalancanaBerikut, hariIni: Tanggal): ButirPengingat {
  return {
    kunci: `${pegawai.id} ${teks}`,
    tanggal: sejak,
    tingkat: 'INFO',
    utama: namaLengkap(pegawai),
    rinci: `Satyalancana ${teks} · ${sejak < hariIni ? 'genap' : 'akan genap'} ${tahun} tahun ${tanggalPanjang(sejak)}`,
    tuju: { jenis: 'PEGAWAI', id: pegawai.id }
  }
}
