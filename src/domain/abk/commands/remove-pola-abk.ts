import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { PolaAbkId } from '../abk'

/** Removes a template; posts that took it over keep their tasks. */
export const removePolaAbk = defineCommand({
  name: 'pola-abk.remove',
  hak: 'DATA',
  input: z.object({ id: PolaAbkId }),
  gather: (read, { id }) => {
    const pola = read.get('polaAbk', id)
    return pola ? ok(pola) : refuse(notFound('Pola ABK'))
  },
  decide: (pola) => ok([removed('polaAbk', pola)]),
  label: ({ nama }) => `Hapus pola ABK ${nama}`
})
