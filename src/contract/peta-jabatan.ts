import { z } from 'zod'
import { PilihanPeta } from '../domain/peta-jabatan/halaman-pilihan'
import { RancanganId } from '../domain/rancangan/rancangan'
import type { RouteDef } from './route'

export const petaJabatanRoutes = {
  /**
   * Asks where to, and writes official peta jabatan as PDF, all files or none. `berkas` is the first of `jumlah` files,
   * null = the officer chose none; `halaman` counts the pages of all.
   */
  'peta-jabatan.cetak': {
    hak: 'EKSPOR',
    input: PilihanPeta.extend({
      /** The day of the organisation; null = today, or the day a draft takes effect. */
      tanggal: z.iso.date().nullable(),
      rancanganId: RancanganId.nullable()
    }),
    output: z.object({ berkas: z.string().nullable(), jumlah: z.int(), halaman: z.int() }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
