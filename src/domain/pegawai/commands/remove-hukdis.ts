import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { labelTertutup } from '../bagian-tertutup'
import { gatherHapus } from '../berkas-pegawai'
import { HukdisId } from '../hukdis'

/** Removes a punishment that was written down by mistake. */
export const removeHukdis = defineCommand({
  name: 'hukdis.remove',
  hak: 'DATA',
  input: z.object({ id: HukdisId }),
  gather: (read, { id }) => gatherHapus(read, 'hukdis', id),
  decide: ({ row }) => ok([removed('hukdis', row)]),
  label: ({ pegawai }) => labelTertutup('Hapus', pegawai)
})
