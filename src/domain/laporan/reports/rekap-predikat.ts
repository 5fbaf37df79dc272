import { TEKS_PREDIKAT } from '../../pegawai/teks-pegawai'
import { catatanLampau } from '../catatan-keadaan'
import { DIMENSI_ORANG, type OrangHari, orangHari, URUTAN_PREDIKAT } from '../dimensi'
import { judulLaporan } from '../judul-laporan'
import { defineLaporan } from '../laporan'
import { keadaanTanggal, parameterAngka, parameterUnor } from '../parameter'
import { tabelSilang, tabelSilangPersen } from '../tabel-silang'

/** Rekap predikat kinerja: how many of each perangkat daerah had which predikat in a year. */
export const rekapPredikat = defineLaporan({
  id: 'rekap-predikat',
  judul: 'Rekap Predikat Kinerja',
  kelompok: 'STATISTIK',
  arti: 'Jumlah pegawai setiap perangkat daerah menurut predikat kinerja tahunan.',
  dasar: 'PermenPANRB 6/2022',
  memakai: ['predikat'],
  parameter: {
    tanggal: keadaanTanggal(),
    unor: parameterUnor(),
    tahun: parameterAngka('Tahun penilaian', { min: 2000, maks: 2100, satuan: '', baku: (hariIni) => Number(hariIni.slice(0, 4)) - 1 })
  },
  rows: (bahan, { tanggal, unor, tahun }) => {
    const kota = bahan.pada(tanggal)
    const predikat = new Map(bahan.tabel('predikat').flatMap((p) => (p.tahun === tahun ? [[p.pegawaiId, TEKS_PREDIKAT[p.predikat]]] : [])))
    const orang = orangHari(kota).filter(({ duduk }) => kota.isDalam(duduk?.jabatan.unorId, unor))
    const belum = orang.filter(({ pegawai }) => !predikat.has(pegawai.id)).length
    const kolom = {
      judul: `Predikat tahun ${tahun}`,
      nilai: ({ pegawai }: OrangHari) => predikat.get(pegawai.id) ?? null,
      urutan: URUTAN_PREDIKAT
    }
    const sisi = { baris: DIMENSI_ORANG.unit, kolom }
    return {
      ...judulLaporan(`Rekapitulasi Predikat Kinerja Tahun ${tahun}`, kota, unor),
      tabel: [tabelSilang(null, orang, sisi), tabelSilangPersen('Persentase per perangkat daerah', orang, sisi)],
      catatan: [
        ...(belum === 0 ? [] : [`${belum} pegawai belum mempunyai predikat tahun ${tahun} dan dihitung sebagai “Tidak tercatat”.`]),
        ...catatanLampau(tanggal, bahan.hariIni)
      ]
    }
  }
})
