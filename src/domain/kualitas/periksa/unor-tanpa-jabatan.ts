import { periksaUnor } from '../periksa'

/** A unit without any post. */
export const unorTanpaJabatan = periksaUnor({
  id: 'O-10',
  judul: 'Unit tanpa jabatan',
  mengapa: 'Unit yang tidak mempunyai satu jabatan pun biasanya sisa susunan lama; tutup unitnya atau lengkapi jabatannya.',
  kelompok: 'ORGANISASI',
  kata: ({ id, jenis }, { snapshot }) =>
    jenis !== 'PEMERINTAH' && !snapshot.jabatanByUnor.has(id) ? 'Tidak ada jabatan di unit ini.' : null
})
