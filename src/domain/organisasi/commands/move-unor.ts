import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { byHand } from '../../kit/suntingan'
import { anakDari, gatherSusunan, terbuka, urutSesudah } from '../susunan-unor'
import { liesWithin, UnorId } from '../unor'

/** Moves a unor, with everything under it, below another unor. */
export const moveUnor = defineCommand({
  name: 'unor.move',
  input: z.object({ id: UnorId, indukId: UnorId }),
  gather: (read, { id, indukId }, { today }) => {
    const susunan = gatherSusunan(read)
    const unor = susunan.get(id)
    if (!unor) return refuse(notFound('Unit organisasi'))
    const induk = terbuka(susunan, indukId, today)
    return induk.ok ? ok({ unor, induk: induk.value, susunan }) : induk
  },
  decide: ({ unor, induk, susunan }, _input, { today }) => {
    if (liesWithin(susunan, unor.id, induk.id)) return refuse(invalid(`${unor.nama} tidak dapat dipindahkan ke bawah dirinya sendiri.`))
    if (unor.indukId === induk.id) return refuse(invalid(`${unor.nama} sudah berada di bawah ${induk.nama}.`))
    const urut = urutSesudah(anakDari(susunan, induk.id, today))
    return ok([updated('unor', unor, byHand(unor, { indukId: induk.id, urut }))])
  },
  label: ({ unor, induk }) => `Pindahkan ${unor.nama} ke bawah ${induk.nama}`
})
