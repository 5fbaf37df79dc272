import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { JabatanId } from '../../organisasi/jabatan'
import { PegawaiId } from '../../pegawai/pegawai'
import { changesTo, gatherRencana, namaPegawai } from '../fakta-rencana'
import { RencanaId } from '../rencana'
import { act } from '../susunan'
import { namaJabatan } from '../tinjauan'

/** Plans a Plt for a post that stays empty (SE BKN 1/SE/I/2021). */
export const actLangkah = defineCommand({
  name: 'langkah.acting',
  input: z.object({ rencanaId: RencanaId, pegawaiId: PegawaiId, jabatanId: JabatanId }),
  gather: (read, { rencanaId }) => gatherRencana(read, rencanaId),
  decide: (fakta, penunjukan, { newId }) => changesTo(fakta, act(fakta, penunjukan, newId)),
  label: ({ snapshot }, { pegawaiId, jabatanId }) =>
    `Tunjuk ${namaPegawai(snapshot, pegawaiId)} sebagai Plt. ${namaJabatan(snapshot, jabatanId)}`
})
