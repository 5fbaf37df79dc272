import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { replaceFile } from './replace-file'
import type { Tempat } from './tempat'

/** What is chosen for this PC alone; it does not travel with the data. */
export const PilihanKomputer = z.object({
  /** True once the office has chosen to work without passwords on this PC. */
  isTanpaSandi: z.boolean(),
  /** Names this office on this PC in the names of its backups; '' before the first one. */
  pemasangan: z.string(),
  /** The folder of the second place of the backups; null = none. */
  tujuanKedua: z.string().nullable(),
  /** Minutes without a hand on the PC until the window locks itself. */
  kunciSetelah: z.number().positive().max(60)
})
export type PilihanKomputer = z.infer<typeof PilihanKomputer>

/** What holds before anything is chosen, or after a power cut has damaged the file. */
export const PILIHAN_BAKU: PilihanKomputer = { isTanpaSandi: false, pemasangan: '', tujuanKedua: null, kunciSetelah: 10 }

/** Reads what is chosen for this PC. */
export function readPilihan({ pilihan }: Tempat): PilihanKomputer {
  try {
    return PilihanKomputer.parse({ ...PILIHAN_BAKU, ...JSON.parse(readFileSync(pilihan, 'utf8')) })
  } catch {
    return PILIHAN_BAKU
  }
}

/** Writes what is chosen for this PC. */
export const writePilihan = (tempat: Tempat, patch: Partial<PilihanKomputer>): void =>
  replaceFile(tempat.pilihan, JSON.stringify({ ...readPilihan(tempat), ...patch }, null, 1))
