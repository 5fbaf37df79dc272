import { z } from 'zod'
import { IsianLaporan } from './parameter'
import { DefinisiLaporan } from './sendiri/definisi'

/** Which report is asked for: one of the house, or one the office has put together itself. */
export const SumberLaporan = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('BAKU'), id: z.string() }),
  z.object({ jenis: z.literal('SENDIRI'), definisi: DefinisiLaporan })
])
export type SumberLaporan = z.infer<typeof SumberLaporan>

/** Permintaan: a report with the values of its parameters. */
export const PermintaanLaporan = z.object({ sumber: SumberLaporan, isian: IsianLaporan })
export type PermintaanLaporan = z.infer<typeof PermintaanLaporan>
