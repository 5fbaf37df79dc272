import type { JabatanId } from '../organisasi/jabatan'
import type { Unor, UnorId } from '../organisasi/unor'
import type { Banding } from './banding'

/** The rows that need each unit and post of which no list tells. */
export type Pemakai = {
  /** The rows that need it, as they are noted; asked for before they are. */
  readonly of: (id: UnorId | JabatanId) => readonly Banding[]
  readonly note: (banding: Banding) => void
}

/** Starts without any: what nobody asks for is not noted. */
export function createPemakai(unor: ReadonlyMap<UnorId, Unor>): Pemakai {
  const semua = new Map<UnorId | JabatanId, Banding[]>()
  const noteUp = (banding: Banding, dari: UnorId | null): void => {
    for (let at = dari; at !== null; at = unor.get(at)?.indukId ?? null) semua.get(at)?.push(banding)
  }
  return {
    of: (id) => {
      const baris: Banding[] = []
      semua.set(id, baris)
      return baris
    },
    note: (banding) => {
      if (banding.isi === null) return
      if (banding.entitas === 'unor') return noteUp(banding, banding.sesudah.indukId)
      if (banding.entitas === 'jabatan') return noteUp(banding, banding.sesudah.unorId)
      const { jabatan = null, arah } = banding.niat ?? {}
      // who lost the seat to another takes nothing
      if (jabatan === null || arah === 'diam') return
      semua.get(jabatan.id)?.push(banding)
      noteUp(banding, jabatan.unorId)
    }
  }
}
