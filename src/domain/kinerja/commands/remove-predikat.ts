import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { namaLengkap } from '../../pegawai/pegawai'
import { PredikatId } from '../predikat'

/** Removes a predikat that was written down by mistake. */
export const removePredikat = defineCommand({
  name: 'predikat.remove',
  hak: 'DATA',
  input: z.object({ id: PredikatId }),
  gather: (read, { id }) => {
    const predikat = read.get('predikat', id)
    const pegawai = predikat && read.get('pegawai', predikat.pegawaiId)
    return predikat && pegawai ? ok({ predikat, pegawai }) : refuse(notFound('Predikat'))
  },
  decide: ({ predikat }) => ok([removed('predikat', predikat)]),
  label: ({ predikat, pegawai }) => `Hapus predikat kinerja ${predikat.tahun} ${namaLengkap(pegawai)}`
})
