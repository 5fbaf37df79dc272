import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { PegawaiId } from '../../pegawai/pegawai'
import { changesTo, gatherRencana, namaPegawai } from '../fakta-rencana'
import { RencanaId } from '../rencana'
import { jabatanDari, release } from '../susunan'
import { namaJabatan } from '../tinjauan'

/** Plans that a person leaves their post without a new one yet. */
export const releaseLangkah = defineCommand({
  name: 'langkah.release',
  input: z.object({ rencanaId: RencanaId, pegawaiId: PegawaiId }),
  gather: (read, { rencanaId }) => gatherRencana(read, rencanaId),
  decide: (fakta, { pegawaiId }, { newId }) => changesTo(fakta, release(fakta, pegawaiId, newId)),
  label: ({ snapshot }, { pegawaiId }) =>
    `Lepas ${namaPegawai(snapshot, pegawaiId)} dari ${namaJabatan(snapshot, jabatanDari(snapshot, pegawaiId))}`
})
