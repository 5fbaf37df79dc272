import type { Bukti } from './bukti'
import { BUKTI_BERKALA } from './bukti-berkala'
import { BUKTI_JABATAN } from './bukti-jabatan'
import { BUKTI_PEGAWAI } from './bukti-pegawai'

/** All that is held against SQL. */
export const SEMUA_BUKTI: readonly Bukti[] = [...BUKTI_PEGAWAI, ...BUKTI_BERKALA, ...BUKTI_JABATAN]
