import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { RencanaId } from '../rencana'
import { namaRencana, pesaingOf } from '../skenario'
import { isTerkunci } from '../tahap-aturan'

/** Goes on with one scenario: the others of the plan are put away. */
export const chooseSkenario = defineCommand({
  name: 'rencana.choose-skenario',
  hak: 'RENCANA',
  input: z.object({ id: RencanaId }),
  gather: (read, { id }) => {
    const rencana = read.get('rencana', id)
    return rencana ? ok({ rencana, pesaing: pesaingOf(read.list('rencana'), rencana) }) : refuse(notFound('Rencana'))
  },
  decide: ({ rencana, pesaing }, _input, { now }) => {
    if (pesaing.length === 0) return refuse(invalid('Tidak ada skenario lain yang masih dipertimbangkan.'))
    const tetap = pesaing.find((r) => isTerkunci(r.status))
    if (tetap)
      return refuse(
        invalid(`Nama dalam skenario ${tetap.skenario} sudah ditetapkan; kembalikan dulu ke tahap sidang untuk memilih yang lain.`)
      )
    const kembali = rencana.diarsipkanPada === null ? [] : [updated('rencana', rencana, { diarsipkanPada: null })]
    return ok([...kembali, ...pesaing.map((r) => updated('rencana', r, { diarsipkanPada: now }))])
  },
  label: ({ rencana }) => `Lanjutkan rencana ${namaRencana(rencana)}`
})
