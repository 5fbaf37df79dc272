import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { gatherHapus } from '../berkas-pegawai'
import { namaLengkap } from '../pegawai'
import { PelatihanId } from '../pelatihan'

/** Removes a training that was written down by mistake. */
export const removePelatihan = defineCommand({
  name: 'pelatihan.remove',
  hak: 'DATA',
  input: z.object({ id: PelatihanId }),
  gather: (read, { id }) => gatherHapus(read, 'pelatihan', id),
  decide: ({ row }) => ok([removed('pelatihan', row)]),
  label: ({ row, pegawai }) => `Hapus pelatihan ${row.nama} ${namaLengkap(pegawai)}`
})
