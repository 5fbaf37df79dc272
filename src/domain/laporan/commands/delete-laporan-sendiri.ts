import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { SimpananId } from '../../simpanan/simpanan'

/** Forgets an own report. */
export const deleteLaporanSendiri = defineCommand({
  name: 'laporan-sendiri.hapus',
  hak: 'LIHAT',
  input: z.object({ id: SimpananId }),
  gather: (read, { id }) => {
    const row = read.get('simpanan', id)
    return row?.jenis === 'LAPORAN' ? ok(row) : refuse(notFound('Laporan'))
  },
  decide: (row) => ok([removed('simpanan', row)]),
  label: ({ kunci }) => `Hapus laporan ${kunci}`
})
