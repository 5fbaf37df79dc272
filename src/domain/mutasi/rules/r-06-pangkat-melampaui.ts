import { defineRule, info, lulus, tidakDapatDiperiksa } from '../../kit/rule'
import { isPppk } from '../../organisasi/bezetting'
import { GOLONGAN_MAKSIMUM_ESELON } from '../../organisasi/golongan-eselon'
import { ordinalGolongan } from '../../pegawai/pangkat'
import { namaLengkap } from '../../pegawai/pegawai'
import { isAngkatStruktural, type Tinjauan } from '../tinjauan'

/** The rank lies above the highest jenjang pangkat of the eselon: allowed, but worth knowing. */
export const pangkatMelampaui = defineRule({
  id: 'R-06',
  judul: 'Pangkat di atas jenjang eselon',
  dasar: 'PP 100/2000 jo. PP 13/2002',
  setelan: { toleransiTingkat: 0 },
  check: (tinjauan: Tinjauan, { toleransiTingkat }) => {
    const { pegawai, tujuan } = tinjauan
    if (!isAngkatStruktural(tinjauan) || tujuan === null || isPppk(pegawai.jenisAsn)) return lulus
    const eselon = tujuan.jabatan.eselon
    if (eselon === null) return tidakDapatDiperiksa(`eselon ${tujuan.jabatan.nama}`)
    const [punya, tertinggi] = [ordinalGolongan(pegawai.golongan), ordinalGolongan(GOLONGAN_MAKSIMUM_ESELON[eselon])]
    if (punya === null || tertinggi === null) return tidakDapatDiperiksa(`golongan ${namaLengkap(pegawai)}`)
    return punya <= tertinggi + toleransiTingkat ? lulus : info(`Pangkat ${pegawai.golongan} di atas jenjang tertinggi eselon ${eselon}.`)
  }
})
