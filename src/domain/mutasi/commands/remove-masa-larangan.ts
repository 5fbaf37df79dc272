import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { MasaLaranganId } from '../masa-larangan'

/** Takes a frozen period out of the calendar. */
export const removeMasaLarangan = defineCommand({
  name: 'masa-larangan.remove',
  hak: 'SETELAN',
  input: z.object({ id: MasaLaranganId }),
  gather: (read, { id }) => {
    const row = read.get('masaLarangan', id)
    return row ? ok(row) : refuse(notFound('Masa larangan'))
  },
  decide: (row) => ok([removed('masaLarangan', row)]),
  label: ({ nama }) => `Hapus masa larangan ${nama}`
})
