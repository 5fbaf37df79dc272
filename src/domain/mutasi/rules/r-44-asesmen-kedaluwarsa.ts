import { defineRule, lulus, peringatan } from '../../kit/rule'
import { addYears } from '../../kit/tanggal'
import { namaLengkap } from '../../pegawai/pegawai'
import { asesmenTerakhir, isUjiKompetensi } from '../asesmen-terakhir'
import { isMenduduki } from '../jenis-perpindahan'
import { isRotasiJpt } from '../setingkat'
import { isAngkatStruktural, type Tinjauan } from '../tinjauan'

/** An assessment holds for some years only. That there is none at all is said by R-43; the test for a rotation of JPT is asked by R-03. */
export const asesmenKedaluwarsa = defineRule({
  id: 'R-44',
  judul: 'Masa berlaku hasil asesmen',
  dasar: 'Praktik penilaian kompetensi (berlaku tiga tahun)',
  perluDicek: true,
  setelan: { tahunBerlaku: 3 },
  check: (tinjauan: Tinjauan, { tahunBerlaku }) => {
    const { pegawai, tmt } = tinjauan
    if (!isAngkatStruktural(tinjauan) || !isMenduduki(tinjauan)) return lulus
    const asesmen = asesmenTerakhir(tinjauan, (a) => a.jenis !== 'EVALUASI_JPT')
    if (!asesmen || (isUjiKompetensi(asesmen) && isRotasiJpt(tinjauan)) || tmt <= addYears(asesmen.tanggal, tahunBerlaku)) return lulus
    return peringatan(`Hasil asesmen ${namaLengkap(pegawai)} tahun ${asesmen.tanggal.slice(0, 4)} sudah kedaluwarsa.`)
  }
})
