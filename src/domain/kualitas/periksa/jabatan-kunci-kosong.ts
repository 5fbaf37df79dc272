import { periksaJabatan } from '../periksa'

/** A key post with nobody in it at all. */
export const jabatanKunciKosong = periksaJabatan({
  id: 'O-07',
  judul: 'Jabatan kunci kosong tanpa Plt',
  mengapa: 'Jabatan kunci tidak boleh kosong satu hari pun; perlu Plt atau Plh seketika.',
  kelompok: 'ORGANISASI',
  kata: ({ id, isJabatanKunci }, { snapshot }) =>
    isJabatanKunci && (snapshot.byJabatan.get(id) ?? []).length === 0 ? 'Tidak ada pemegang, Plt, ataupun Plh.' : null
})
