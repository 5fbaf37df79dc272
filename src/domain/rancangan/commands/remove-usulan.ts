import { z } from 'zod'
import { removed } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { berpijakUlang, gatherDraf, pijakanBaru } from '../fakta-rancangan'
import { UsulanId } from '../rancangan'

/** Takes proposals of a draft back; the others stay and are judged without them. */
export const removeUsulan = defineCommand({
  name: 'usulan.remove',
  hak: 'RENCANA',
  input: z.object({ ids: z.array(UsulanId).min(1, 'Pilih usulannya lebih dahulu.') }),
  gather: (read, { ids }) => {
    const pertama = ids[0] === undefined ? null : read.get('usulan', ids[0])
    if (!pertama) return refuse(notFound('Usulan'))
    const fakta = gatherDraf(read, pertama.rancanganId)
    if (!fakta.ok) return fakta
    const { rancangan, usulan } = fakta.value
    const dibuang = usulan.filter((u) => ids.includes(u.id))
    if (dibuang.length < new Set(ids).size) return refuse(invalid('Usulan yang dipilih tidak semuanya dari rancangan ini.'))
    const sesudah = { rancangan, usulan: usulan.filter((u) => !ids.includes(u.id)) }
    return ok({ dibuang, berpijak: berpijakUlang(read, fakta.value, { sesudah }) })
  },
  decide: ({ dibuang, berpijak }) => ok([...dibuang.map((u) => removed('usulan', u)), ...pijakanBaru(berpijak)]),
  label: ({ dibuang }) => (dibuang.length === 1 ? `Tarik usulan: ${dibuang[0]?.label}` : `Tarik ${dibuang.length} usulan`)
})
