import { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { blokOf } from '../catatan-isian'
import { IsianUnor } from '../isian-unor'
import { anakDari, gatherSusunan, terbuka, urutSesudah } from '../susunan-unor'
import { UNOR_BAKU, UnorId } from '../unor'
import { examineUnor } from '../validasi-unor'

/** Adds a unor below another, behind its siblings. Only the very first one has no parent. */
export const createUnor = defineCommand({
  name: 'unor.create',
  input: z.object({ indukId: UnorId.nullable(), isian: IsianUnor }),
  gather: (read, { indukId }, { today }) => {
    const susunan = gatherSusunan(read)
    if (indukId === null) return susunan.size === 0 ? ok(susunan) : refuse(invalid('Pilih unit induknya.'))
    const induk = terbuka(susunan, indukId, today)
    return induk.ok ? ok(susunan) : induk
  },
  decide: (susunan, { indukId, isian }, { newId, today }) => {
    const saudara = anakDari(susunan, indukId, today)
    const blok = blokOf(examineUnor(isian, { lain: [...susunan.values()], saudara, today }))
    if (blok) return refuse(invalid(blok))
    return ok([inserted('unor', { ...UNOR_BAKU, ...isian, id: UnorId.parse(newId()), indukId, urut: urutSesudah(saudara) })])
  },
  label: (_susunan, { isian }) => `Tambah unit ${isian.nama}`
})
