import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { gatherHapus } from '../berkas-pegawai'
import { namaLengkap } from '../pegawai'
import { PenghargaanId } from '../penghargaan'

/** Removes an award that was written down by mistake. */
export const removePenghargaan = defineCommand({
  name: 'penghargaan.remove',
  hak: 'DATA',
  input: z.object({ id: PenghargaanId }),
  gather: (read, { id }) => gatherHapus(read, 'penghargaan', id),
  decide: ({ row }) => ok([removed('penghargaan', row)]),
  label: ({ row, pegawai }) => `Hapus penghargaan ${row.nama} ${namaLengkap(pegawai)}`
})
