import { z } from 'zod'
import { FORMAT_TABEL } from '../domain/kit/tabel-ekspor'
import { AngkaSusunan } from '../domain/rancangan/angka-susunan'
import { Rancangan, RancanganId, Usulan } from '../domain/rancangan/rancangan'
import { SusulanRows } from '../domain/organisasi/susulan'
import { UnorId } from '../domain/organisasi/unor'
import { TABEL_RANCANGAN } from '../domain/rancangan/tabel-susunan'
import type { RouteDef } from './route'

/** A proposal as the tray shows it, worked out on the data as they are now. */
const UsulanDitinjau = Usulan.extend({
  /** Why it no longer fits: it cannot be carried out (TIDAK_COCOK), or what it changes is no longer as it was (BERUBAH). */
  konflik: z.object({ jenis: z.enum(['TIDAK_COCOK', 'BERUBAH']), pesan: z.string() }).nullable(),
  /** What it changes, a sentence each: `Induk: Dinas Sosial → Sekretariat Daerah`. */
  rincian: z.array(z.string()),
  /** How many more sentences there are than are told. */
  rincianLebih: z.int(),
  /** The units to look at. */
  unorIds: z.array(UnorId)
})

export const rancanganRoutes = {
  'rancangan.list': {
    hak: 'LIHAT',
    input: z.null(),
    output: z.array(Rancangan.extend({ jumlahUsulan: z.int(), jumlahKonflik: z.int() })),
    reads: TABEL_RANCANGAN
  },
  /** A draft worked out: its proposals, and what its outcome differs by from the organisation on its TMT. null = no such draft. */
  'rancangan.detail': {
    hak: 'LIHAT',
    input: z.object({ id: RancanganId }),
    output: z
      .object({ rancangan: Rancangan, usulan: z.array(UsulanDitinjau), susulan: SusulanRows, peringatan: z.array(z.string()) })
      .nullable(),
    reads: TABEL_RANCANGAN
  },
  /** The organisation now and after each draft, in numbers; the first column is the organisation as it is. */
  'rancangan.banding': {
    hak: 'LIHAT',
    input: z.object({ ids: z.array(RancanganId).max(8) }),
    output: z.array(z.object({ id: RancanganId.nullable(), nama: z.string(), tmt: z.iso.date(), angka: AngkaSusunan })),
    reads: TABEL_RANCANGAN
  },
  /** Writes that comparison to a file the officer chooses. */
  'rancangan.ekspor-banding': {
    hak: 'EKSPOR',
    input: z.object({ ids: z.array(RancanganId).min(1).max(8), format: z.enum(FORMAT_TABEL) }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
