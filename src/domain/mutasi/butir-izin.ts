import { blok, type Hasil, lulus } from '../kit/rule'
import type { JabatanId } from '../organisasi/jabatan'
import type { PegawaiId } from '../pegawai/pegawai'
import type { BerkasRencana } from './berkas-rencana'
import type { Izin, JenisIzin } from './izin'
import type { LangkahId } from './rencana'

/** What an approval is for: one post, one person, or (both null) the whole plan. */
export type SasaranIzin = { readonly jabatanId: JabatanId | null; readonly pegawaiId: PegawaiId | null }

/** Butir: one approval a plan needs, why, and its number once there is one. */
export type Butir = SasaranIzin & {
  readonly jenis: JenisIzin
  readonly judul: string
  readonly mengapa: string
  readonly dasar: string
  /** The rule that speaks while the number is missing, and what it says. */
  readonly aturan: string
  readonly pesan: string
  readonly izin: Izin | null
  /** The steps it is needed for; empty = the plan as a whole. */
  readonly langkahIds: readonly LangkahId[]
}

/** The approval of the whole plan. */
export const SELURUH_RENCANA: SasaranIzin = { jabatanId: null, pegawaiId: null }

/** The approval that counts: the one for that very post or person, else one given for the whole plan. */
export function izinUntuk({ izin }: Pick<BerkasRencana, 'izin'>, jenis: JenisIzin, { jabatanId, pegawaiId }: SasaranIzin): Izin | null {
  const cocok = izin.filter(
    (i) => i.jenis === jenis && (i.jabatanId === null || i.jabatanId === jabatanId) && (i.pegawaiId === null || i.pegawaiId === pegawaiId)
  )
  return cocok.find((i) => i.jabatanId === jabatanId && i.pegawaiId === pegawaiId) ?? cocok[0] ?? null
}

/** BLOK while the number of an approval is missing. */
export const tagih = ({ izin, pesan }: Pick<Butir, 'izin' | 'pesan'>): Hasil => (izin === null ? blok(pesan) : lulus)
