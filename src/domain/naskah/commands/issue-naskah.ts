import { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { Tanggal } from '../../kit/tanggal'
import { RencanaId } from '../../mutasi/rencana'
import { NaskahId } from '../naskah'
import { nomorTerpakai, pemakaiNomor } from '../nomor-naskah'

/** Records a paper that has left the house under its number. A reprint with other words is a new row: nothing issued is overwritten. */
export const issueNaskah = defineCommand({
  name: 'naskah.issue',
  input: z.object({
    rencanaId: RencanaId,
    jenis: z.string().min(1),
    nomor: z.string().trim().min(1, 'Nomor keputusan belum diisi.'),
    tanggal: Tanggal,
    judul: z.string(),
    isi: z.string()
  }),
  gather: (read, { rencanaId }) => (read.get('rencana', rencanaId) ? ok(read.list('naskah')) : refuse(notFound('Rencana'))),
  decide: (naskah, input, { newId, now }) => {
    const lain = pemakaiNomor(naskah, input.nomor, input.rencanaId)
    if (lain) return refuse(invalid(nomorTerpakai(lain)))
    return ok([inserted('naskah', { ...input, id: NaskahId.parse(newId()), dibuatPada: now })])
  },
  label: (_, { nomor }) => `Terbitkan naskah nomor ${nomor}`,
  undoable: false,
  auditInput: ({ isi: _isi, ...rest }) => rest
})
