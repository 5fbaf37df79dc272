import { splitGelar } from '../../impor/nilai/gelar'
import { periksaPegawai } from '../periksa'
import { GELAR_MENURUT_PENDIDIKAN, NAMA_GELAR, tingkatGelar } from '../tingkat-gelar'

/** The title lags behind the education on record. */
export const gelarTertinggal = periksaPegawai({
  id: 'K-02',
  judul: 'Gelar belum diperbarui',
  mengapa: 'Gelar yang belum sesuai pendidikan terakhir adalah anomali IKD yang paling sering; naskah pun tercetak dengan gelar lama.',
  kelompok: 'KONSISTENSI',
  medan: 'gelarBelakang',
  kata: ({ nama, gelarDepan, gelarBelakang, tingkatPendidikan }) => {
    // a title typed inside the name is another anomali
    if (tingkatPendidikan === null || splitGelar(nama) !== null) return null
    const [hak, punya] = [GELAR_MENURUT_PENDIDIKAN[tingkatPendidikan], tingkatGelar(gelarDepan, gelarBelakang)]
    return punya < hak ? `Pendidikan ${tingkatPendidikan}, tetapi tercatat ${NAMA_GELAR[punya]}.` : null
  }
})
