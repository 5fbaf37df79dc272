import { catatanLampau } from '../catatan-keadaan'
import { DIMENSI, DIMENSI_ORANG, type NamaDimensi, orangHari } from '../dimensi'
import { judulLaporan } from '../judul-laporan'
import { defineLaporan } from '../laporan'
import { keadaanTanggal, parameterPilihan, parameterUnor } from '../parameter'
import { tabelSilang } from '../tabel-silang'

/** The choices of one side, the usual one first. */
const pilihanDari = (pertama: NamaDimensi): readonly (readonly [NamaDimensi, string])[] =>
  [pertama, ...DIMENSI.filter((d) => d !== pertama)].map((d) => [d, DIMENSI_ORANG[d].judul] as const)

/** Tabulasi silang: people by any two of what they are counted by. */
export const tabulasiSilang = defineLaporan({
  id: 'tabulasi-silang',
  judul: 'Tabulasi Silang Pegawai',
  kelompok: 'STATISTIK',
  arti: 'Jumlah pegawai menurut dua hal sekaligus, misalnya golongan dan pendidikan, atau eselon dan jenis kelamin.',
  dasar: null,
  memakai: [],
  parameter: {
    tanggal: keadaanTanggal(),
    unor: parameterUnor(),
    baris: parameterPilihan('Baris', pilihanDari('golongan')),
    kolom: parameterPilihan('Kolom', pilihanDari('pendidikan'))
  },
  rows: (bahan, { tanggal, unor, baris, kolom }) => {
    const kota = bahan.pada(tanggal)
    const orang = orangHari(kota).filter(({ duduk }) => kota.isDalam(duduk?.jabatan.unorId, unor))
    const sisi = { baris: DIMENSI_ORANG[baris], kolom: DIMENSI_ORANG[kolom] }
    return {
      ...judulLaporan(`Jumlah Pegawai menurut ${sisi.baris.judul} dan ${sisi.kolom.judul}`, kota, unor),
      tabel: [tabelSilang(null, orang, sisi)],
      catatan: catatanLampau(tanggal, bahan.hariIni)
    }
  }
})
