import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { PegawaiId } from '../../pegawai/pegawai'

/** Takes a proposal back: the data stay. */
export const withdrawMusnah = defineCommand({
  name: 'musnah.tarik',
  hak: 'DATA',
  input: z.object({ pegawaiId: PegawaiId }),
  gather: (read, { pegawaiId }) => {
    const row = read.list('simpanan').find((s) => s.jenis === 'MUSNAH' && s.kunci === pegawaiId)
    return row ? ok(row) : refuse(notFound('Usul pemusnahan'))
  },
  decide: (row) => ok([removed('simpanan', row)]),
  label: () => 'Tarik usul pemusnahan data seorang pegawai',
  isCatatan: true
})
