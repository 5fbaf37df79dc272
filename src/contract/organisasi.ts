import { z } from 'zod'
import { Jabatan } from '../domain/organisasi/jabatan'
import { Unor } from '../domain/organisasi/unor'
import { PegawaiRingkas } from '../domain/pegawai/pegawai'
import { Penempatan } from '../domain/pegawai/penempatan'
import type { RouteDef } from './route'

export const organisasiRoutes = {
  /** The whole organisation as of a day (null = today): a few MB for 10,000 people, sent once and kept. */
  'organisasi.snapshot': {
    input: z.object({ tanggal: z.iso.date().nullable() }),
    output: z.object({
      tanggal: z.iso.date(),
      unor: z.array(Unor),
      jabatan: z.array(Jabatan),
      pegawai: z.array(PegawaiRingkas),
      penempatan: z.array(Penempatan)
    }),
    reads: ['unor', 'jabatan', 'pegawai', 'penempatan']
  }
} as const satisfies Record<string, RouteDef>
