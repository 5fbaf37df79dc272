import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { byHand } from '../../kit/suntingan'
import { Tanggal, tanggalPanjang } from '../../kit/tanggal'
import { namaRingkas } from '../nama-ringkas'
import { isBelumBerakhir, gatherSusunan } from '../susunan-unor'
import { UnorId } from '../unor'

/** Ends a unor from a day on (the first day it no longer exists). Nothing may still stand in it. */
export const endUnor = defineCommand({
  name: 'unor.end',
  input: z.object({ id: UnorId, sampai: Tanggal }),
  gather: (read, { id }) => {
    const susunan = gatherSusunan(read)
    const unor = susunan.get(id)
    if (!unor) return refuse(notFound('Unit organisasi'))
    return ok({
      unor,
      anak: [...susunan.values()].filter((u) => u.indukId === id),
      jabatan: read.list('jabatan').filter((j) => j.unorId === id)
    })
  },
  decide: ({ unor, anak, jabatan }, { sampai }) => {
    if (unor.aktifSampai !== null) return refuse(invalid(`${unor.nama} sudah berakhir per ${tanggalPanjang(unor.aktifSampai)}.`))
    if (unor.aktifDari !== null && sampai <= unor.aktifDari) return refuse(invalid('Unit tidak dapat berakhir sebelum ia mulai berlaku.'))
    const isi = [...anak, ...jabatan].filter((row) => isBelumBerakhir(row, sampai))
    if (isi.length > 0)
      return refuse(invalid(`${unor.nama} masih memiliki ${namaRingkas(isi.map((row) => row.nama))}. Pindahkan atau akhiri lebih dahulu.`))
    return ok([updated('unor', unor, byHand(unor, { aktifSampai: sampai }))])
  },
  label: ({ unor }, { sampai }) => `Akhiri unit ${unor.nama} per ${tanggalPanjang(sampai)}`
})
