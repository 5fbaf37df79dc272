import type { Snapshot } from '../organisasi/snapshot'
import { project } from './proyeksi'
import type { Langkah, RencanaMutasi } from './rencana'

/** The steps of a plan a copy of it begins with: those not carried out that still fit the data of today. */
export const langkahSalinan = (
  snapshot: Snapshot,
  rencana: Pick<RencanaMutasi, 'id' | 'tmt'>,
  langkah: readonly Langkah[]
): readonly Langkah[] =>
  project(
    snapshot,
    rencana,
    langkah.filter((l) => l.diterapkanPada === null)
  ).berlaku
