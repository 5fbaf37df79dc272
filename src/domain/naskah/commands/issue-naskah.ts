import { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { Tanggal } from '../../kit/tanggal'
import { gatherPerjalanan, type Majuan, majukan } from '../../mutasi/maju-rencana'
import { RencanaId } from '../../mutasi/rencana'
import { isSudah } from '../../mutasi/tahap-aturan'
import { NaskahId } from '../naskah'
import { nomorTerpakai, pemakaiNomor } from '../nomor-naskah'

/**
 * Records a paper that has left the house under its number. A reprint with other words is a new row: nothing issued is overwritten.
 * Where the gate is open, the decree takes its plan to SK_TERBIT in the same step; where it is not, the plan stays and its head says why.
 */
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
  gather: (read, { rencanaId, jenis }) => {
    const rencana = read.get('rencana', rencanaId)
    if (!rencana) return refuse(notFound('Rencana'))
    const isBerjalan = jenis === SK_RENCANA && rencana.diarsipkanPada === null && !isSudah(rencana.status, 'SK_TERBIT')
    return ok({ naskah: read.list('naskah'), perjalanan: isBerjalan ? gatherPerjalanan(read, rencana) : null })
  },
  decide: ({ naskah, perjalanan }, input, given) => {
    const { newId, now } = given
    const lain = pemakaiNomor(naskah, input.nomor, input.rencanaId)
    if (lain) return refuse(invalid(nomorTerpakai(lain)))
    const terbit = inserted('naskah', { ...input, id: NaskahId.parse(newId()), dibuatPada: now })
    const maju = perjalanan && majukan(perjalanan, majuanSk(input), given)
    return ok([terbit, ...(maju?.ok ? maju.value : [])])
  },
  label: (_, { nomor }) => `Terbitkan naskah nomor ${nomor}`,
  undoable: false,
  auditInput: ({ isi: _isi, ...rest }) => rest
})

/** The paper whose number makes the decree of a plan. */
const SK_RENCANA = 'sk-mutasi'

/** The stage the number of the decree stands for. */
const majuanSk = ({ nomor, tanggal }: { readonly nomor: string; readonly tanggal: Tanggal }): Majuan => ({
  status: 'SK_TERBIT',
  tanggal,
  tanggalSk: tanggal,
  oleh: 'Penerbitan naskah',
  dokumen: nomor,
  catatan: null
})
