import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { namaSaringan } from '../saringan'
import { SimpananId } from '../simpanan'

/** Forgets a kept filter. */
export const deleteSaringan = defineCommand({
  name: 'saringan.delete',
  hak: 'LIHAT',
  input: z.object({ id: SimpananId }),
  gather: (read, { id }) => {
    const row = read.get('simpanan', id)
    return row?.jenis === 'SARINGAN' ? ok(row) : refuse(notFound('Saringan'))
  },
  decide: (row) => ok([removed('simpanan', row)]),
  label: (row) => `Hapus saringan ${namaSaringan(row)}`,
  isCatatan: true
})
