import { blok, defineRule, lulus, tidakDapatDiperiksa } from '../../kit/rule'
import { namaLengkap } from '../../pegawai/pegawai'
import type { AlasanLangkah } from '../rencana'
import { tingkatOf } from '../setingkat'
import type { Tinjauan } from '../tinjauan'

/** What a person may be moved down for. */
const DASAR: ReadonlySet<AlasanLangkah> = new Set(['HUKDIS', 'PENATAAN', 'PERMOHONAN', 'KINERJA'])

/** Nobody goes down without a basis: discipline, reorganisation, own request or performance. */
export const penurunanJabatan = defineRule({
  id: 'R-40',
  judul: 'Dasar penurunan jabatan',
  dasar: 'PP 11/2017 Ps 64; PP 94/2021',
  perluDicek: true,
  setelan: {},
  check: (tinjauan: Tinjauan) => {
    const turun = isTurun(tinjauan)
    const { langkah, pegawai, tmt, berkas } = tinjauan
    if (turun === null) return tidakDapatDiperiksa(`jenjang jabatan fungsional ${namaLengkap(pegawai)}`)
    if (!turun) return lulus
    if (langkah.alasan === null || !DASAR.has(langkah.alasan))
      return blok(`Penurunan jabatan ${namaLengkap(pegawai)} memerlukan dasar: hukuman disiplin, penataan, permohonan, atau kinerja.`)
    const isHukdisTercatat = langkah.alasan !== 'HUKDIS' || berkas.arsip.hukdisOf(pegawai.id).some((h) => h.mulai <= tmt)
    return isHukdisTercatat ? lulus : tidakDapatDiperiksa(`hukuman disiplin ${namaLengkap(pegawai)} yang menjadi dasar`)
  }
})

/** The step goes down by eselon or jenjang, or across to a lower level; null = a jenjang is not known. */
function isTurun({ langkah, asal, tujuan, arah }: Tinjauan): boolean | null {
  if (langkah.jenis !== 'ANGKAT' || asal === null || tujuan === null) return false
  if (arah !== 'DIAGONAL') return arah === 'DEMOSI'
  const [dari, ke] = [tingkatOf(asal.jabatan), tingkatOf(tujuan.jabatan)]
  return dari === null || ke === null ? null : ke < dari
}
