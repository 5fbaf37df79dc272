import type { Tanggal } from '../kit/tanggal'
import type { Jabatan } from '../organisasi/jabatan'
import type { Pegawai } from '../pegawai/pegawai'
import type { Penempatan } from '../pegawai/penempatan'
import type { BarisPegawai } from './baris-impor'
import { isMenduduki } from './pegawai-plan'

/** A row with the person and the post it was found to mean, what was refused of it left out. */
export type Duduk = {
  readonly baris: BarisPegawai
  readonly pegawai: Pegawai
  readonly jabatan: Jabatan | null
  readonly tmt: Tanggal | null
}

/** What a row means for where its person sits: in, still there, out, or nothing. `isUsang`: the data is newer than the file. */
export type Niat = Duduk & {
  readonly kini: Penempatan | null
  readonly arah: 'masuk' | 'tetap' | 'keluar' | 'diam'
  readonly isUsang: boolean
}

/** Reads what a row means, given the open definitive placement of its person. */
export function niatOf(duduk: Duduk, kini: Penempatan | null): Niat {
  const { pegawai, jabatan, tmt } = duduk
  if (!isMenduduki(pegawai.kedudukanHukum)) return { ...duduk, kini, arah: 'keluar', isUsang: false }
  if (jabatan === null) return { ...duduk, kini, arah: 'diam', isUsang: false }
  if (kini?.jabatanId === jabatan.id) return { ...duduk, kini, arah: 'tetap', isUsang: false }
  return { ...duduk, kini, arah: 'masuk', isUsang: isLebihAwal(tmt, kini?.tmtMulai ?? null) }
}

const isLebihAwal = (a: Tanggal | null, b: Tanggal | null): boolean => a !== null && b !== null && a < b
