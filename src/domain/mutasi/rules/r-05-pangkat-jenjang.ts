import { blok, defineRule, lulus, peringatan, tidakDapatDiperiksa } from '../../kit/rule'
import { GOLONGAN_MINIMUM_ESELON } from '../../organisasi/golongan-eselon'
import { ordinalGolongan } from '../../pegawai/pangkat'
import { namaLengkap } from '../../pegawai/pegawai'
import { isAngkatStruktural, type Tinjauan } from '../tinjauan'

/** The rank reaches the lowest jenjang pangkat of the eselon; one level below is tolerated with a warning. */
export const pangkatJenjang = defineRule({
  id: 'R-05',
  judul: 'Pangkat sesuai jenjang eselon',
  dasar: 'PP 100/2000 jo. PP 13/2002',
  setelan: { toleransiTingkat: 1 },
  check: (tinjauan: Tinjauan, { toleransiTingkat }) => {
    const { pegawai, tujuan } = tinjauan
    if (!isAngkatStruktural(tinjauan) || tujuan === null || pegawai.jenisAsn.startsWith('PPPK')) return lulus
    const eselon = tujuan.jabatan.eselon
    if (eselon === null) return tidakDapatDiperiksa(`eselon ${tujuan.jabatan.nama}`)
    const punya = pegawai.golongan === null ? null : ordinalGolongan(pegawai.golongan)
    const minimum = ordinalGolongan(GOLONGAN_MINIMUM_ESELON[eselon])
    if (punya === null || minimum === null) return tidakDapatDiperiksa(`golongan ${namaLengkap(pegawai)}`)
    const kurang = minimum - punya
    if (kurang <= 0) return lulus
    const pesan = `Pangkat ${pegawai.golongan} di bawah jenjang minimal ${GOLONGAN_MINIMUM_ESELON[eselon]} untuk eselon ${eselon}.`
    return kurang <= toleransiTingkat ? peringatan(pesan) : blok(pesan)
  }
})
