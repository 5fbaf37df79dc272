import { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { gatherRancangan } from '../fakta-rancangan'
import { NamaRancangan } from '../nama-rancangan'
import { Rancangan, RancanganId, UsulanId } from '../rancangan'
import { salinUsulan } from '../salin-usulan'

/** Opens a new draft, empty or with the proposals of another one. */
export const createRancangan = defineCommand({
  name: 'rancangan.create',
  hak: 'RENCANA',
  input: z.object({
    nama: NamaRancangan,
    tmt: Rancangan.shape.tmt,
    catatan: Rancangan.shape.catatan,
    salinDari: RancanganId.nullable().optional()
  }),
  gather: (read, { salinDari }) => {
    if (!salinDari) return ok([])
    const asal = gatherRancangan(read, salinDari)
    if (!asal.ok) return asal
    if (asal.value.rancangan.status === 'DITERAPKAN')
      return refuse(invalid(`Rancangan “${asal.value.rancangan.nama}” sudah diterapkan; usulannya tidak dapat disalin.`))
    return ok(asal.value.usulan)
  },
  decide: (asal, { nama, tmt, catatan }, { newId, now }) => {
    const id = RancanganId.parse(newId())
    const salinan = salinUsulan(asal, id, { now, newId: () => UsulanId.parse(newId()) })
    return ok([
      inserted('rancangan', { id, nama, tmt, status: 'DRAF', catatan, dibuatPada: now, diterapkanPada: null }),
      ...salinan.map((u) => inserted('usulan', u))
    ])
  },
  label: (_asal, { nama }) => `Buat rancangan ${nama}`
})
