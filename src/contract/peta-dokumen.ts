import { z } from 'zod'
import { FORMAT_DOKUMEN } from '../domain/kit/document'
import { JabatanId } from '../domain/organisasi/jabatan'
import { UnorId } from '../domain/organisasi/unor'
import { RancanganId } from '../domain/rancangan/rancangan'
import type { RouteDef } from './route'

/** The papers of an ABK: the form of a post, the recap of units, the sheet of informasi jabatan. */
export const BENTUK_ABK = ['FORMULIR', 'REKAP', 'ANJAB'] as const
export type BentukAbk = (typeof BENTUK_ABK)[number]

const berkas = z.string().nullable()

export const petaDokumenRoutes = {
  /**
   * Asks where to, and writes the papers of the posts named, else of a unit and all below it, else of the city; whole or not at all.
   * A recap is of units: it goes by `akar` alone. Informasi jabatan is not written as a workbook; forms of the city as Word are a file for
   * each perangkat daerah, and `berkas` is the first. `peringatan`: what is missing from them.
   */
  'abk.ekspor': {
    hak: 'EKSPOR',
    input: z.object({
      bentuk: z.enum(BENTUK_ABK),
      jabatanIds: z.array(JabatanId).nullable(),
      akar: UnorId.nullable(),
      rancanganId: RancanganId.nullable(),
      format: z.enum(FORMAT_DOKUMEN)
    }),
    output: z.object({ berkas, peringatan: z.array(z.string()) }),
    reads: []
  },
  /** The recap of the peta jabatan: of the city all perangkat daerah in one file, or a file each. `jumlah`: files written; `berkas` is the first. */
  'peta-jabatan.rekap': {
    hak: 'LIHAT',
    input: z.object({
      akar: UnorId.nullable(),
      rancanganId: RancanganId.nullable(),
      format: z.enum(['xlsx', 'pdf']),
      satuBerkas: z.boolean()
    }),
    output: z.object({ berkas, jumlah: z.int() }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
