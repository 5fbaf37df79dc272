import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { byHand, medanBerubah } from '../../kit/suntingan'
import { blokOf } from '../catatan-isian'
import { IsianUnor } from '../isian-unor'
import { anakDari, gatherSusunan } from '../susunan-unor'
import { UnorId } from '../unor'
import { examineUnor } from '../validasi-unor'

/** Changes what a unor is called and what it is; its place stays. */
export const updateUnor = defineCommand({
  name: 'unor.update',
  hak: 'DATA',
  input: z.object({ id: UnorId, isian: IsianUnor }),
  gather: (read, { id }) => {
    const susunan = gatherSusunan(read)
    const unor = susunan.get(id)
    return unor ? ok({ unor, susunan }) : refuse(notFound('Unit organisasi'))
  },
  decide: ({ unor, susunan }, { isian }, { today }) => {
    const lain = [...susunan.values()].filter((u) => u.id !== unor.id)
    const saudara = anakDari(susunan, unor.indukId, today).filter((u) => u.id !== unor.id)
    const blok = blokOf(examineUnor(isian, { lain, saudara, today }))
    if (blok) return refuse(invalid(blok))
    if (medanBerubah(unor, isian).length === 0) return refuse(invalid('Tidak ada yang berubah.'))
    return ok([updated('unor', unor, byHand(unor, isian))])
  },
  label: ({ unor }) => `Ubah unit ${unor.nama}`
})
