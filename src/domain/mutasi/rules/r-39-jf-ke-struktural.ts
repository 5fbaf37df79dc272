import { blok, defineRule, lulus, tidakDapatDiperiksa } from '../../kit/rule'
import { isStruktural, type JenisJabatan, JENJANG_JF, type JenjangJf } from '../../organisasi/jabatan'
import { LABEL_JENJANG } from '../../organisasi/jenjang'
import type { Tinjauan } from '../tinjauan'

/** The lowest jenjang that comes into a structural post from a JF, as an equal or one level up (PP 11/2017 Ps 54, Ps 107). */
const JENJANG_MINIMUM: Partial<Record<JenisJabatan, JenjangJf>> = {
  JPT_PRATAMA: 'AHLI_MADYA',
  ADMINISTRATOR: 'AHLI_MUDA',
  PENGAWAS: 'PENYELIA'
}

/** A JF comes into a structural post of its own level or of the next one. */
export const jfKeStruktural = defineRule({
  id: 'R-39',
  judul: 'Jenjang JF setara jabatan struktural',
  dasar: 'PP 11/2017 Ps 54, Ps 107',
  perluDicek: true,
  setelan: {},
  check: ({ langkah, asal, tujuan }: Tinjauan) => {
    if (langkah.jenis !== 'ANGKAT' || asal?.jabatan.jenis !== 'JF' || tujuan === null || !isStruktural(tujuan.jabatan)) return lulus
    const { jenjang, nama } = asal.jabatan
    const minimum = JENJANG_MINIMUM[tujuan.jabatan.jenis]
    if (jenjang === null || minimum === undefined) return tidakDapatDiperiksa(`jenjang ${nama}`)
    if (JENJANG_JF.indexOf(jenjang) <= JENJANG_JF.indexOf(minimum)) return lulus
    return blok(`JF ${LABEL_JENJANG[jenjang]} belum setara syarat ${tujuan.jabatan.nama}.`)
  }
})
