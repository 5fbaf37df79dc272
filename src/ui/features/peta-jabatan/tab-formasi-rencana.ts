import type { Formasi } from '../../../domain/formasi/formasi'
import type { HitungFormasi } from '../../../domain/formasi/hitung-formasi'
import type { MasaFormasi } from '../../../domain/formasi/pemangku'
import type { DasarFormasi, UnitFormasi } from '../../../domain/formasi/proyeksi-formasi'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { RancanganId } from '../../../domain/rancangan/rancangan'

/** The formation plan on show, worked out. */
export type RencanaFormasi = {
  readonly snapshot: Snapshot
  readonly akar: UnorId | null
  /** The draft that is read; null = the organisation there is, for which alone proposals are made. */
  readonly rancanganId: RancanganId | null
  readonly masa: MasaFormasi
  readonly formasi: readonly Formasi[]
  /** The same before any proposal. */
  readonly dasar: DasarFormasi
  readonly units: readonly UnitFormasi[]
  readonly total: HitungFormasi
}

/** What the plan is of, in words. */
export const namaRencana = ({ snapshot, akar }: Pick<RencanaFormasi, 'snapshot' | 'akar'>, kota: string): string =>
  (akar === null ? null : snapshot.unor.get(akar)?.nama) ?? kota
