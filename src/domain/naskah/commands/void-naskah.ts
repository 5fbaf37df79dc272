import { z } from 'zod'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { NaskahId } from '../naskah'
import { AlasanBatal, dibatalkan, isianKutipan, rencanaTetap } from '../pembatalan'

/** Declares issued papers void and leaves their numbers to the papers that mend them. Nothing issued is removed. */
export const voidNaskah = defineCommand({
  name: 'naskah.batal',
  hak: 'NASKAH',
  input: z.object({ ids: z.array(NaskahId).min(1).max(2000), alasan: AlasanBatal }),
  gather: (read, { ids }) => {
    const naskah = ids.flatMap((id) => read.get('naskah', id) ?? [])
    return naskah.length < ids.length
      ? refuse(notFound('Naskah'))
      : ok({ naskah, isian: isianKutipan(read, naskah), tetap: rencanaTetap(read, naskah) })
  },
  decide: (fakta, { alasan }, { now }) => {
    const sudah = fakta.naskah.find((n) => n.dibatalkanPada !== null)
    return sudah ? refuse(invalid(`Naskah nomor ${sudah.nomor} sudah dibatalkan.`)) : ok(dibatalkan(fakta, { alasan, now }))
  },
  label: ({ naskah, tetap }) => {
    const [pertama] = naskah
    const nama = naskah.length === 1 ? `naskah nomor ${pertama?.nomor ?? ''}` : `${naskah.length} naskah`
    return `Nyatakan batal ${nama}${tetap}`
  },
  undoable: false,
  alasan: ({ alasan }) => alasan
})
