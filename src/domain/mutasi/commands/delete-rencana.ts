import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { gatherDraf, isiRencana } from '../fakta-rencana'
import { RencanaId } from '../rencana'

/** Deletes a plan with its steps and overrides. */
export const deleteRencana = defineCommand({
  name: 'rencana.delete',
  input: z.object({ id: RencanaId }),
  gather: (read, { id }) => {
    const rencana = gatherDraf(read, id)
    return rencana.ok ? ok({ rencana: rencana.value, ...isiRencana(read, id) }) : rencana
  },
  decide: ({ rencana, langkah, pengesampingan }) =>
    ok([
      ...pengesampingan.map((p) => removed('pengesampingan', p)),
      ...langkah.map((l) => removed('langkah', l)),
      removed('rencana', rencana)
    ]),
  label: ({ rencana }) => `Hapus rencana ${rencana.nama}`
})
