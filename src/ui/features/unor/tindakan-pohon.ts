import type { UnorId } from '../../../domain/organisasi/unor'

/** What can be done on the tree. */
export type TindakanPohon = {
  readonly pilih: (id: UnorId) => void
  readonly buka: (id: UnorId) => void
  readonly lipat: (id: UnorId) => void
  /** Puts a unit one place up or down. */
  readonly geserUrutan: (id: UnorId, langkah: -1 | 1) => void
  /** Puts a unit before a sibling, or behind the last (null). */
  readonly urutkan: (id: UnorId, sebelumId: UnorId | null) => void
}
