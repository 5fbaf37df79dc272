import { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { langkahSalinan } from '../langkah-salinan'
import { gatherPijakan } from '../pijakan-rencana'
import { NamaRencana } from '../nama-rencana'
import { RENCANA_BAKU, RencanaId } from '../rencana'
import { gatherIsiSalinan, namaRencana, salinIsi } from '../skenario'

/** Begins a new plan with the steps of another one that are still to be done and fit the data, and what it says of empty posts. Approvals and overrides are asked anew. */
export const copyRencana = defineCommand({
  name: 'rencana.copy',
  hak: 'RENCANA',
  input: z.object({ id: RencanaId, nama: NamaRencana }),
  gather: (read, { id }) => {
    const rencana = read.get('rencana', id)
    if (!rencana) return refuse(notFound('Rencana'))
    const isi = gatherIsiSalinan(read, id)
    const snapshot = gatherPijakan(read, { rencana, langkah: [] })
    return ok({ rencana, isi: { ...isi, langkah: langkahSalinan(snapshot, rencana, isi.langkah) } })
  },
  decide: ({ rencana, isi }, { nama }, { newId, now }) => {
    if (isi.langkah.length === 0)
      return refuse(
        invalid('Tidak ada langkah yang dapat disalin: yang sudah diterapkan dan yang tidak cocok lagi dengan data tidak ikut.')
      )
    const { tmt, jenis, horizonBulan, catatan } = rencana
    const id = RencanaId.parse(newId())
    return ok([
      inserted('rencana', { ...RENCANA_BAKU, id, nama, tmt, jenis, horizonBulan, catatan, dibuatPada: now }),
      ...salinIsi({ ...isi, izin: [], pengesampingan: [] }, id, newId)
    ])
  },
  label: ({ rencana }, { nama }) => `Salin rencana ${namaRencana(rencana)} menjadi ${nama}`
})
