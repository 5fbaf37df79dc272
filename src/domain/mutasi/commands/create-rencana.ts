import { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { RENCANA_BAKU, RencanaId, RencanaMutasi } from '../rencana'
import { NamaRencana } from '../nama-rencana'

/** Opens a new plan without steps. */
export const createRencana = defineCommand({
  name: 'rencana.create',
  input: z.object({ nama: NamaRencana, tmt: RencanaMutasi.shape.tmt, catatan: RencanaMutasi.shape.catatan }),
  gather: () => ok(null),
  decide: (_facts, { nama, tmt, catatan }, { newId, now }) =>
    ok([inserted('rencana', { ...RENCANA_BAKU, id: RencanaId.parse(newId()), nama, tmt, catatan, dibuatPada: now })]),
  label: (_facts, { nama }) => `Buat rencana ${nama}`
})
