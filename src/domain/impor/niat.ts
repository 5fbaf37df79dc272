import type { Tanggal } from '../kit/tanggal'
import type { Jabatan } from '../organisasi/jabatan'
import type { Pegawai } from '../pegawai/pegawai'
import type { Penempatan } from '../pegawai/penempatan'
import type { BarisNominatif } from './baris-nominatif'
import { isMenduduki } from './pegawai-plan'

/** A row with the person and the post it was found to mean. */
export type Duduk = { readonly baris: BarisNominatif; readonly pegawai: Pegawai; readonly jabatan: Jabatan | null }

/** What a row means for where its person sits: in, still there, out, or nothing (`usang`: the data is newer than the file). */
export type Niat = Duduk & {
  readonly kini: Penempatan | null
  readonly arah: 'masuk' | 'tetap' | 'keluar' | 'diam'
  readonly isUsang: boolean
}

/** Reads what a row means, given the open definitive placement of its person. */
export function niatOf(duduk: Duduk, kini: Penempatan | null): Niat {
  const { baris, pegawai, jabatan } = duduk
  if (!isMenduduki(pegawai.kedudukanHukum)) return { ...duduk, kini, arah: 'keluar', isUsang: false }
  if (jabatan === null) return { ...duduk, kini, arah: 'diam', isUsang: false }
  if (kini?.jabatanId === jabatan.id) return { ...duduk, kini, arah: 'tetap', isUsang: false }
  const isUsang = isLebihAwal(baris.tmtJabatan, kini?.tmtMulai ?? null)
  return { ...duduk, kini, arah: isUsang ? 'diam' : 'masuk', isUsang }
}

const isLebihAwal = (a: Tanggal | null, b: Tanggal | null): boolean => a !== null && b !== null && a < b
