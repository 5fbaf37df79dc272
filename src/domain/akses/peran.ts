import { HAK, type Hak } from './hak'

/** The roles of an office (UU 27/2022: only who needs it for the work). */
export const PERAN = ['ADMIN', 'OPERATOR', 'ANALIS', 'PIMPINAN', 'AUDITOR'] as const
export type Peran = (typeof PERAN)[number]

/** A role: its name, whom it is for, and what it may. */
type ArtiPeran = { readonly nama: string; readonly arti: string; readonly hak: readonly Hak[] }

const DAFTAR: Readonly<Record<Peran, ArtiPeran>> = {
  ADMIN: { nama: 'Admin', arti: 'Mengelola pengguna, setelan, cadangan dan semua data.', hak: HAK },
  OPERATOR: {
    nama: 'Operator data',
    arti: 'Memelihara data pegawai, jabatan dan unit organisasi.',
    hak: ['SENDIRI', 'LIHAT', 'PRIBADI', 'DATA', 'EKSPOR', 'CADANGAN']
  },
  ANALIS: {
    nama: 'Analis mutasi',
    arti: 'Menyusun rencana rotasi dan rancangan SOTK sampai naskahnya.',
    hak: ['SENDIRI', 'LIHAT', 'PRIBADI', 'RENCANA', 'SETUJU', 'NASKAH', 'EKSPOR', 'CADANGAN']
  },
  PIMPINAN: { nama: 'Pimpinan', arti: 'Melihat dan memutuskan, tanpa data pribadi.', hak: ['SENDIRI', 'LIHAT', 'SETUJU', 'EKSPOR'] },
  AUDITOR: { nama: 'Auditor', arti: 'Membaca jejak audit dan memeriksa keutuhannya.', hak: ['SENDIRI', 'LIHAT', 'AUDIT'] }
}

/** The name of a role, as the office says it. */
export const namaPeran = (peran: Peran): string => DAFTAR[peran].nama

/** Whom a role is for. */
export const artiPeran = (peran: Peran): string => DAFTAR[peran].arti

/** What a role may do. */
export const hakOf = (peran: Peran): readonly Hak[] => DAFTAR[peran].hak

/** True when a role has a right. */
export const isBerhak = (peran: Peran, hak: Hak): boolean => DAFTAR[peran].hak.includes(hak)
