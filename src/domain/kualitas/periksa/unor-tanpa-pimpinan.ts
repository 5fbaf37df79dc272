import { periksaUnor } from '../periksa'

/** A unit with posts of which none leads it. */
export const unorTanpaPimpinan = periksaUnor({
  id: 'O-11',
  judul: 'Unit tanpa jabatan pimpinan',
  mengapa: 'Bagan dan penilaian kinerja memerlukan satu jabatan yang memimpin unit; tandai salah satu jabatannya sebagai pimpinan.',
  kelompok: 'ORGANISASI',
  kata: ({ id, jenis }, { snapshot }) => {
    const posts = snapshot.jabatanByUnor.get(id) ?? []
    return jenis !== 'PEMERINTAH' && posts.length > 0 && !posts.some((j) => j.isPimpinan)
      ? `Tidak satu pun dari ${posts.length} jabatannya ditandai sebagai pimpinan.`
      : null
  }
})
