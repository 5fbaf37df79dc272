import { blok, defineRule, lulus, peringatan } from '../../kit/rule'
import { isStruktural } from '../../organisasi/jabatan'
import { namaLengkap } from '../../pegawai/pegawai'
import type { Tinjauan } from '../tinjauan'

/** PPPK hold no structural post in a city, and move between posts only under a new agreement. */
export const pppk = defineRule({
  id: 'R-34',
  judul: 'Jabatan untuk PPPK',
  dasar: 'PP 49/2018; Perpres 38/2020',
  perluDicek: true,
  setelan: {},
  check: ({ langkah, pegawai, tujuan, arah }: Tinjauan) => {
    if (langkah.jenis !== 'ANGKAT' || tujuan === null || arah === 'TETAP' || !pegawai.jenisAsn.startsWith('PPPK')) return lulus
    if (isStruktural(tujuan.jabatan)) return blok(`PPPK tidak dapat menduduki ${tujuan.jabatan.nama}.`)
    return peringatan(`${namaLengkap(pegawai)} adalah PPPK; perpindahan ke ${tujuan.jabatan.nama} memerlukan perjanjian kerja baru.`)
  }
})
