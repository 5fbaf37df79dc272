import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { changesTo, gatherRencana } from '../fakta-rencana'
import { LangkahId, RencanaId } from '../rencana'
import { reorder } from '../susunan-ubah'

/** Puts the steps of a plan into another order. */
export const reorderLangkah = defineCommand({
  name: 'langkah.reorder',
  hak: 'RENCANA',
  input: z.object({ rencanaId: RencanaId, urutan: z.array(LangkahId) }),
  gather: (read, { rencanaId }) => gatherRencana(read, rencanaId),
  decide: (fakta, { urutan }) => changesTo(fakta, reorder(fakta, urutan)),
  label: ({ rencana }) => `Urutkan langkah rencana ${rencana.nama}`
})
