import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { Unor } from './unor'

export const UnorLampauId = z.string().min(1).brand<'UnorLampauId'>()

/** Unor lampau: what a unor was called and where it stood until a day (that day not included); written when a reorganisation is applied. */
export const UnorLampau = Unor.pick({ nama: true, indukId: true, jenis: true, tipe: true, urut: true }).extend({
  id: UnorLampauId,
  unorId: Unor.shape.id,
  sampai: Tanggal
})
export type UnorLampau = z.infer<typeof UnorLampau>
