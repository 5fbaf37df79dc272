import { blok, defineRule, lulus, tidakDapatDiperiksa } from '../../kit/rule'
import { addDays, addYears, type Tanggal, tanggalPendek } from '../../kit/tanggal'
import { usiaTeks } from '../../pegawai/bup'
import { namaLengkap } from '../../pegawai/pegawai'
import { isPromosiJpt } from '../jenis-perpindahan'
import type { Tinjauan } from '../tinjauan'

/**
 * Nobody enters JPT Pratama past the age limit on the day of the pelantikan (the TMT while that day is not fixed). Who goes up from
 * one JPT to a higher one (Sekretaris Daerah) has a later limit; who moves sideways is not asked.
 */
export const usiaJpt = defineRule({
  id: 'R-15',
  judul: 'Usia paling tinggi untuk JPT Pratama',
  dasar: 'PP 11/2017 Ps 107 ayat (1) huruf c',
  perluDicek: true,
  /** `bacaan`: 0 = not yet that age; 1 = up to and including the birthday; 2 = until the day before the next birthday. */
  setelan: { usiaMaksimum: 56, usiaMaksimumDariJpt: 58, bacaan: 1 },
  check: (tinjauan: Tinjauan, { usiaMaksimum, usiaMaksimumDariJpt, bacaan }) => {
    const { pegawai, asal, tujuan, tmt, berkas } = tinjauan
    if (tujuan === null || !isPromosiJpt(tinjauan)) return lulus
    if (pegawai.tanggalLahir === null) return tidakDapatDiperiksa(`tanggal lahir ${namaLengkap(pegawai)}`)
    const hari = berkas.rencana.tanggalLantik ?? tmt
    const isDariJpt = asal?.jabatan.jenis === 'JPT_PRATAMA'
    const batas = isDariJpt ? usiaMaksimumDariJpt : usiaMaksimum
    if (hari <= lastDay(addYears(pegawai.tanggalLahir, batas), bacaan)) return lulus
    const usia = `Usia ${usiaTeks(pegawai.tanggalLahir, hari)} pada ${tanggalPendek(hari)}`
    return blok(`${usia} ${syaratTeks(batas, bacaan)} untuk ${isDariJpt ? tujuan.jabatan.nama : 'JPT Pratama'}.`)
  }
})

const syaratTeks = (batas: number, bacaan: number): string =>
  bacaan < 1 ? `tidak memenuhi syarat di bawah ${batas} tahun` : `melebihi ${batas} tahun`

function lastDay(ulangTahun: Tanggal, bacaan: number): Tanggal {
  if (bacaan < 1) return addDays(ulangTahun, -1)
  return bacaan > 1 ? addDays(addYears(ulangTahun, 1), -1) : ulangTahun
}
