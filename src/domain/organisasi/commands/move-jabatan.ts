import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { byHand } from '../../kit/suntingan'
import { tanggalPanjang } from '../../kit/tanggal'
import { JabatanId } from '../jabatan'
import { gatherSusunan, isBelumBerakhir, terbuka, urutSesudah } from '../susunan-unor'
import { UnorId } from '../unor'

/** Moves posts, with those who hold them, into another unor; a moved post leads only where nobody does yet. */
export const moveJabatan = defineCommand({
  name: 'jabatan.move',
  hak: 'DATA',
  input: z.object({ ids: z.array(JabatanId).min(1, 'Pilih jabatannya lebih dahulu.'), unorId: UnorId }),
  gather: (read, { ids, unorId }, { today }) => {
    const unor = terbuka(gatherSusunan(read), unorId, today)
    if (!unor.ok) return unor
    const semua = read.list('jabatan')
    const jabatan = semua.filter((j) => ids.includes(j.id))
    if (jabatan.length < new Set(ids).size) return refuse(notFound('Jabatan'))
    return ok({ unor: unor.value, jabatan, disana: semua.filter((j) => j.unorId === unorId && isBelumBerakhir(j, today)) })
  },
  decide: ({ unor, jabatan, disana }, _input, { today }) => {
    const berakhir = jabatan.find((j) => !isBelumBerakhir(j, today))
    if (berakhir) return refuse(invalid(`${berakhir.nama} sudah berakhir per ${tanggalPanjang(berakhir.aktifSampai ?? today)}.`))
    const datang = jabatan.filter((j) => j.unorId !== unor.id).toSorted((a, b) => a.urut - b.urut)
    if (datang.length === 0) return refuse(invalid(`Jabatan itu sudah berada di ${unor.nama}.`))
    const pimpinan = disana.some((j) => j.isPimpinan) ? undefined : datang.find((j) => j.isPimpinan)
    const urut = urutSesudah(disana)
    return ok(datang.map((j, n) => updated('jabatan', j, byHand(j, { unorId: unor.id, isPimpinan: j === pimpinan, urut: urut + n }))))
  },
  label: ({ unor, jabatan }) => `Pindahkan ${jabatan.length === 1 ? jabatan[0]?.nama : `${jabatan.length} jabatan`} ke ${unor.nama}`
})
