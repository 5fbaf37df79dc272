import { isStruktural } from '../../organisasi/jabatan'
import { periksaJabatan } from '../periksa'

/** A structural post without eselon. */
export const strukturalTanpaEselon = periksaJabatan({
  id: 'O-03',
  judul: 'Jabatan struktural tanpa eselon',
  mengapa: 'Eselon menentukan jenjang pangkat, BUP, dan tunjangan jabatan; tanpa eselon aturan pangkat tidak dapat diperiksa.',
  kelompok: 'ORGANISASI',
  kata: (jabatan) => (isStruktural(jabatan) && jabatan.eselon === null ? 'Eselon belum diisi.' : null)
})
