import { periksaPegawai } from '../periksa'
import { GELAR_MENURUT_PENDIDIKAN, NAMA_GELAR, tingkatGelar } from '../tingkat-gelar'

/** The education on record lags behind the title. */
export const pendidikanTertinggal = periksaPegawai({
  id: 'K-03',
  judul: 'Pendidikan belum diperbarui',
  mengapa: 'Gelar lebih tinggi daripada pendidikan yang tercatat: pencantuman gelar sudah dilakukan, riwayat pendidikannya belum.',
  kelompok: 'KONSISTENSI',
  isian: 'tingkatPendidikan',
  kata: ({ gelarDepan, gelarBelakang, tingkatPendidikan }) => {
    if (tingkatPendidikan === null) return null
    const [hak, punya] = [GELAR_MENURUT_PENDIDIKAN[tingkatPendidikan], tingkatGelar(gelarDepan, gelarBelakang)]
    return punya > hak ? `Menyandang ${NAMA_GELAR[punya]}, tetapi pendidikan tercatat ${tingkatPendidikan}.` : null
  }
})
