import { createContext, use } from 'react'
import type { AturanAbk } from '../../../domain/abk/aturan-abk'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { Unor } from '../../../domain/organisasi/unor'
import type { RekapUnit } from '../../../domain/peta-jabatan/rekap-peta'
import type { Rancangan } from '../../../domain/rancangan/rancangan'
import type { KeadaanPeta } from './keadaan-peta'

/** What every part of the screen works with. */
export type MejaPeta = {
  readonly snapshot: Snapshot
  readonly aturan: AturanAbk
  /** The draft that is read; null = the organisation itself. */
  readonly rancangan: Rancangan | null
  /** The recap of the whole city, and of what is chosen. */
  readonly kota: readonly RekapUnit[]
  readonly rekap: readonly RekapUnit[]
  /** The chosen unit; null = the whole city. */
  readonly akar: Unor | null
  readonly keadaan: KeadaanPeta
  /** Goes to another place; the way back leads here. */
  readonly pergi: (part: Partial<KeadaanPeta>) => void
  /** Changes what is shown without a station on the way back: search, filters, order. */
  readonly atur: (part: Partial<KeadaanPeta>) => void
  /** Opens the ABK of a post. */
  readonly bukaAbk: (id: JabatanId) => void
}

export const MejaPetaContext = createContext<MejaPeta | null>(null)

/** The table this part of the screen lies on. */
export function useMejaPeta(): MejaPeta {
  const meja = use(MejaPetaContext)
  if (!meja) throw new Error('Outside the screen Peta Jabatan')
  return meja
}
