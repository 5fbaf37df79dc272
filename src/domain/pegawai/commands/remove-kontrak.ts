import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { tanggalPanjang } from '../../kit/tanggal'
import { gatherHapus } from '../berkas-pegawai'
import { KontrakId } from '../kontrak'
import { namaLengkap } from '../pegawai'

/** Removes a contract that was written down by mistake. */
export const removeKontrak = defineCommand({
  name: 'kontrak.remove',
  hak: 'DATA',
  input: z.object({ id: KontrakId }),
  gather: (read, { id }) => gatherHapus(read, 'kontrak', id),
  decide: ({ row }) => ok([removed('kontrak', row)]),
  label: ({ row, pegawai }) => `Hapus kontrak sampai ${tanggalPanjang(row.selesai)} ${namaLengkap(pegawai)}`
})
