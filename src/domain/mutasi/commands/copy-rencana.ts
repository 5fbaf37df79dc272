import { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { gatherPijakan } from '../pijakan-rencana'
import { NamaRencana } from '../nama-rencana'
import { project } from '../proyeksi'
import { RENCANA_BAKU, RencanaId } from '../rencana'
import { gatherIsiSalinan, namaRencana, salinIsi } from '../skenario'

/** Begins a new plan with the steps of another one that still fit the data, and what it says of empty posts. Approvals and overrides are asked anew. */
export const copyRencana = defineCommand({
  name: 'rencana.copy',
  input: z.object({ id: RencanaId, nama: NamaRencana }),
  gather: (read, { id }) => {
    const rencana = read.get('rencana', id)
    if (!rencana) return refuse(notFound('Rencana'))
    const isi = gatherIsiSalinan(read, id)
    const snapshot = gatherPijakan(read, { rencana, langkah: [] })
    return ok({ rencana, isi: { ...isi, langkah: project(snapshot, rencana, isi.langkah).berlaku } })
  },
  decide: ({ rencana, isi }, { nama }, { newId, now }) => {
    const { tmt, jenis, horizonBulan, catatan } = rencana
    const id = RencanaId.parse(newId())
    return ok([
      inserted('rencana', { ...RENCANA_BAKU, id, nama, tmt, jenis, horizonBulan, catatan, dibuatPada: now }),
      ...salinIsi({ ...isi, izin: [], pengesampingan: [] }, id, newId)
    ])
  },
  label: ({ rencana }, { nama }) => `Salin rencana ${namaRencana(rencana)} menjadi ${nama}`
})
