import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { gatherDraf } from '../fakta-rencana'
import { NamaRencana } from '../nama-rencana'
import { RencanaId, RencanaMutasi } from '../rencana'

/** Changes the name, TMT and note of a plan. */
export const updateRencana = defineCommand({
  name: 'rencana.update',
  input: z.object({ id: RencanaId, nama: NamaRencana, tmt: RencanaMutasi.shape.tmt, catatan: RencanaMutasi.shape.catatan }),
  gather: (read, { id }) => gatherDraf(read, id),
  decide: (rencana, { nama, tmt, catatan }) =>
    rencana.nama === nama && rencana.tmt === tmt && rencana.catatan === catatan
      ? refuse(invalid('Tidak ada yang berubah pada rencana ini.'))
      : ok([updated('rencana', rencana, { nama, tmt, catatan })]),
  label: (_rencana, { nama }) => `Ubah rencana ${nama}`
})
