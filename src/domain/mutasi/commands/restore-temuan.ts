import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { gatherDraf } from '../fakta-rencana'
import { PengesampinganId } from '../rencana'

/** Takes an override back: the finding counts again. */
export const restoreTemuan = defineCommand({
  name: 'temuan.restore',
  hak: 'RENCANA',
  input: z.object({ pengesampinganId: PengesampinganId }),
  gather: (read, { pengesampinganId }) => {
    const pengesampingan = read.get('pengesampingan', pengesampinganId)
    if (!pengesampingan) return refuse(notFound('Pengesampingan'))
    const rencana = gatherDraf(read, pengesampingan.rencanaId)
    return rencana.ok ? ok(pengesampingan) : rencana
  },
  decide: (pengesampingan) => ok([removed('pengesampingan', pengesampingan)]),
  label: ({ aturan }) => `Berlakukan kembali temuan ${aturan}`
})
