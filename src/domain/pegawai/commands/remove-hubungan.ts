import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { labelTertutup } from '../bagian-tertutup'
import { HubunganId } from '../hubungan'

/** Removes a family tie that was written down by mistake. */
export const removeHubungan = defineCommand({
  name: 'hubungan.remove',
  hak: 'DATA',
  input: z.object({ id: HubunganId }),
  gather: (read, { id }) => {
    const row = read.get('hubungan', id)
    const pegawai = row && read.get('pegawai', row.pegawaiId)
    return row && pegawai ? ok({ row, pegawai }) : refuse(notFound('Hubungan keluarga'))
  },
  decide: ({ row }) => ok([removed('hubungan', row)]),
  label: ({ pegawai }) => labelTertutup('Hapus', pegawai)
})
