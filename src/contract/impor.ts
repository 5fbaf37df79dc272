import { z } from 'zod'
import { MasalahImpor } from '../domain/impor/masalah-impor'
import type { RouteDef } from './route'

/** What an import would do, before it does it. */
export const PratinjauImpor = z.object({
  drafId: z.string(),
  berkas: z.string(),
  lembar: z.string(),
  barisJudul: z.int(),
  jumlahBaris: z.int(),
  pegawaiBaru: z.int(),
  pegawaiBerubah: z.int(),
  pegawaiSama: z.int(),
  /** People of the application that the file does not name: never deleted. */
  pegawaiTidakDiBerkas: z.int(),
  barisDitolak: z.int(),
  unorBaru: z.int(),
  jabatanBaru: z.int(),
  kolomTidakDikenal: z.array(z.string()),
  masalah: z.array(MasalahImpor),
  contoh: z.array(z.object({ nip: z.string(), nama: z.string(), jabatan: z.string(), unor: z.string() }))
})
export type PratinjauImpor = z.infer<typeof PratinjauImpor>

export const imporRoutes = {
  /** Asks for a workbook, reads it in a throw-away process and says what an import would do. null = the officer chose none. */
  'impor.baca': { input: z.null(), output: PratinjauImpor.nullable(), reads: [] },
  /** Commits the draft in one transaction, as one undo step. */
  'impor.simpan': { input: z.object({ drafId: z.string() }), output: z.object({ label: z.string() }), reads: [] }
} as const satisfies Record<string, RouteDef>
