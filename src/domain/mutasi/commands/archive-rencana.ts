import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { RencanaId } from '../rencana'
import { keluargaOf, namaRencana } from '../skenario'

/** Puts a plan away, the first of several scenarios with the others; or brings back that very one: those not chosen stay away. */
export const archiveRencana = defineCommand({
  name: 'rencana.archive',
  hak: 'RENCANA',
  input: z.object({ id: RencanaId, arsip: z.boolean() }),
  gather: (read, { id, arsip }) => {
    const rencana = read.get('rencana', id)
    if (!rencana) return refuse(notFound('Rencana'))
    return ok({ rencana, bersama: arsip && rencana.indukId === null ? keluargaOf(read.list('rencana'), rencana) : [rencana] })
  },
  decide: ({ bersama }, { arsip }, { now }) => {
    const berubah = bersama.filter((r) => (r.diarsipkanPada !== null) !== arsip)
    if (berubah.length === 0) return refuse(invalid(arsip ? 'Rencana ini sudah ada di arsip.' : 'Rencana ini tidak ada di arsip.'))
    return ok(berubah.map((r) => updated('rencana', r, { diarsipkanPada: arsip ? now : null })))
  },
  label: ({ rencana }, { arsip }) =>
    arsip ? `Arsipkan rencana ${namaRencana(rencana)}` : `Keluarkan rencana ${namaRencana(rencana)} dari arsip`
})
