import { blok, defineRule, type Hasil, lulus, tidakDapatDiperiksa } from '../../kit/rule'
import { PREDIKAT, type NilaiPredikat } from '../../kinerja/predikat'
import { namaLengkap } from '../../pegawai/pegawai'
import { TEKS_PREDIKAT } from '../../pegawai/teks-pegawai'
import { isPromosi } from '../setingkat'
import { BULAN_PENILAIAN, tahunPredikat } from '../tahun-predikat'
import type { Tinjauan } from '../tinjauan'

/** Who goes up was rated at least Baik in each of the two years before the TMT. */
export const predikatPromosi = defineRule({
  id: 'R-08',
  judul: 'Predikat kinerja untuk promosi',
  dasar: 'PP 11/2017 Ps 54; PermenPANRB 6/2022',
  perluDicek: true,
  /**
   * `nilaiMinimum`: 5 = Sangat Baik, 4 = Baik, … 1 = Sangat Kurang. `penilaianSampaiBulan`: predikat are set in January
   * (PermenPANRB 6/2022), so up to that month last year may still be missing and the years before it count instead; 0 = never.
   */
  setelan: { jumlahTahun: 2, nilaiMinimum: 4, penilaianSampaiBulan: BULAN_PENILAIAN },
  check: (tinjauan: Tinjauan, { jumlahTahun, nilaiMinimum, penilaianSampaiBulan }): Hasil => {
    if (!isPromosi(tinjauan)) return lulus
    const { pegawai, tmt, berkas } = tinjauan
    const akhir = tahunPredikat(berkas.arsip, { pegawaiId: pegawai.id, tmt }, penilaianSampaiBulan)
    let kosong: number | null = null
    for (let tahun = akhir; tahun > akhir - jumlahTahun; tahun--) {
      const predikat = berkas.arsip.predikatOf(pegawai.id, tahun)
      if (predikat === null) kosong ??= tahun
      else if (nilaiOf(predikat) < nilaiMinimum)
        return blok(
          `Promosi mensyaratkan predikat minimal ${sebutan(nilaiMinimum)} ${jumlahTahun} tahun terakhir; ${tahun}: ${TEKS_PREDIKAT[predikat]}.`
        )
    }
    return kosong === null ? lulus : tidakDapatDiperiksa(`predikat kinerja ${namaLengkap(pegawai)} tahun ${kosong}`)
  }
})

/** 5 for the highest predikat … 1 for the lowest. */
const nilaiOf = (predikat: NilaiPredikat): number => PREDIKAT.length - PREDIKAT.indexOf(predikat)

function sebutan(nilai: number): string {
  const predikat = PREDIKAT[PREDIKAT.length - nilai]
  return predikat ? TEKS_PREDIKAT[predikat] : String(nilai)
}
