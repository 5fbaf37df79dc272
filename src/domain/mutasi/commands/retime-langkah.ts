import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { tanggalPendek } from '../../kit/tanggal'
import { changesTo, gatherByLangkah } from '../fakta-rencana'
import { langkahTeks } from '../langkah-teks'
import { Langkah, LangkahId } from '../rencana'
import { retime } from '../susunan-ubah'

/** Gives a step its own TMT, or that of the plan again (null); a Plt or Plh also another last day. */
export const retimeLangkah = defineCommand({
  name: 'langkah.retime',
  hak: 'RENCANA',
  input: z.object({ langkahId: LangkahId, tmt: Langkah.shape.tmt, sampai: Langkah.shape.sampai.optional() }),
  gather: (read, { langkahId }) => gatherByLangkah(read, langkahId),
  decide: (fakta, { langkahId, tmt, sampai }) => changesTo(fakta, retime(fakta, langkahId, { tmt, sampai })),
  label: (fakta, { langkahId, tmt }) => `TMT ${tanggalPendek(tmt ?? fakta.rencana.tmt)} untuk ${langkahTeks(fakta, langkahId)}`
})
