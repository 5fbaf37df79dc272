import type { Reader } from '../entities'
import { type Arsip, gatherArsip, indexArsip } from './arsip'
import type { Izin } from './izin'
import { arsipRencana } from './pijakan-rencana'
import type { RencanaMutasi } from './rencana'
import type { SikapJabatan } from './sikap-jabatan'

/** What the rules know beside the steps and the organisation: dossiers of people, the plan with its dates, its approvals, and what it says of empty posts. */
export type BerkasRencana = {
  readonly arsip: Arsip
  readonly rencana: RencanaMutasi
  readonly izin: readonly Izin[]
  readonly sikap: readonly SikapJabatan[]
}

/** Gathers it for a plan. */
export const gatherBerkas = (read: Reader, rencana: RencanaMutasi): BerkasRencana => ({
  arsip: indexArsip(arsipRencana(gatherArsip(read), { rencana, langkah: read.list('langkah').filter((l) => l.rencanaId === rencana.id) })),
  rencana,
  izin: read.list('izin').filter((i) => i.rencanaId === rencana.id),
  sikap: read.list('sikapJabatan').filter((s) => s.rencanaId === rencana.id)
})
