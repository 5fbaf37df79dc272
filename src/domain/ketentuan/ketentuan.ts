import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'

export const KetentuanId = z.string().min(1).brand<'KetentuanId'>()

/**
 * Ketentuan: a setting with its legal basis and the time it holds. Only what differs from the default in code is stored.
 * `kunci` is `<rule id>.<setelan>` for rules (`R-01.bulanMinimum`) or `naskah.<field>` for papers.
 */
export const Ketentuan = z.object({
  id: KetentuanId,
  kunci: z.string().min(1),
  nilai: z.string(),
  dasarHukum: z.string().nullable(),
  berlakuMulai: Tanggal,
  berlakuSampai: Tanggal.nullable()
})
export type Ketentuan = z.infer<typeof Ketentuan>
