import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { JabatanId } from '../../organisasi/jabatan'
import { PegawaiId } from '../../pegawai/pegawai'
import { changesTo, gatherRencana, namaPegawai } from '../fakta-rencana'
import { Langkah, RencanaId } from '../rencana'
import { place } from '../susunan-angkat'
import { sebutanJabatan } from '../tempat-jabatan'

/** Plans a person for a post; a holder whom nothing moves yet is released in the same step. */
export const placeLangkah = defineCommand({
  name: 'langkah.place',
  hak: 'RENCANA',
  input: z.object({
    rencanaId: RencanaId,
    pegawaiId: PegawaiId,
    jabatanId: JabatanId,
    tambahan: z.boolean().optional(),
    tmt: Langkah.shape.tmt.optional(),
    alasan: Langkah.shape.alasan.optional(),
    instansi: Langkah.shape.instansi.optional(),
    catatan: Langkah.shape.catatan.optional(),
    /** Why and when the holder leaves, e.g. by retirement on a day. */
    lepas: z.object({ alasan: Langkah.shape.alasan, tmt: Langkah.shape.tmt }).optional()
  }),
  gather: (read, { rencanaId }) => gatherRencana(read, rencanaId),
  decide: (fakta, { pegawaiId, jabatanId, tambahan = false, lepas, tmt, alasan, instansi, catatan }, { newId }) =>
    changesTo(fakta, place(fakta, { pegawaiId, jabatanId, tambahan, lepas, isi: { tmt, alasan, instansi, catatan } }, newId)),
  label: ({ snapshot }, { pegawaiId, jabatanId }) =>
    `Tempatkan ${namaPegawai(snapshot, pegawaiId)} sebagai ${sebutanJabatan(snapshot, jabatanId)}`
})
