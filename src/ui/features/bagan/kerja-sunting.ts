import { createContext, use } from 'react'
import type { Unor, UnorId } from '../../../domain/organisasi/unor'
import type { SuntingBagan } from '../../components/chart/sunting-bagan'
import type { Point } from '../../components/drag/drag-gesture'
import type { Dialog } from '../../components/susunan/dialog-unor'
import type { TanyaJabatan } from '../../components/susunan/dialog-jabatan'
import type { Penyunting } from '../../lib/penyunting'
import type { MejaBagan } from './meja-bagan'

/** What is open over the chart. */
export type Bukaan = Dialog | TanyaJabatan

/** Where units are to go; asked about what is below them when that matters. */
export type Tujuan = {
  readonly ids: readonly UnorId[]
  /** null = into the waiting room. */
  readonly indukId: UnorId | null
  readonly sebelumId?: UnorId | null
}

/** What editing needs of the screen. */
export type MejaSunting = Pick<MejaBagan, 'snapshot' | 'selected' | 'dipilih' | 'pilih' | 'chart' | 'bukaTab'>

/** What every action of editing works with: the screen, where edits go, what is chosen, and what can be opened. */
export type KerjaSunting = {
  readonly meja: MejaSunting
  readonly penyunting: Penyunting
  /** The unit the officer is at. */
  readonly unor: Unor | null
  /** All units chosen. */
  readonly unors: readonly Unor[]
  /** Units cut, to be put elsewhere. */
  readonly potongan: ReadonlySet<UnorId>
  readonly potong: (ids: readonly UnorId[]) => void
  readonly buka: (bukaan: Bukaan) => void
  /** True while an edit is on its way and not on the chart yet. */
  readonly isMenyusul: boolean
  /** Keeps something to be done once the chart has caught up. */
  readonly tunda: (lakukan: (kerja: KerjaSunting) => void) => void
  /** Told when an edit is tried where none can be made. */
  readonly tegur: () => void
  /** Lets the name be written on the card. */
  readonly namai: (unor: Unor) => void
  /** Moves units, asking at that place in the window what becomes of those below; at the box when none is given. */
  readonly pindahkan: (tujuan: Tujuan, at?: Point) => void
}

/** Editing on the chart, as the parts of the screen see it. */
export type Penyuntingan = {
  readonly kerja: KerjaSunting
  readonly sunting: SuntingBagan
  /** True for a while after an edit was tried where none can be made. */
  readonly isDitegur: boolean
  readonly onMenu: (id: UnorId, at: Point) => void
}

export const PenyuntinganContext = createContext<Penyuntingan | null>(null)

/** Editing on the chart around a part of the screen. */
export function usePenyuntingan(): Penyuntingan {
  const penyuntingan = use(PenyuntinganContext)
  if (!penyuntingan) throw new Error('Outside the chart screen')
  return penyuntingan
}
