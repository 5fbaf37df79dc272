import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { PegawaiId } from '../../pegawai/pegawai'
import { changesTo, gatherRencana, namaPegawai } from '../fakta-rencana'
import { RencanaId } from '../rencana'
import { swap } from '../susunan-angkat'

/** Plans that two people exchange their posts. */
export const swapLangkah = defineCommand({
  name: 'langkah.swap',
  hak: 'RENCANA',
  input: z.object({ rencanaId: RencanaId, pegawaiId: PegawaiId, denganPegawaiId: PegawaiId }),
  gather: (read, { rencanaId }) => gatherRencana(read, rencanaId),
  decide: (fakta, pertukaran, { newId }) => changesTo(fakta, swap(fakta, pertukaran, newId)),
  label: ({ snapshot }, { pegawaiId, denganPegawaiId }) =>
    `Tukar ${namaPegawai(snapshot, pegawaiId)} dengan ${namaPegawai(snapshot, denganPegawaiId)}`
})
