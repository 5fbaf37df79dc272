import { z } from 'zod'
import type { Reader } from '../../entities'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { NomorId } from '../nomor/nomor'
import { AlasanBatal, dibatalkan, isianKutipan, rencanaTetap } from '../pembatalan'

/**
 * Declares numbers void, and every paper that bears them. They are never given again. The stage of a plan whose decree this was does not move by
 * itself: the label says so.
 */
export const voidNomor = defineCommand({
  name: 'nomor.batal',
  hak: 'NASKAH',
  input: z.object({ ids: z.array(NomorId).min(1).max(2000), alasan: AlasanBatal }),
  gather: (read, { ids }) => {
    const nomor = ids.flatMap((id) => read.get('nomor', id) ?? [])
    if (nomor.length < ids.length) return refuse(notFound('Nomor'))
    const naskah = nomor.flatMap((n) => bernomor(read, n.id))
    return ok({ nomor, naskah, isian: isianKutipan(read, naskah), tetap: rencanaTetap(read, naskah) })
  },
  decide: ({ nomor, ...fakta }, { alasan }, { now }) => {
    const sudah = nomor.find((n) => n.status === 'BATAL')
    if (sudah) return refuse(invalid(`Nomor ${sudah.teks} sudah dibatalkan.`))
    return ok([...nomor.map((n) => updated('nomor', n, { status: 'BATAL', alasan })), ...dibatalkan(fakta, { alasan, now })])
  },
  label: ({ nomor, naskah, tetap }) => {
    const [pertama] = nomor
    const nama = nomor.length === 1 ? `nomor ${pertama?.teks ?? ''}` : `${nomor.length} nomor, mulai ${pertama?.teks ?? ''}`
    return `Batalkan ${nama}${naskah.length === 0 ? '' : ` beserta ${naskah.length} naskahnya`}${tetap}`
  },
  undoable: false,
  alasan: ({ alasan }) => alasan
})

/** The papers under a number that stand. */
const bernomor = (read: Reader, id: NomorId) => read.where('naskah', 'nomorId', id).filter((n) => n.dibatalkanPada === null)
