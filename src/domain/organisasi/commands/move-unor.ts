import { z } from 'zod'
import { defineCommand, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { BAWAHAN_PINDAH } from '../aturan-pindah'
import { pindahUnor } from '../pindah-unor'
import { gatherSusunan, pohonUnor } from '../susunan-unor'
import { UnorId } from '../unor'

/** Moves units below another (null = into the tray); what becomes of the units below them is said. */
export const moveUnor = defineCommand({
  name: 'unor.move',
  hak: 'DATA',
  input: z.object({
    ids: z.array(UnorId).min(1, 'Pilih unitnya lebih dahulu.'),
    indukId: UnorId.nullable(),
    /** The unit there before which they stand; null or nothing = behind them all. */
    sebelumId: UnorId.nullable().optional(),
    bawahan: z.enum(BAWAHAN_PINDAH)
  }),
  gather: (read, { ids, indukId }, { today }) => {
    const susunan = gatherSusunan(read)
    const unor = ids.flatMap((id) => susunan.get(id) ?? [])
    const induk = indukId === null ? null : susunan.get(indukId)
    if (unor.length < ids.length || induk === undefined) return refuse(notFound('Unit organisasi'))
    return ok({ unor, induk, pohon: pohonUnor(susunan, today) })
  },
  decide: ({ pohon }, pemindahan) => pindahUnor(pohon, pemindahan),
  label: ({ unor, induk }) => {
    const apa = unor.length === 1 ? unor[0]?.nama : `${unor.length} unit`
    return induk === null ? `Pindahkan ${apa} ke ruang tunggu` : `Pindahkan ${apa} ke bawah ${induk.nama}`
  }
})
