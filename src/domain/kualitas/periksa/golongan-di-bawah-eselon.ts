import { GOLONGAN_MINIMUM_ESELON } from '../../organisasi/golongan-eselon'
import { ordinalGolongan } from '../../pegawai/pangkat'
import { definitifOf } from '../kota'
import { periksaPegawai } from '../periksa'

/** A holder more than one level below the rank the eselon asks for. */
export const golonganDiBawahEselon = periksaPegawai({
  id: 'K-06',
  judul: 'Golongan jauh di bawah syarat eselon',
  mengapa:
    'Pengangkatan diperkenankan paling rendah satu tingkat di bawah jenjang pangkat (PP 100/2000 jo. PP 13/2002). Selisih lebih besar biasanya golongan yang belum diperbarui.',
  kelompok: 'KONSISTENSI',
  medan: 'golongan',
  kata: (pegawai, kota) => {
    const jabatan = definitifOf(kota, pegawai)?.jabatan ?? null
    if (jabatan === null || jabatan.eselon === null || pegawai.golongan === null) return null
    const minimum = jabatan.golonganMinimum ?? GOLONGAN_MINIMUM_ESELON[jabatan.eselon]
    const [punya, perlu] = [ordinalGolongan(pegawai.golongan), ordinalGolongan(minimum)]
    if (punya === null || perlu === null || perlu - punya <= TOLERANSI) return null
    return `Golongan ${pegawai.golongan}, sedangkan ${jabatan.nama} menuntut ${minimum}.`
  }
})

const TOLERANSI = 1
