import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { FORMAT_DOKUMEN } from '../../../src/domain/kit/document'
import { RencanaId } from '../../../src/domain/mutasi/rencana'
import type { documents } from '../../../src/domain/registry'
import { need, UsageProblem, type Verb } from '../verb'

/** Short names of papers on the command line. */
const PAPERS: Readonly<Record<string, (typeof documents)[number]['id']>> = { sk: 'sk-mutasi', matriks: 'matriks-mutasi' }

/** Writes a paper of a plan into a folder. */
export const document: Verb = {
  nama: 'document',
  pakai: 'document sk|matriks --plan ID --db BERKAS --out FOLDER [--format pdf|docx|xlsx]',
  arti: 'tulis naskah sebuah rencana ke folder',
  answers: (words) => {
    const folder = resolve(need(words, 'out'))
    mkdirSync(folder, { recursive: true })
    return { folder }
  },
  run: async ({ ask, words }) => {
    const dokumen = PAPERS[words.positional[0] ?? '']
    if (dokumen === undefined) throw new UsageProblem(`Sesudah \`document\` harus salah satu dari: ${Object.keys(PAPERS).join(', ')}.`)
    const rencanaId = RencanaId.parse(need(words, 'plan'))
    const diminta = words.options['format'] ?? (dokumen === 'sk-mutasi' ? 'pdf' : 'xlsx')
    const format = FORMAT_DOKUMEN.find((f) => f === diminta)
    if (format === undefined) throw new UsageProblem(`--format harus salah satu dari: ${FORMAT_DOKUMEN.join(', ')}.`)
    const isian = await ask('naskah.isian', { rencanaId })
    const { berkas } = await ask('naskah.ekspor', { dokumen, format, rencanaId, isian })
    return { ok: true, data: { berkas }, lines: [`Tersimpan: ${berkas ?? ''}`] }
  }
}
