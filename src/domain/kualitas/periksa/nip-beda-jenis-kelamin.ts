import { bagianNip } from '../../pegawai/nip'
import { periksaPegawai } from '../periksa'

/** Digit 15 of the NIP contradicts the sex on record. */
export const nipBedaJenisKelamin = periksaPegawai({
  id: 'T-05',
  judul: 'NIP berbeda dengan jenis kelamin',
  mengapa: 'Angka kelima belas NIP: 1 laki-laki, 2 perempuan (Perka BKN 22/2007).',
  kelompok: 'KETEPATAN',
  medan: 'jenisKelamin',
  kata: ({ nip, jenisKelamin }) => {
    const menurutNip = bagianNip(nip)?.jenisKelamin ?? null
    if (jenisKelamin === null || menurutNip === null || menurutNip === jenisKelamin) return null
    return `NIP menyebut ${KELAMIN[menurutNip]}, data menyebut ${KELAMIN[jenisKelamin]}.`
  }
})

const KELAMIN = { L: 'laki-laki', P: 'perempuan' } as const
