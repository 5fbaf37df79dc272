import { kembarMenurut } from '../kembar'
import type { Periksa } from '../periksa'

/** Two people with one NIK. */
export const nikKembar: Periksa = {
  id: 'K-01',
  judul: 'NIK dipakai lebih dari satu pegawai',
  mengapa: 'NIK milik satu orang saja. NIK kembar menahan layanan kedua pegawai.',
  kelompok: 'KONSISTENSI',
  entitas: 'pegawai',
  isian: 'nik',
  examine: ({ pegawai }) =>
    kembarMenurut(pegawai, ({ nik }) => nik).flatMap((group) =>
      group.map(({ id }) => ({
        id,
        kata: `NIK sama dengan ${group
          .filter((lain) => lain.id !== id)
          .map((lain) => lain.nama)
          .join(', ')}.`
      }))
    )
}
