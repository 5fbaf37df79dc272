import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { JabatanId } from '../../organisasi/jabatan'
import { gatherDraf } from '../fakta-rencana'
import { RencanaId } from '../rencana'

/** Takes back what the plan says of an empty post. */
export const clearSikap = defineCommand({
  name: 'sikap.clear',
  hak: 'RENCANA',
  input: z.object({ rencanaId: RencanaId, jabatanId: JabatanId }),
  gather: (read, { rencanaId, jabatanId }) => {
    const rencana = gatherDraf(read, rencanaId)
    if (!rencana.ok) return rencana
    const sikap = read.list('sikapJabatan').find((s) => s.rencanaId === rencanaId && s.jabatanId === jabatanId)
    return sikap
      ? ok({ sikap, nama: read.get('jabatan', jabatanId)?.nama ?? 'jabatan' })
      : refuse(invalid('Jabatan ini belum diberi keterangan.'))
  },
  decide: ({ sikap }) => ok([removed('sikapJabatan', sikap)]),
  label: ({ nama }) => `Hapus keterangan ${nama}`
})
