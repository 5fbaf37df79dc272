import { defineRule, lulus, peringatan } from '../../kit/rule'
import { addYears } from '../../kit/tanggal'
import { namaLengkap } from '../../pegawai/pegawai'
import { isMenduduki } from '../jenis-perpindahan'
import { isAngkatStruktural, type Tinjauan } from '../tinjauan'

/** An assessment holds for some years only. That there is none at all is said by R-43. */
export const asesmenKedaluwarsa = defineRule({
  id: 'R-44',
  judul: 'Masa berlaku hasil asesmen',
  dasar: 'Praktik penilaian kompetensi (berlaku tiga tahun)',
  perluDicek: true,
  setelan: { tahunBerlaku: 3 },
  check: (tinjauan: Tinjauan, { tahunBerlaku }) => {
    const { pegawai, berkas, tmt } = tinjauan
    if (!isAngkatStruktural(tinjauan) || !isMenduduki(tinjauan)) return lulus
    const asesmen = berkas.arsip.asesmenOf(pegawai.id).find((a) => a.jenis !== 'EVALUASI_JPT' && a.tanggal <= tmt)
    if (!asesmen || tmt <= addYears(asesmen.tanggal, tahunBerlaku)) return lulus
    return peringatan(`Hasil asesmen ${namaLengkap(pegawai)} tahun ${asesmen.tanggal.slice(0, 4)} sudah kedaluwarsa.`)
  }
})
