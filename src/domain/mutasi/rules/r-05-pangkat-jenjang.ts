import { blok, defineRule, type Hasil, lulus, peringatan, tidakDapatDiperiksa } from '../../kit/rule'
import { isPppk } from '../../organisasi/bezetting'
import { GOLONGAN_MINIMUM_ESELON } from '../../organisasi/golongan-eselon'
import { isStruktural, type Jabatan } from '../../organisasi/jabatan'
import { type GolonganPns, ordinalGolongan } from '../../pegawai/pangkat'
import { namaLengkap, type PegawaiRingkas } from '../../pegawai/pegawai'
import type { Tinjauan } from '../tinjauan'

/** The rank reaches what the post itself asks for, or else the lowest jenjang pangkat of its eselon; one level below is tolerated with a warning. */
export const pangkatJenjang = defineRule({
  id: 'R-05',
  judul: 'Pangkat sesuai jenjang eselon',
  dasar: 'PP 100/2000 jo. PP 13/2002',
  setelan: { toleransiTingkat: 1 },
  check: ({ langkah, pegawai, tujuan }: Tinjauan, { toleransiTingkat }): Hasil => {
    if (langkah.jenis !== 'ANGKAT' || tujuan === null || !isBerpangkat(tujuan.jabatan) || isPppk(pegawai.jenisAsn)) return lulus
    const syarat = syaratOf(tujuan.jabatan)
    if (syarat === null) return tidakDapatDiperiksa(`eselon ${tujuan.jabatan.nama}`)
    const kurang = kurangOf(pegawai, syarat)
    if (kurang === null) return tidakDapatDiperiksa(`golongan ${namaLengkap(pegawai)}`)
    if (kurang <= 0) return lulus
    const pesan = `Pangkat ${pegawai.golongan} di bawah jenjang minimal ${syarat} untuk ${sebutan(tujuan.jabatan)}.`
    return kurang <= toleransiTingkat ? peringatan(pesan) : blok(pesan)
  }
})

const isBerpangkat = (jabatan: Jabatan): boolean => jabatan.golonganMinimum !== null || isStruktural(jabatan)

const syaratOf = ({ eselon, golonganMinimum }: Jabatan): GolonganPns | null =>
  golonganMinimum ?? (eselon && GOLONGAN_MINIMUM_ESELON[eselon])

const sebutan = ({ eselon, golonganMinimum, nama }: Jabatan): string => (golonganMinimum === null ? `eselon ${eselon}` : nama)

/** Levels the rank lies below what is asked for; null when it is not known. */
function kurangOf({ golongan }: PegawaiRingkas, syarat: GolonganPns): number | null {
  const [punya, perlu] = [ordinalGolongan(golongan), ordinalGolongan(syarat)]
  return punya === null || perlu === null ? null : perlu - punya
}
