import type { BarisKerja } from '../../impor/buku-kerja'
import { normalizeJudul } from '../../impor/judul'
import { isKosong, selTeks } from '../../impor/nilai/teks'
import { jenisUnorOf } from '../../impor/nilai/unor-nilai'
import { LABEL_KEPALA, type LabelKepala } from './medan-abk'

/** A line above a table that says something of its post: `Nama Jabatan : Analis Hukum`. */
export type Tertera = { readonly label: LabelKepala; readonly isi: string }

const LABEL = new Map<string, LabelKepala>(
  (['nama', 'unit', 'perangkatDaerah', 'kode', 'ikhtisar'] as const).flatMap((label) =>
    LABEL_KEPALA[label].map((nama) => [nama, label] as const)
  )
)

/** Reads such a line, in one cell or in several; null for any other row. */
export function labelOf({ sel }: BarisKerja): Tertera | null {
  const [pertama = '', ...sisa] = sel.map(selTeks).filter((teks) => teks !== '')
  // a number before the label may have a cell of its own: `1.` | `Nama Jabatan` | `:` | …
  return readLabel(pertama, sisa) ?? (/^\(?[\da-z]{1,2}[.)]?$/i.test(pertama) ? readLabel(sisa[0] ?? '', sisa.slice(1)) : null)
}

function readLabel(teks: string, sisa: readonly string[]): Tertera | null {
  const [, kepala = teks, isi = ''] = /^([^:]*):\s*(.*)$/.exec(teks) ?? []
  const label = LABEL.get(normalizeJudul(kepala.replace(/^\(?[\da-z]{1,2}[.)]\s*/i, '')))
  if (label === undefined) return null
  const kata = (isi === '' ? sisa.map((s) => s.replace(/^:\s*/, '')) : [isi]).find((s) => !isKosong(s) && !/^[–—]+$/.test(s))
  return teks.includes(':') || sisa.some((s) => s.startsWith(':')) || sisa.length === 1 ? { label, isi: kata ?? '' } : null
}

/** The unit a title line or the name of a sheet speaks of: `ANALISIS BEBAN KERJA DINAS SOSIAL` → `DINAS SOSIAL`. */
export function unitJudul(teks: string): string | null {
  const inti = teks.replace(/^.*\b(beban kerja|abk|anjab|formulir|peta jabatan)\b[\s:–-]*/i, '').replace(/^pada\s+/i, '')
  const jenis = jenisUnorOf(inti)
  return jenis === 'LAINNYA' || jenis === 'PEMERINTAH' ? null : inti
}

/** The only filled cell of a row, as a title line has it. */
export function judulBaris({ sel }: BarisKerja): string | null {
  const isi = sel.map(selTeks).filter((teks) => teks !== '')
  return isi.length === 1 ? (isi[0] ?? null) : null
}
