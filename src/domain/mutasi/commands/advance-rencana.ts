import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { Tanggal } from '../../kit/tanggal'
import { gatherBerjalan } from '../fakta-jalan'
import { gatherPerjalanan, majukan } from '../maju-rencana'
import { RencanaId } from '../rencana'
import { SEBUTAN_STATUS_RENCANA } from '../sebutan-rencana'
import { TahapRencana } from '../tahap-rencana'

/** Takes a plan to another stage of its way, through the gate, or back with a reason; the history keeps who, when and on what paper. */
export const advanceRencana = defineCommand({
  name: 'rencana.advance',
  hak: 'SETUJU',
  input: TahapRencana.pick({ status: true, tanggal: true, oleh: true }).extend({
    id: RencanaId,
    /** The stage the officer saw it at: a click that comes twice goes on once. */
    dari: TahapRencana.shape.status,
    dokumen: z.string().trim().min(1).max(160).nullable(),
    catatan: z.string().trim().min(1).max(500).nullable(),
    tanggalSk: Tanggal.optional(),
    tanggalLantik: Tanggal.optional()
  }),
  gather: (read, { id }) => {
    const rencana = gatherBerjalan(read, id)
    return rencana.ok ? ok(gatherPerjalanan(read, rencana.value)) : rencana
  },
  decide: (perjalanan, { id: _id, dari, ...majuan }, given) => {
    const { status } = perjalanan.rencana
    if (status !== dari)
      return refuse({ code: 'STALE', pesan: `Rencana ini sudah pada tahap ${SEBUTAN_STATUS_RENCANA[status]}; periksa lagi.` })
    return majukan(perjalanan, majuan, given)
  },
  label: ({ rencana }, { status }) => `Rencana ${rencana.nama}: ${SEBUTAN_STATUS_RENCANA[status]}`,
  alasan: ({ catatan }) => catatan
})
