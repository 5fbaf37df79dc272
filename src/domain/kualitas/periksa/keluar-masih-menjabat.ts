import { isKeluar } from '../kota'
import type { Periksa } from '../periksa'

/** Somebody who has left the service but not the post. */
export const keluarMasihMenjabat: Periksa = {
  id: 'K-13',
  judul: 'Sudah berhenti, masih tercatat menjabat',
  mengapa: 'Jabatan orang yang pensiun, meninggal, atau tidak aktif harus ditutup agar terlihat kosong dan dapat diisi.',
  kelompok: 'KONSISTENSI',
  entitas: 'pegawai',
  examine: ({ snapshot }) =>
    [...snapshot.pegawai.values()].filter(isKeluar).flatMap(({ id }) => {
      const jabatan = snapshot.byPegawai.get(id)?.map((p) => snapshot.jabatan.get(p.jabatanId)?.nama) ?? []
      return jabatan.length === 0
        ? []
        : [{ id, kata: `Masih tercatat sebagai ${jabatan.filter((nama) => nama !== undefined).join(' dan ')}.` }]
    })
}
