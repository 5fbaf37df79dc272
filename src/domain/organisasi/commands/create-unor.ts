import { z } from 'zod'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { blokOf } from '../catatan-isian'
import { IsianUnor } from '../isian-unor'
import { anakDari, disisipkan, gatherSusunan, tempatMenurutJenis, terbuka } from '../susunan-unor'
import { type JenisUnor, type Unor, UNOR_BAKU, UnorId } from '../unor'
import { examineUnor } from '../validasi-unor'

/** Adds a unor below another: before one of its siblings, behind them all (null), or behind those of its kind (nothing named). Only the very first one has no parent. */
export const createUnor = defineCommand({
  name: 'unor.create',
  hak: 'DATA',
  input: z.object({ indukId: UnorId.nullable(), isian: IsianUnor, sebelumId: UnorId.nullable().optional() }),
  gather: (read, { indukId }, { today }) => {
    const susunan = gatherSusunan(read)
    if (indukId === null) return susunan.size === 0 ? ok(susunan) : refuse(invalid('Pilih unit induknya.'))
    const induk = terbuka(susunan, indukId, today)
    return induk.ok ? ok(susunan) : induk
  },
  decide: (susunan, { indukId, isian, sebelumId }, { newId, today }) => {
    const saudara = anakDari(susunan, indukId, today)
    const blok = blokOf(examineUnor(isian, { lain: [...susunan.values()], saudara, today }))
    if (blok) return refuse(invalid(blok))
    const baru: Unor = { ...UNOR_BAKU, ...isian, id: UnorId.parse(newId()), indukId, urut: 0 }
    const at = tempatBaru(saudara, isian.jenis, sebelumId)
    if (at < 0) return refuse(invalid('Unit yang dipilih sebagai tetangganya tidak berada di bawah induk yang sama.'))
    return ok(disisipkan(saudara, at, [baru]))
  },
  label: (_susunan, { isian }) => `Tambah unit ${isian.nama}`
})

/** The place among its siblings; -1 when the named neighbour is none of them. */
function tempatBaru(saudara: readonly Unor[], jenis: JenisUnor, sebelumId: UnorId | null | undefined): number {
  if (sebelumId === undefined) return tempatMenurutJenis(saudara, jenis)
  return sebelumId === null ? saudara.length : saudara.findIndex((u) => u.id === sebelumId)
}
