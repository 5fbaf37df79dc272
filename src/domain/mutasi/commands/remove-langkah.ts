import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { changesTo, gatherByLangkah } from '../fakta-rencana'
import { LangkahId } from '../rencana'
import { withdraw } from '../susunan'
import { langkahTeks } from '../langkah-teks'

/** Takes a step out of a plan, with the release it caused. */
export const removeLangkah = defineCommand({
  name: 'langkah.remove',
  input: z.object({ langkahId: LangkahId }),
  gather: (read, { langkahId }) => gatherByLangkah(read, langkahId),
  decide: (fakta, { langkahId }, { newId }) => changesTo(fakta, withdraw(fakta, langkahId, newId)),
  label: (fakta, { langkahId }) => `Batalkan langkah: ${langkahTeks(fakta, langkahId)}`
})
