import { z } from 'zod'
import { TeksOpsional } from './teks-opsional'
import { Unor } from './unor'

/** What an officer fills in of a unor; its place in the tree is changed by moving it. `examineUnor` says what is wrong, in words. */
export const IsianUnor = Unor.pick({ jenis: true, tipe: true, aktifDari: true }).extend({
  nama: z.string().trim(),
  kode: TeksOpsional
})
export type IsianUnor = z.infer<typeof IsianUnor>
export type MedanUnor = keyof IsianUnor
