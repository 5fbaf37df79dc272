import { z } from 'zod'
import type { Simpanan } from './simpanan'

/** The registers that keep filters. */
export const DAFTAR_SARINGAN = ['pegawai', 'jabatan', 'unor'] as const
export type DaftarSaringan = (typeof DAFTAR_SARINGAN)[number]

/** The name an officer gives a filter. */
export const NamaSaringan = z.string().trim().min(1, 'Nama saringan harus diisi.').max(60, 'Nama saringan paling panjang 60 huruf.')

/** How a filter is known: `pegawai/Nama saringan`. */
export const kunciSaringan = (daftar: DaftarSaringan, nama: string): string => `${daftar}/${nama}`

/** The name of a kept filter. */
export const namaSaringan = ({ kunci }: Pick<Simpanan, 'kunci'>): string => kunci.slice(kunci.indexOf('/') + 1)

/** True for a filter of that register. */
export const isSaringanDari = ({ jenis, kunci }: Simpanan, daftar: DaftarSaringan): boolean =>
  jenis === 'SARINGAN' && kunci.startsWith(`${daftar}/`)
