import { createContext, use } from 'react'
import type { ButirRapat } from '../../../../domain/mutasi/agenda-rapat'
import type { PutusanRapat } from '../../../../domain/mutasi/keputusan-rapat'
import type { JabatanId } from '../../../../domain/organisasi/jabatan'
import type { PegawaiId } from '../../../../domain/pegawai/pegawai'
import type { RuangKerja } from '../ruang-kerja'

/** What the parts of the meeting share: the plan, the agenda, the post spoken of, whose names are open and who is chosen. */
export type MejaRapat = {
  readonly ruang: RuangKerja
  readonly agenda: readonly ButirRapat[]
  readonly butir: ButirRapat
  /** Where the post stands in the agenda, from 0. */
  readonly ke: number
  readonly pergi: (id: JabatanId) => void
  readonly geser: (n: 1 | -1) => void
  readonly isTerbuka: (id: PegawaiId) => boolean
  /** Opens a name, and chooses the person. */
  readonly pilih: (id: PegawaiId) => void
  readonly terpilih: PegawaiId | null
  /** Every part of the score is shown. */
  readonly isRinci: boolean
  readonly tukarRinci: () => void
  /** Asks for the reason of a decision. */
  readonly putuskan: (putusan: PutusanRapat) => void
}

export const MejaRapatContext = createContext<MejaRapat | null>(null)

/** The meeting around a part. */
export function useMejaRapat(): MejaRapat {
  const meja = use(MejaRapatContext)
  if (!meja) throw new Error('Outside a meeting')
  return meja
}
