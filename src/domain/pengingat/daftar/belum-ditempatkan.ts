import { tanggalPanjang } from '../../kit/tanggal'
import type { BahanLaporan } from '../../laporan/bahan-laporan'
import { namaRencana } from '../../mutasi/skenario'
import { namaLengkap } from '../../pegawai/pegawai'
import { definePengingat, type ButirPengingat } from '../pengingat'
import { type RencanaTerbuka, rencanaTerbuka, TABEL_RENCANA } from '../rencana-terbuka'
import { tingkatHari, urutButir } from '../tingkat-hari'

/** People whom a plan on its way takes out of their post and gives no other: its tray has to be empty before the meeting. */
export const belumDitempatkan = definePengingat({
  id: 'belum-ditempatkan',
  judul: 'Belum ditempatkan',
  dasar: 'PP 11/2017 Ps 64 (R-25)',
  memakai: TABEL_RENCANA,
  kartu: () => ({
    arti: 'Pegawai di baki “Belum ditempatkan” dari rencana yang masih berjalan, menurut TMT rencananya.',
    aksi: { teks: 'Buka rencana', jalur: '/rotasi' },
    laporan: null
  }),
  susun: semua,
  jadwal: { arti: 'TMT rencana yang masih berjalan, bagi setiap pegawai yang belum ditempatkan di dalamnya.', susun: semua }
})

function semua(bahan: BahanLaporan): readonly ButirPengingat[] {
  return urutButir(rencanaTerbuka(bahan, () => true).flatMap((r) => butirOf(r, bahan.hariIni)))
}

const butirOf = ({ rencana, proyeksi }: RencanaTerbuka, hariIni: string): readonly ButirPengingat[] =>
  proyeksi.belumDitempatkan.flatMap((id) => {
    const pegawai = proyeksi.snapshot.pegawai.get(id)
    if (!pegawai) return []
    return {
      kunci: `${rencana.id} ${id}`,
      tanggal: rencana.tmt,
      tingkat: tingkatHari(rencana.tmt, hariIni),
      utama: namaLengkap(pegawai),
      rinci: `${namaRencana(rencana)} · TMT ${tanggalPanjang(rencana.tmt)}`,
      tuju: { jenis: 'RENCANA', id: rencana.id }
    }
  })
