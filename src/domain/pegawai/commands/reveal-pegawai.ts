import { z } from 'zod'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { MEDAN_PRIBADI, NAMA_MEDAN } from '../medan'
import { namaLengkap, PegawaiId } from '../pegawai'
import { gatherPegawai } from '../sunting'

/** Writes down who looked at which personal data of whom (UU 27/2022); the value itself goes into no log. */
export const revealPegawai = defineCommand({
  name: 'pegawai.reveal',
  hak: 'PRIBADI',
  input: z.object({ id: PegawaiId, medan: z.enum(MEDAN_PRIBADI) }),
  gather: (read, { id }) => gatherPegawai(read, id),
  decide: (row, { medan }) => (row[medan] === null ? refuse(invalid(`${NAMA_MEDAN[medan]} pegawai ini belum diisi.`)) : ok([])),
  label: (row, { medan }) => `Tampilkan ${NAMA_MEDAN[medan]} ${namaLengkap(row)}`,
  isCatatan: true
})
