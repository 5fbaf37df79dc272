import { z } from 'zod'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { buildContoh } from '../build-contoh'

/** Fills an empty database with the sample city; real data is never mixed with invented people. */
export const loadContoh = defineCommand({
  name: 'contoh.load',
  hak: 'DATA',
  input: z.object({ jumlahPegawai: z.int().min(100).max(60_000).default(600), benih: z.int() }),
  gather: (read) =>
    read.list('unor').length === 0 && read.list('pegawai').length === 0
      ? ok(null)
      : refuse(invalid('Data contoh hanya dapat dimuat ke basis data yang masih kosong. Buat berkas data baru terlebih dahulu.')),
  decide: (_, input, given) => ok(buildContoh({ ...given, ...input })),
  label: () => 'Muat contoh struktur Kota Sawahlunto',
  auditInput: (input) => input
})
