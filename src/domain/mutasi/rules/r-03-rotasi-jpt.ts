import { blok, defineRule, type Hasil, lulus, tidakDapatDiperiksa } from '../../kit/rule'
import { addMonths, lamaTeks, monthsBetween, type Tanggal, tanggalPendek } from '../../kit/tanggal'
import { namaLengkap } from '../../pegawai/pegawai'
import { asesmenTerakhir, isUjiKompetensi } from '../asesmen-terakhir'
import { isRotasiJpt } from '../setingkat'
import type { Tinjauan } from '../tinjauan'

/** From JPT to JPT only after two years in the post, and with a competency test (job fit) that still counts. */
export const rotasiJpt = defineRule({
  id: 'R-03',
  judul: 'Rotasi antar-JPT',
  dasar: 'PP 11/2017 Ps 132; PermenPANRB 15/2019',
  perluDicek: true,
  setelan: { bulanMinimum: 24, bulanUjiBerlaku: 36 },
  check: (tinjauan: Tinjauan, { bulanMinimum, bulanUjiBerlaku }): Hasil => {
    const { pegawai, asal, tmt } = tinjauan
    if (asal === null || !isRotasiJpt(tinjauan)) return lulus
    const mulai = asal.penempatan.tmtMulai
    const kurang = [masaKurang(mulai, tmt, bulanMinimum), ujiKurang(tinjauan, bulanUjiBerlaku)].filter((k) => k !== null)
    if (kurang.length > 0) return blok(`Rotasi JPT ${namaLengkap(pegawai)}: ${kurang.join('; ')}.`)
    return mulai === null ? tidakDapatDiperiksa(`TMT jabatan ${namaLengkap(pegawai)}`) : lulus
  }
})

function masaKurang(mulai: Tanggal | null, tmt: Tanggal, bulanMinimum: number): string | null {
  if (mulai === null) return null
  const bulan = monthsBetween(mulai, tmt)
  return bulan >= bulanMinimum ? null : `masa jabatan ${lamaTeks(Math.max(bulan, 0))} (kurang dari ${lamaTeks(bulanMinimum)})`
}

function ujiKurang(tinjauan: Tinjauan, bulanUjiBerlaku: number): string | null {
  const uji = asesmenTerakhir(tinjauan, isUjiKompetensi)
  if (!uji) return 'belum ada hasil uji kompetensi'
  return tinjauan.tmt <= addMonths(uji.tanggal, bulanUjiBerlaku)
    ? null
    : `hasil uji kompetensi ${tanggalPendek(uji.tanggal)} sudah kedaluwarsa`
}
