import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'
import { BAGIAN_TERTUTUP, SEBUTAN_BAGIAN } from '../bagian-tertutup'
import { namaLengkap, PegawaiId } from '../pegawai'
import { gatherPegawai } from '../sunting'

/** Writes down who opened which folded part of whose dossier (UU 27/2022). */
export const revealBerkas = defineCommand({
  name: 'pegawai.reveal-berkas',
  hak: 'PRIBADI',
  input: z.object({ id: PegawaiId, bagian: z.enum(BAGIAN_TERTUTUP) }),
  gather: (read, { id }) => gatherPegawai(read, id),
  decide: () => ok([]),
  label: (row, { bagian }) => `Tampilkan ${SEBUTAN_BAGIAN[bagian]} ${namaLengkap(row)}`,
  isCatatan: true
})
