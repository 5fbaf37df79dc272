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

/** The plan appoints the person to this very post: there is nothing left to place. */
export const isSudahDiSini = ({ bahan: { proyeksi, jenis = 'ANGKAT' }, jabatanId }: MejaCalon, id: PegawaiId): boolean =>
  jenis === 'ANGKAT' && proyeksi.berlaku.some((l) => l.jenis === 'ANGKAT' && l.pegawaiId === id && l.jabatanId === jabatanId)

export const MejaCalonContext = createContext<MejaCalon | null>(null)

/** What is around a row of candidates. */
export function useMejaCalon(): MejaCalon {
  const meja = use(MejaCalonContext)
  if (!meja) throw new Error('Outside a list of candidates')
  return meja
}

/** How a person is called here, and how a text about them reads: without their name while it is covered. */
export type Sebutan = { readonly nama: string; readonly teks: (teks: string) => string }

/** The name of a person, or their place in the ranking while names are covered; then texts name nobody whom the plan moves, and no relative. */
export function sebutanOf({ isTertutup, bahan }: MejaCalon, pegawai: PegawaiRingkas, peringkat: number | null): Sebutan {
  if (!isTertutup(pegawai.id)) return { nama: namaLengkap(pegawai), teks: (teks) => teks }
  const nama = peringkat === null ? teksCalon.bukanSebutan : teksCalon.sebutan(peringkat)
  const teks = (isi: string): string =>
    orangLain(bahan, pegawai.id).reduce((sisa, lain) => tanpaNama(sisa, lain, teksCalon.orangLain), tanpaNama(isi, pegawai, nama))
  return { nama, teks }
}

function orangLain({ proyeksi, berkas }: BahanCalon, id: PegawaiId): readonly PegawaiRingkas[] {
  const ids = [...proyeksi.langkah.map((l) => l.pegawaiId), ...berkas.arsip.hubunganOf(id).map((h) => h.kerabatId)]
  return ids.flatMap((lain) => proyeksi.snapshot.pegawai.get(lain) ?? [])
}
