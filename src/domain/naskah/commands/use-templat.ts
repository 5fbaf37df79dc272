import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { TemplatWordId } from '../pola/templat-word'

/** Takes a Word template of the office into use for its kind of paper in place of any other, or out of it. */
export const useTemplat = defineCommand({
  name: 'templat.pakai',
  hak: 'NASKAH',
  input: z.object({ id: TemplatWordId, isDipakai: z.boolean() }),
  gather: (read, { id }) => {
    const templat = read.get('templatWord', id)
    if (!templat) return refuse(notFound('Templat Word'))
    return ok({ templat, sejenis: read.list('templatWord').filter((t) => t.jenis === templat.jenis) })
  },
  decide: ({ sejenis }, { id, isDipakai }) =>
    ok(
      sejenis.flatMap((t) => {
        const kini = t.id === id ? isDipakai : t.isDipakai && !isDipakai
        return kini === t.isDipakai ? [] : [updated('templatWord', t, { isDipakai: kini })]
      })
    ),
  label: ({ templat }, { isDipakai }) => `${isDipakai ? 'Pakai' : 'Hentikan'} templat Word “${templat.nama}”`
})
