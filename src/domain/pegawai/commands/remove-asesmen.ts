import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { AsesmenId } from '../asesmen'
import { gatherHapus } from '../berkas-pegawai'
import { namaLengkap } from '../pegawai'

/** Removes an assessment that was written down by mistake. */
export const removeAsesmen = defineCommand({
  name: 'asesmen.remove',
  hak: 'DATA',
  input: z.object({ id: AsesmenId }),
  gather: (read, { id }) => gatherHapus(read, 'asesmen', id),
  decide: ({ row }) => ok([removed('asesmen', row)]),
  label: ({ pegawai }) => `Hapus hasil asesmen ${namaLengkap(pegawai)}`
})
