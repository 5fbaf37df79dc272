import { hasilLembar } from './hasil-lembar'
import { kataTersimpan } from './kata-lembar'
import { MEMAKAI_LEMBAR, susunLembar } from './susun-lembar'
import { baris } from '../laporan/hasil-laporan'
import { judulLaporan } from '../laporan/judul-laporan'
import { defineLaporan } from '../laporan/laporan'
import { keadaanTanggal, parameterRencana, parameterUnor } from '../laporan/parameter'

/** Lembar publik: posts, who holds them and what the last rotation changed, without personal data. */
export const lembarPublik = defineLaporan({
  id: 'lembar-publik',
  judul: 'Lembar Informasi Publik Jabatan',
  kelompok: 'MUTASI',
  arti: 'Jabatan struktural dengan pejabatnya, jabatan kosong, dan alasan setiap perubahan sesudah rotasi, tanpa data pribadi.',
  dasar: 'UU 14/2008',
  memakai: [...MEMAKAI_LEMBAR, 'simpanan'],
  parameter: { tanggal: keadaanTanggal(), unor: parameterUnor(), rencana: parameterRencana() },
  rows: (bahan, { tanggal, unor, rencana }) => {
    const minta = { tanggal, unorId: unor, rencanaId: rencana, kata: kataTersimpan(bahan.tabel('simpanan'), rencana) }
    const lembar = susunLembar(bahan, minta)
    if (lembar.ok) return hasilLembar(lembar.value)
    const { judul, keadaan } = judulLaporan('Informasi Jabatan', bahan.pada(tanggal), unor)
    // said where the rows would be: a sheet that is refused is not a sheet without rows
    const kolom = [{ kunci: 'keterangan', judul: 'Keterangan', jenis: 'TEKS', lebar: 160 }] as const
    return { judul, keadaan, tabel: [{ judul: null, kolom, baris: [baris([lembar.error.pesan])] }], catatan: [] }
  }
})
