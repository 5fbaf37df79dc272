import { z } from 'zod'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { anakDari, gatherSusunan, renumbered } from '../susunan-unor'
import { UnorId } from '../unor'

/** Puts a unor before one of its siblings, or behind all of them. */
export const reorderUnor = defineCommand({
  name: 'unor.reorder',
  hak: 'DATA',
  input: z.object({ id: UnorId, sebelumId: UnorId.nullable() }),
  gather: (read, { id }, { today }) => {
    const susunan = gatherSusunan(read)
    const unor = susunan.get(id)
    return unor ? ok({ unor, saudara: anakDari(susunan, unor.indukId, today) }) : refuse(notFound('Unit organisasi'))
  },
  decide: ({ unor, saudara }, { sebelumId }) => {
    if (!saudara.includes(unor)) return refuse(invalid(`${unor.nama} sudah berakhir, jadi tidak mempunyai urutan.`))
    const lain = saudara.filter((u) => u.id !== unor.id)
    const at = sebelumId === null ? lain.length : lain.findIndex((u) => u.id === sebelumId)
    if (at < 0) return refuse(invalid('Urutan hanya dapat diubah di antara unit dengan induk yang sama.'))
    const ordered = lain.toSpliced(at, 0, unor)
    if (ordered.every((u, n) => u.id === saudara[n]?.id)) return refuse(invalid('Urutannya sudah demikian.'))
    return ok(renumbered(ordered, (u) => (u.id === unor.id ? {} : null)))
  },
  label: ({ unor }) => `Urutkan unit ${unor.nama}`
})
