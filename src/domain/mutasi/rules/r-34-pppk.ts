import { blok, defineRule, lulus, peringatan } from '../../kit/rule'
import { isPppk } from '../../organisasi/bezetting'
import { isStruktural } from '../../organisasi/jabatan'
import { namaLengkap } from '../../pegawai/pegawai'
import type { Tinjauan } from '../tinjauan'

/** PPPK hold no structural post in a city, not even acting, and move between posts only under a new agreement. */
export const pppk = defineRule({
  id: 'R-34',
  judul: 'Jabatan untuk PPPK',
  dasar: 'PP 49/2018; Perpres 38/2020',
  perluDicek: true,
  setelan: {},
  check: ({ langkah, pegawai, tujuan, arah }: Tinjauan) => {
    if (langkah.jenis === 'LEPAS' || tujuan === null || arah === 'TETAP' || !isPppk(pegawai.jenisAsn)) return lulus
    if (isStruktural(tujuan.jabatan)) return blok(`PPPK tidak dapat menduduki ${tujuan.jabatan.nama}.`)
    if (langkah.jenis !== 'ANGKAT') return lulus
    return peringatan(`${namaLengkap(pegawai)} adalah PPPK; perpindahan ke ${tujuan.jabatan.nama} memerlukan perjanjian kerja baru.`)
  }
})
