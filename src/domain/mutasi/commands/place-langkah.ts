import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { JabatanId } from '../../organisasi/jabatan'
import { PegawaiId } from '../../pegawai/pegawai'
import { changesTo, gatherRencana, namaPegawai } from '../fakta-rencana'
import { RencanaId } from '../rencana'
import { place } from '../susunan'
import { namaJabatan } from '../tinjauan'

/** Plans a person for a post; a holder whom nothing moves yet is released in the same step. */
export const placeLangkah = defineCommand({
  name: 'langkah.place',
  input: z.object({ rencanaId: RencanaId, pegawaiId: PegawaiId, jabatanId: JabatanId, tambahan: z.boolean().optional() }),
  gather: (read, { rencanaId }) => gatherRencana(read, rencanaId),
  decide: (fakta, { pegawaiId, jabatanId, tambahan = false }, { newId }) =>
    changesTo(fakta, place(fakta, { pegawaiId, jabatanId, tambahan }, newId)),
  label: ({ snapshot }, { pegawaiId, jabatanId }) =>
    `Tempatkan ${namaPegawai(snapshot, pegawaiId)} sebagai ${namaJabatan(snapshot, jabatanId)}`
})
