import { z } from 'zod'
import { RencanaId } from '../domain/mutasi/rencana'
import { UnorId } from '../domain/organisasi/unor'
import { KataLembar } from '../domain/transparansi/kata-lembar'
import type { RouteDef } from './route'

/** The sheet for the public: the office's own words on it, and the page for the web. Its tables are the report `lembar-publik`. */
export const transparansiRoutes = {
  /** What the office may write itself: the foreword, and a sentence for each change, beside the one made of the facts. */
  'lembar-publik.kata': {
    hak: 'LIHAT',
    input: z.object({ rencanaId: RencanaId.nullable() }),
    output: z.object({
      kata: KataLembar,
      /** null while the plan may not be told of (`pesan` says why), or none is chosen. */
      perubahan: z
        .array(
          z.object({ kunci: z.string(), pejabat: z.string(), dari: z.string().nullable(), ke: z.string().nullable(), alasan: z.string() })
        )
        .nullable(),
      pesan: z.string().nullable()
    }),
    reads: ['simpanan', 'rencana', 'langkah', 'penempatan', 'pegawai', 'jabatan', 'unor']
  },
  /** Writes the sheet as one page for the web; `berkas` null when the officer chose nowhere. */
  'lembar-publik.html': {
    hak: 'LIHAT',
    input: z.object({ tanggal: z.iso.date(), unorId: UnorId.nullable(), rencanaId: RencanaId.nullable() }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
