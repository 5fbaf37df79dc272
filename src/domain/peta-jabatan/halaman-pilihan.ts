import { z } from 'zod'
import { Penandatangan } from '../cetak/pilihan-cetak'
import { UnorId } from '../organisasi/unor'

/** Papers of an official peta jabatan; it always lies (PermenPANRB 1/2020). */
export const KERTAS_PETA = ['A3', 'F4', 'A4'] as const
export type KertasPeta = (typeof KERTAS_PETA)[number]

/** Who signs: the head of each perangkat daerah, the Sekretaris Daerah, somebody else, or nobody. */
export const CARA_TANDA_TANGAN = ['KEPALA', 'SEKDA', 'LAIN', 'TANPA'] as const
export type CaraTandaTangan = (typeof CARA_TANDA_TANGAN)[number]

/** One file of all perangkat daerah, as a book when there are several; or a file of each. */
export const BERKAS_PETA = ['SATU', 'TERPISAH'] as const
export type BerkasPeta = (typeof BERKAS_PETA)[number]

/** Everything an officer chooses of official peta jabatan. */
export const PilihanPeta = z.object({
  /** Units that get pages of their own; null = every perangkat daerah of the city. */
  akar: z.array(UnorId).min(1).nullable(),
  kertas: z.enum(KERTAS_PETA),
  /** Holders, NIP and pangkat in the boxes, and the names below each row of a table. */
  denganNama: z.boolean(),
  /** PNS and PPPK in columns of their own. */
  pppkTerpisah: z.boolean(),
  penandatangan: z.object({ cara: z.enum(CARA_TANDA_TANGAN), lain: Penandatangan }),
  /** Where it is signed: the name of the city. */
  tempat: z.string().max(80),
  berkas: z.enum(BERKAS_PETA)
})
export type PilihanPeta = z.infer<typeof PilihanPeta>
