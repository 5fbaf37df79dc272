import { z } from 'zod'
import { updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { noted } from '../../kit/suntingan'
import { gatherKursi, refusalOfKursi } from '../kursi'
import { namaLengkap } from '../pegawai'
import { Penempatan, PenempatanId } from '../penempatan'

/** Corrects what was written down wrongly of a placement: post, kind, days or number of the decree. */
export const correctPenempatan = defineCommand({
  name: 'penempatan.correct',
  hak: 'DATA',
  input: z.object({ id: PenempatanId, patch: Penempatan.omit({ id: true, pegawaiId: true }).exactPartial() }),
  gather: (read, { id, patch }) => {
    const row = read.get('penempatan', id)
    if (!row) return refuse(notFound('Riwayat jabatan'))
    const fakta = gatherKursi(read, { ...row, ...patch })
    return fakta.ok ? ok({ ...fakta.value, row }) : fakta
  },
  decide: ({ row, ...fakta }, { patch }) => {
    const benar = { ...row, ...patch }
    if (JSON.stringify(benar) === JSON.stringify(row)) return refuse(invalid('Tidak ada yang berubah pada riwayat jabatan ini.'))
    const refusal = refusalOfKursi(fakta, benar)
    if (refusal) return refuse(refusal)
    return ok([updated('penempatan', row, patch), updated('pegawai', fakta.pegawai, noted(fakta.pegawai, ['jabatan']))])
  },
  label: ({ pegawai, jabatan }) => `Perbaiki riwayat ${jabatan.nama} ${namaLengkap(pegawai)}`
})
