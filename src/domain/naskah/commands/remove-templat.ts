import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { TemplatWordId } from '../pola/templat-word'

/** Removes a Word template of the office; its kind of paper is written by the template of the house again. */
export const removeTemplat = defineCommand({
  name: 'templat.hapus',
  hak: 'NASKAH',
  input: z.object({ id: TemplatWordId }),
  gather: (read, { id }) => {
    const templat = read.get('templatWord', id)
    return templat ? ok(templat) : refuse(notFound('Templat Word'))
  },
  decide: (templat) => ok([removed('templatWord', templat)]),
  label: ({ nama }) => `Hapus templat Word “${nama}”`
})
