import { z } from 'zod'
import type { Reader } from '../../entities'
import { type Changeset, updated } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { type Berpijak, berpijakUlang, gatherByUsulan } from '../fakta-rancangan'
import { type FaktaRancangan, replay } from '../proyeksi-rancangan'
import { type Usulan, UsulanId } from '../rancangan'

/** Puts a proposal before another of its draft, or behind all of them. It may not end up before one it needs. */
export const reorderUsulan = defineCommand({
  name: 'usulan.reorder',
  hak: 'RENCANA',
  input: z.object({ id: UsulanId, sebelumId: UsulanId.nullable() }),
  gather: (read, { id, sebelumId }) => {
    const fakta = gatherByUsulan(read, id)
    if (!fakta.ok) return fakta
    const { rancangan, usulan, ini } = fakta.value
    const lain = usulan.filter((u) => u.id !== id)
    const at = sebelumId === null ? lain.length : lain.findIndex((u) => u.id === sebelumId)
    if (at < 0) return refuse(invalid('Urutan hanya dapat diubah di antara usulan rancangan yang sama.'))
    const sesudah = { rancangan, usulan: lain.toSpliced(at, 0, ini) }
    const berpijak = berpijakUlang(read, fakta.value, { sesudah })
    return ok({ ini, usulan, berpijak, rusak: rusakKarena(read, fakta.value, { rancangan, usulan: berpijak.map(berdiri) }) })
  },
  decide: ({ usulan, berpijak, rusak }) => {
    if (berpijak.every((b, n) => b.usulan.id === usulan[n]?.id)) return refuse(invalid('Urutannya sudah demikian.'))
    if (rusak) return refuse(invalid(`Urutan itu membuat “${rusak.label}” tidak dapat dilaksanakan.`))
    return ok(berpijak.flatMap(({ usulan: u, pijakan }, n) => changeOf(u, { urut: n + 1, pijakan })))
  },
  label: ({ ini }) => `Urutkan usulan: ${ini.label}`
})

const berdiri = ({ usulan, pijakan }: Berpijak): Usulan => ({ ...usulan, pijakan })

/** The first proposal that fits before, and no longer after. */
function rusakKarena(read: Reader, before: FaktaRancangan, after: FaktaRancangan): Usulan | null {
  const cocok = new Set(replay(read, before).usulan.flatMap(({ usulan, konflik }) => (konflik ? [] : [usulan.id])))
  return replay(read, after).usulan.find(({ usulan, konflik }) => konflik !== null && cocok.has(usulan.id))?.usulan ?? null
}

const changeOf = (usulan: Usulan, patch: Pick<Usulan, 'urut' | 'pijakan'>): Changeset =>
  usulan.urut === patch.urut && usulan.pijakan === patch.pijakan ? [] : [updated('usulan', usulan, patch)]
