import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { FORMAT_DOKUMEN, type FormatDokumen } from '../../../src/domain/kit/document'
import { RencanaId } from '../../../src/domain/mutasi/rencana'
import type { JenisNaskah } from '../../../src/domain/naskah/jenis-naskah'
import { jenisNaskahOf, semuaNaskah } from '../../../src/domain/naskah/semua-naskah'
import { need, UsageProblem, type Verb } from '../verb'

/** The papers that are made of a plan; those of people chosen by hand are made in the window. */
const NASKAH_RENCANA = semuaNaskah.filter(({ sasaran }) => sasaran !== 'PEGAWAI' && sasaran !== 'TIM').map(({ id }) => id)

/** Short names of the two papers asked for most. */
const SINGKATAN: Readonly<Record<string, string>> = { sk: 'sk-mutasi', matriks: 'matriks-mutasi' }

/** Writes a paper of a plan into a folder: what is issued as it was issued, what is not as a draft. */
export const document: Verb = {
  nama: 'document',
  pakai: `document JENIS --plan ID --db BERKAS --out FOLDER [--format pdf|docx|xlsx] [--per-orang]
      JENIS: ${lines(NASKAH_RENCANA)}`,
  arti: 'tulis naskah sebuah rencana ke folder',
  answers: (words) => {
    const folder = resolve(need(words, 'out'))
    mkdirSync(folder, { recursive: true })
    return { folder }
  },
  run: async ({ ask, words }) => {
    const jenis = jenisOf(words.positional[0] ?? '')
    const rencanaId = RencanaId.parse(need(words, 'plan'))
    const format = formatOf(jenis, words.options['format'])
    const { isian } = await ask('naskah.isian', { rencanaId, jenis: jenis.id })
    const bentuk = words.options['per-orang'] === undefined ? 'SATU' : 'PER_ORANG'
    const hasil = await ask('naskah.ekspor', { jenis: jenis.id, format, rencanaId, pegawaiIds: [], kunci: null, isian, bentuk })
    const gagal = hasil.gagal.map(({ sebutan, sebab }) => `Tidak tertulis: ${sebutan} (${sebab})`)
    return { ok: gagal.length === 0, data: hasil, lines: [`Tersimpan ${hasil.jumlah} berkas: ${hasil.berkas ?? ''}`, ...gagal] }
  }
}

function jenisOf(kata: string): JenisNaskah {
  const id = SINGKATAN[kata] ?? kata
  const jenis = NASKAH_RENCANA.includes(id) ? jenisNaskahOf(id) : null
  if (jenis === null) throw new UsageProblem(`Sesudah \`document\` harus salah satu dari: ${NASKAH_RENCANA.join(', ')}.`)
  return jenis
}

function formatOf({ judul, formats }: JenisNaskah, diminta: string | undefined): FormatDokumen {
  const format = FORMAT_DOKUMEN.find((f) => f === (diminta ?? formats[0]))
  if (format === undefined) throw new UsageProblem(`--format harus salah satu dari: ${FORMAT_DOKUMEN.join(', ')}.`)
  if (!formats.includes(format)) throw new UsageProblem(`${judul} tersedia sebagai ${formats.join(', ')}.`)
  return format
}

/** The names in lines that fit a terminal. */
function lines(nama: readonly string[]): string {
  const rows: string[] = []
  for (const satu of nama) {
    const last = rows.at(-1)
    if (last !== undefined && last.length + satu.length < 90) rows[rows.length - 1] = `${last}, ${satu}`
    else rows.push(satu)
  }
  return rows.join(',\n             ')
}
