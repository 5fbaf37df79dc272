import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { gatherDraf } from '../fakta-rancangan'
import { RancanganId } from '../rancangan'

/** Deletes a draft with its proposals. */
export const deleteRancangan = defineCommand({
  name: 'rancangan.delete',
  hak: 'RENCANA',
  input: z.object({ id: RancanganId }),
  gather: (read, { id }) => gatherDraf(read, id),
  decide: ({ rancangan, usulan }) => ok([...usulan.map((u) => removed('usulan', u)), removed('rancangan', rancangan)]),
  label: ({ rancangan }) => `Hapus rancangan ${rancangan.nama}`
})
