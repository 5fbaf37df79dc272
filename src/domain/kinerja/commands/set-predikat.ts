import { inserted, updated } from '../../kit/changeset'
import { defineCommand, invalid, notFound } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { namaLengkap } from '../../pegawai/pegawai'
import { Predikat, PredikatId } from '../predikat'

/** Writes down the predikat kinerja of a person for a year that is over or running. */
export const setPredikat = defineCommand({
  name: 'predikat.set',
  hak: 'DATA',
  input: Predikat.omit({ id: true }),
  gather: (read, { pegawaiId, tahun }) => {
    const pegawai = read.get('pegawai', pegawaiId)
    if (!pegawai) return refuse(notFound('Pegawai'))
    return ok({ pegawai, lama: read.list('predikat').find((p) => p.pegawaiId === pegawaiId && p.tahun === tahun) ?? null })
  },
  decide: ({ lama }, input, { today, newId }) => {
    if (input.tahun > Number(today.slice(0, 4))) return refuse(invalid(`Tahun ${input.tahun} belum tiba.`))
    if (!lama) return ok([inserted('predikat', { id: PredikatId.parse(newId()), ...input })])
    if (lama.predikat === input.predikat) return refuse(invalid('Predikat tahun itu sudah demikian.'))
    return ok([updated('predikat', lama, { predikat: input.predikat })])
  },
  label: ({ pegawai }, { tahun }) => `Predikat kinerja ${tahun} ${namaLengkap(pegawai)}`
})
