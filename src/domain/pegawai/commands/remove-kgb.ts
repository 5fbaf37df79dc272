import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { tanggalPanjang } from '../../kit/tanggal'
import { gatherHapus } from '../berkas-pegawai'
import { KgbId } from '../kgb'
import { namaLengkap } from '../pegawai'

/** Removes a pay step that was written down by mistake. */
export const removeKgb = defineCommand({
  name: 'kgb.remove',
  hak: 'DATA',
  input: z.object({ id: KgbId }),
  gather: (read, { id }) => gatherHapus(read, 'kgb', id),
  decide: ({ row }) => ok([removed('kgb', row)]),
  label: ({ row, pegawai }) => `Hapus KGB ${tanggalPanjang(row.tmt)} ${namaLengkap(pegawai)}`
})
