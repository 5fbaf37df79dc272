import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { namaLengkap, PegawaiId } from '../../pegawai/pegawai'
import { gatherPegawai } from '../../pegawai/sunting'

/** Writes down who took the report of all data of a person out of the house (UU 27/2022 Ps 32). */
export const recordLaporanSubjek = defineCommand({
  name: 'subjek.catat-laporan',
  hak: 'PRIBADI',
  input: z.object({ pegawaiId: PegawaiId, format: z.string(), baris: z.int() }),
  gather: (read, { pegawaiId }) => gatherPegawai(read, pegawaiId),
  decide: () => ok([]),
  label: (row, { format }) => `Simpan laporan data dan rekam jejak ${namaLengkap(row)} sebagai ${format}`,
  isCatatan: true,
  isDalam: true
})
