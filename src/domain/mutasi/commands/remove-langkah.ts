import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { withdraw, withdrawAll } from '../akibat-cabut'
import { changesTo, gatherByLangkah } from '../fakta-rencana'
import { langkahTeks } from '../langkah-teks'
import { LangkahId } from '../rencana'

/** Takes a step out of a plan, with the release it caused; `beserta`: with all that falls with it. */
export const removeLangkah = defineCommand({
  name: 'langkah.remove',
  hak: 'RENCANA',
  input: z.object({ langkahId: LangkahId, beserta: z.boolean().optional() }),
  gather: (read, { langkahId }) => gatherByLangkah(read, langkahId),
  decide: (fakta, { langkahId, beserta = false }, { newId }) =>
    changesTo(fakta, beserta ? withdrawAll(fakta, langkahId) : withdraw(fakta, langkahId, newId)),
  label: (fakta, { langkahId }) => `Batalkan langkah: ${langkahTeks(fakta, langkahId)}`
})
