import { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { IsiRencana, NamaRencana } from '../nama-rencana'
import { RENCANA_BAKU, RencanaId } from '../rencana'

/** Opens a new plan without steps. */
export const createRencana = defineCommand({
  name: 'rencana.create',
  hak: 'RENCANA',
  input: z.object({ nama: NamaRencana, ...IsiRencana.shape }),
  gather: () => ok(null),
  decide: (_facts, isi, { newId, now }) =>
    ok([inserted('rencana', { ...RENCANA_BAKU, ...isi, id: RencanaId.parse(newId()), dibuatPada: now })]),
  label: (_facts, { nama }) => `Buat rencana ${nama}`
})
