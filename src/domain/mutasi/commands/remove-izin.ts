import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { gatherBerjalan } from '../fakta-jalan'
import { IzinId } from '../izin'
import { SEBUTAN_IZIN } from '../sebutan-izin'

/** Takes the number of an approval out again. */
export const removeIzin = defineCommand({
  name: 'izin.remove',
  hak: 'RENCANA',
  input: z.object({ id: IzinId }),
  gather: (read, { id }) => {
    const izin = read.get('izin', id)
    if (!izin) return refuse(notFound('Nomor persetujuan'))
    const rencana = gatherBerjalan(read, izin.rencanaId)
    return rencana.ok ? ok(izin) : rencana
  },
  decide: (izin) => ok([removed('izin', izin)]),
  label: ({ jenis, nomor }) => `Hapus ${SEBUTAN_IZIN[jenis]} nomor ${nomor}`
})
