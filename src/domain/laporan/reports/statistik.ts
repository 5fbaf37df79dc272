import { catatanLampau } from '../catatan-keadaan'
import { DIMENSI, DIMENSI_ORANG, orangHari } from '../dimensi'
import type { TabelLaporan } from '../hasil-laporan'
import { judulLaporan } from '../judul-laporan'
import { defineLaporan } from '../laporan'
import { keadaanTanggal, parameterUnor } from '../parameter'
import { tabelSilang } from '../tabel-silang'

/** Statistik kepegawaian: how many there are by golongan, sex, education, age and the rest, each by sex. */
export const statistik = defineLaporan({
  id: 'statistik',
  judul: 'Statistik Pegawai',
  kelompok: 'STATISTIK',
  arti: 'Jumlah pegawai menurut golongan, pendidikan, usia, generasi, jabatan, jenis ASN, agama, dan unit, laki-laki dan perempuan.',
  dasar: null,
  memakai: [],
  parameter: { tanggal: keadaanTanggal(), unor: parameterUnor() },
  rows: function* (bahan, { tanggal, unor }) {
    const kota = bahan.pada(tanggal)
    const orang = orangHari(kota).filter(({ duduk }) => kota.isDalam(duduk?.jabatan.unorId, unor))
    const kolom = DIMENSI_ORANG.kelamin
    const tabel: TabelLaporan[] = []
    for (const d of DIMENSI) {
      yield
      if (d !== 'kelamin') tabel.push(tabelSilang(DIMENSI_ORANG[d].judul, orang, { baris: DIMENSI_ORANG[d], kolom }))
    }
    return {
      ...judulLaporan('Statistik Pegawai', kota, unor),
      tabel,
      catatan: [
        `Dihitung ${orang.length} pegawai; setiap tabel berjumlah sama. Yang datanya kosong dihitung sebagai “Tidak tercatat”.`,
        ...catatanLampau(tanggal, bahan.hariIni)
      ]
    }
  }
})
