import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { PegawaiId } from '../../pegawai/pegawai'
import { changesTo, gatherRencana, namaPegawai } from '../fakta-rencana'
import { Langkah, RencanaId } from '../rencana'
import { jabatanDari } from '../susunan'
import { release } from '../susunan-lepas'
import { sebutanJabatan } from '../tempat-jabatan'

/** Plans that a person leaves their post: without a new one yet, or out of service here for a reason. */
export const releaseLangkah = defineCommand({
  name: 'langkah.release',
  hak: 'RENCANA',
  input: z.object({
    rencanaId: RencanaId,
    pegawaiId: PegawaiId,
    alasan: Langkah.shape.alasan.optional(),
    tmt: Langkah.shape.tmt.optional(),
    /** The agency the person goes to. */
    instansi: Langkah.shape.instansi.optional(),
    catatan: Langkah.shape.catatan.optional()
  }),
  gather: (read, { rencanaId }) => gatherRencana(read, rencanaId),
  decide: (fakta, { pegawaiId, alasan, tmt, instansi, catatan }, { newId }) =>
    changesTo(fakta, release(fakta, { pegawaiId, alasan, tmt, instansi, catatan }, newId)),
  label: ({ snapshot }, { pegawaiId }) =>
    `Lepas ${namaPegawai(snapshot, pegawaiId)} dari ${sebutanJabatan(snapshot, jabatanDari(snapshot, pegawaiId))}`
})
