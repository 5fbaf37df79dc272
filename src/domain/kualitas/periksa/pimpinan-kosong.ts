import { isKosong } from '../../organisasi/kartu'
import { periksaJabatan } from '../periksa'

/** A leading post nobody holds. */
export const pimpinanKosong = periksaJabatan({
  id: 'O-06',
  judul: 'Jabatan pimpinan kosong',
  mengapa: 'Unit tanpa pimpinan definitif. Bila sebenarnya terisi, catat pemegangnya; bila benar kosong, rencanakan pengisiannya.',
  kelompok: 'ORGANISASI',
  kata: ({ id, isPimpinan }, { snapshot }) => {
    const penempatan = snapshot.byJabatan.get(id) ?? []
    if (!isPimpinan || !isKosong(penempatan)) return null
    return penempatan.length > 0 ? 'Kosong; dijalankan Plt atau Plh.' : 'Kosong tanpa Plt.'
  }
})
