import { defineCommand } from '../../kit/command'
import { changesTo, gatherByLangkah } from '../fakta-rencana'
import { langkahTeks } from '../langkah-teks'
import { Langkah, LangkahId } from '../rencana'
import { annotate } from '../susunan-ubah'

/** Says of a step why it is made, which other agency it concerns, and a note. */
export const annotateLangkah = defineCommand({
  name: 'langkah.annotate',
  hak: 'RENCANA',
  input: Langkah.pick({ alasan: true, instansi: true, catatan: true }).extend({ langkahId: LangkahId }),
  gather: (read, { langkahId }) => gatherByLangkah(read, langkahId),
  decide: (fakta, keterangan) => changesTo(fakta, annotate(fakta, keterangan)),
  label: (fakta, { langkahId }) => `Lengkapi langkah: ${langkahTeks(fakta, langkahId)}`
})
