import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { Tanggal, tanggalPanjang } from '../../kit/tanggal'
import { IsianUnor } from '../isian-unor'
import { JabatanId } from '../jabatan'
import { pecahUnor } from '../pecah-unor'
import { gatherSusunan, terbuka } from '../susunan-unor'
import { isAdaPada, UnorId } from '../unor'

/** Splits a unor: a new one beside it takes over some of its posts and children. */
export const splitUnor = defineCommand({
  name: 'unor.split',
  hak: 'DATA',
  input: z.object({
    asalId: UnorId,
    baru: IsianUnor.omit({ aktifDari: true }),
    tmt: Tanggal,
    jabatanIds: z.array(JabatanId),
    anakIds: z.array(UnorId)
  }),
  gather: (read, { asalId }, { today }) => {
    const susunan = gatherSusunan(read)
    const asal = terbuka(susunan, asalId, today)
    if (!asal.ok) return asal
    return ok({ asal: asal.value, susunan, jabatan: read.list('jabatan').filter((j) => j.unorId === asalId && isAdaPada(j, today)) })
  },
  decide: (fakta, pemecahan, given) => pecahUnor(fakta, pemecahan, given),
  label: ({ asal }, { baru, tmt }) => `Pecah ${asal.nama} menjadi ${baru.nama} per ${tanggalPanjang(tmt)}`
})
