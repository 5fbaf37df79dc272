import { createContext, use } from 'react'
import type { Bobot } from '../../../../domain/calon/bobot'
import type { BahanCalon } from '../../../../domain/calon/tinjau-calon'
import { tanpaNama } from '../../../../domain/calon/tanpa-nama'
import type { JabatanId } from '../../../../domain/organisasi/jabatan'
import { namaLengkap, type PegawaiId, type PegawaiRingkas } from '../../../../domain/pegawai/pegawai'
import { teksCalon } from '../../../text/calon'

/** What the rows of candidates share: the post, what they are looked at with, whose names are covered, and what can be done with one. */
export type MejaCalon = {
  readonly bahan: BahanCalon
  readonly bobot: Bobot
  readonly jabatanId: JabatanId
  readonly isTertutup: (id: PegawaiId) => boolean
  readonly buka: (id: PegawaiId) => void
  /** People chosen to be laid side by side. */
  readonly terpilih: readonly PegawaiId[]
  readonly pilih: (id: PegawaiId) => void
  /** Lays the chosen ones side by side. */
  readonly banding: () => void
  /** null while nobody can be placed: the plan is only looked at. */
  readonly tempatkan: ((id: PegawaiId) => void) | null
  readonly kenapa: (id: PegawaiId) => void
}

export const MejaCalonContext = createContext<MejaCalon | null>(null)

/** What is around a row of candidates. */
export function useMejaCalon(): MejaCalon {
  const meja = use(MejaCalonContext)
  if (!meja) throw new Error('Outside a list of candidates')
  return meja
}

/** How a person is called here, and how a text about them reads: without their name while it is covered. */
export type Sebutan = { readonly nama: string; readonly teks: (teks: string) => string }

/** The name of a person, or their place in the ranking while names are covered. */
export function sebutanOf(isTertutup: boolean, pegawai: PegawaiRingkas, peringkat: number | null): Sebutan {
  if (!isTertutup) return { nama: namaLengkap(pegawai), teks: (teks) => teks }
  const nama = peringkat === null ? teksCalon.bukanSebutan : teksCalon.sebutan(peringkat)
  return { nama, teks: (teks) => tanpaNama(teks, pegawai, nama) }
}
