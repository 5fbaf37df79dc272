import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { labelTertutup } from '../bagian-tertutup'
import { gatherHapus } from '../berkas-pegawai'
import { CatatanId } from '../catatan'

/** Removes a note that was written down by mistake. */
export const removeCatatan = defineCommand({
  name: 'catatan.remove',
  hak: 'DATA',
  input: z.object({ id: CatatanId }),
  gather: (read, { id }) => gatherHapus(read, 'catatan', id),
  decide: ({ row }) => ok([removed('catatan', row)]),
  label: ({ pegawai }) => labelTertutup('Hapus', pegawai)
})
