import { z } from 'zod'
import { PERAN } from './peran'

export const PenggunaId = z.string().min(1).brand<'PenggunaId'>()
export type PenggunaId = z.infer<typeof PenggunaId>

/** What is typed to come in: lower case, short, without spaces. */
export const NamaMasuk = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, 'Nama masuk: 3 sampai 40 huruf kecil, angka, titik, atau garis, tanpa spasi.')

/** The name of a person as the header and the audit trail show it. */
export const NamaPengguna = z.string().trim().min(1, 'Isi nama pengguna.').max(120, 'Nama paling panjang 120 huruf.')

/** Pengguna: someone who may open the application. The password is not among it: what proves it lies in the key file. */
export const Pengguna = z.object({
  id: PenggunaId,
  /** Unique; it stays for good, so that the audit trail always means the same person. */
  namaMasuk: NamaMasuk,
  nama: NamaPengguna,
  peran: z.enum(PERAN),
  /** False for who has left: the name stays, for the audit trail. */
  isAktif: z.boolean(),
  dibuatPada: z.string()
})
export type Pengguna = z.infer<typeof Pengguna>
