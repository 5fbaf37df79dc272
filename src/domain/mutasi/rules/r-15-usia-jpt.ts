import { blok, defineRule, lulus, tidakDapatDiperiksa } from '../../kit/rule'
import { addDays, addYears, type Tanggal, tanggalPendek } from '../../kit/tanggal'
import { usiaPada } from '../../pegawai/bup'
import { namaLengkap } from '../../pegawai/pegawai'
import type { Tinjauan } from '../tinjauan'

/** Nobody enters JPT Pratama past the age limit on the day of the pelantikan (the TMT while that day is not fixed); those who already hold a JPT are not asked. */
export const usiaJpt = defineRule({
  id: 'R-15',
  judul: 'Usia paling tinggi untuk JPT Pratama',
  dasar: 'PP 11/2017 Ps 107 ayat (1) huruf c',
  /** `bacaan`: 0 = not yet that age; 1 = up to and including the birthday; 2 = until the day before the next birthday. */
  setelan: { usiaMaksimum: 56, bacaan: 1 },
  check: ({ langkah, pegawai, asal, tujuan, tmt, berkas }: Tinjauan, { usiaMaksimum, bacaan }) => {
    if (langkah.jenis !== 'ANGKAT' || tujuan?.jabatan.jenis !== 'JPT_PRATAMA' || asal?.jabatan.jenis === 'JPT_PRATAMA') return lulus
    if (pegawai.tanggalLahir === null) return tidakDapatDiperiksa(`tanggal lahir ${namaLengkap(pegawai)}`)
    const hari = berkas.rencana.tanggalLantik ?? tmt
    if (hari <= lastDay(addYears(pegawai.tanggalLahir, usiaMaksimum), bacaan)) return lulus
    const usia = usiaPada(pegawai.tanggalLahir, hari)
    return blok(`Usia ${usia} tahun pada ${tanggalPendek(hari)} melebihi ${usiaMaksimum} tahun untuk JPT Pratama.`)
  }
})

function lastDay(ulangTahun: Tanggal, bacaan: number): Tanggal {
  if (bacaan < 1) return addDays(ulangTahun, -1)
  return bacaan > 1 ? addDays(addYears(ulangTahun, 1), -1) : ulangTahun
}
