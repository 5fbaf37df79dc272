import { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { Tanggal } from '../../kit/tanggal'
import { RencanaId } from '../../mutasi/rencana'
import { NaskahId } from '../naskah'

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
  gather: (read, { rencanaId }) => {
    const rencana = read.get('rencana', rencanaId)
    return rencana ? ok({ naskah: read.list('naskah'), rencana: read.list('rencana') }) : refuse(notFound('Rencana'))
  },
  decide: ({ naskah, rencana }, input, { newId, now }) => {
    const senomor = naskah.filter((n) => sameNomor(n.nomor, input.nomor))
    const lain = senomor.find((n) => n.rencanaId !== input.rencanaId)
    if (lain) {
      const nama = rencana.find((r) => r.id === lain.rencanaId)?.nama ?? lain.judul
      return refuse(invalid(`Nomor ${input.nomor} sudah dipakai untuk “${nama}”. Isi nomor lain.`))
    }
    if (senomor.some((n) => n.isi === input.isi)) return ok([])
    return ok([inserted('naskah', { ...input, id: NaskahId.parse(newId()), dibuatPada: now })])
  },
  label: (_, { nomor }) => `Terbitkan naskah nomor ${nomor}`,
  undoable: false,
  auditInput: ({ isi: _isi, ...rest }) => rest
})

const sameNomor = (a: string, b: string): boolean => plain(a) === plain(b)
const plain = (nomor: string): string => nomor.replace(/\s+/g, '').toLowerCase()
