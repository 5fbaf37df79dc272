import { createContext, use } from 'react'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import type { Penempatkan } from './dialog-penempatan'
import type { RuangKerja } from './ruang-kerja'

/** Which organisation the chart shows. */
export type Keadaan = 'sebelum' | 'sesudah' | 'perubahan'

/** What the parts of the workspace share: the plan, what is looked at, and what they may ask of the others. */
export type Meja = {
  readonly ruang: RuangKerja
  readonly keadaan: Keadaan
  readonly setKeadaan: (keadaan: Keadaan) => void
  /** The unit that is selected on the chart. */
  readonly unorId: UnorId | null
  readonly pilihUnor: (id: UnorId | null) => void
  /** The post whose candidates are shown. */
  readonly jabatanId: JabatanId | null
  /** Shows the candidates for a post in the panel. */
  readonly cariCalon: (id: JabatanId) => void
  /** Opens the dialog that finds a new post for a person. */
  readonly pindahkan: (pegawaiId: PegawaiId) => void
  /** Opens the dialog that asks how a person is to come into a post. */
  readonly tanya: (penempatkan: Penempatkan) => void
  /** Turns to the chart and shows a unit on it. */
  readonly lihat: (unorId: UnorId) => void
  /** Opens a tab of the panel. */
  readonly bukaTab: (tab: string) => void
  /** The panel beside the view: whether it is open, and how to open or fold it where the view may have all the room. */
  readonly panel: { readonly isTampak: boolean; readonly tukar: () => void }
  /** The unit the chart is to fly to, with a number that is new each time. */
  readonly tujuan: { readonly unorId: UnorId; readonly ke: number } | null
}

export const MejaContext = createContext<Meja | null>(null)

/** The workspace around a part. */
export function useMeja(): Meja {
  const meja = use(MejaContext)
  if (!meja) throw new Error('Outside the workspace of a plan')
  return meja
}
