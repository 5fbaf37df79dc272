import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { NamaSaringan } from '../saringan'
import { SimpananId } from '../simpanan'

/** Gives a kept filter another name. */
export const renameSaringan = defineCommand({
  name: 'saringan.rename',
  hak: 'LIHAT',
  input: z.object({ id: SimpananId, nama: NamaSaringan }),
  gather: (read, { id, nama }) => {
    const row = read.get('simpanan', id)
    if (!row) return refuse(notFound('Saringan'))
    const kunci = `${row.kunci.slice(0, row.kunci.indexOf('/'))}/${nama}`
    return ok({ row, kunci, isTaken: read.list('simpanan').some((s) => s.id !== id && s.jenis === row.jenis && s.kunci === kunci) })
  },
  decide: ({ row, kunci, isTaken }) =>
    isTaken ? refuse(invalid('Sudah ada saringan dengan nama itu.')) : ok([updated('simpanan', row, { kunci })]),
  label: (_facts, { nama }) => `Ganti nama saringan menjadi ${nama}`,
  isCatatan: true
})
