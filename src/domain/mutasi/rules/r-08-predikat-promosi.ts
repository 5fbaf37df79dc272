import { blok, defineRule, type Hasil, lulus, tidakDapatDiperiksa } from '../../kit/rule'
import { PREDIKAT, type NilaiPredikat } from '../../kinerja/predikat'
import { namaLengkap } from '../../pegawai/pegawai'
import { TEKS_PREDIKAT } from '../../pegawai/teks-pegawai'
import { isPromosi } from '../setingkat'
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
  setelan: { jumlahTahun: 2, nilaiMinimum: 4, penilaianSampaiBulan: 1 },
  check: (tinjauan: Tinjauan, { jumlahTahun, nilaiMinimum, penilaianSampaiBulan }): Hasil => {
    if (!isPromosi(tinjauan)) return lulus
    const { pegawai, berkas } = tinjauan
    const akhir = tahunTerakhir(tinjauan, penilaianSampaiBulan)
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

/** The last year before the TMT, or the one before it while last year is still being rated. */
function tahunTerakhir({ pegawai, tmt, berkas }: Tinjauan, penilaianSampaiBulan: number): number {
  const lalu = Number(tmt.slice(0, 4)) - 1
  const isDinilai = Number(tmt.slice(5, 7)) > penilaianSampaiBulan || berkas.arsip.predikatOf(pegawai.id, lalu) !== null
  return isDinilai ? lalu : lalu - 1
}

/** 5 for the highest predikat … 1 for the lowest. */
const nilaiOf = (predikat: NilaiPredikat): number => PREDIKAT.length - PREDIKAT.indexOf(predikat)

function sebutan(nilai: number): string {
  const predikat = PREDIKAT[PREDIKAT.length - nilai]
  return predikat ? TEKS_PREDIKAT[predikat] : String(nilai)
}
