import { memuatKata } from '../kit/memuat-kata'
import type { BarisLaporan, SelLaporan, TabelLaporan } from './hasil-laporan'

/** How the rows of a table are looked at. */
export type Tampilan = { readonly cari: string; readonly urut: string | null; readonly turun: boolean }

/** A row with its place in the table. */
export type BarisTampil = { readonly at: number; readonly baris: BarisLaporan }

/** The rows a view leaves: all as they stand, or those that hold every word, or in another order; then without titles and totals. */
export function barisTampil({ kolom, baris }: TabelLaporan, { cari, urut, turun }: Tampilan): readonly BarisTampil[] {
  const semua = baris.map((b, at): BarisTampil => ({ at, baris: b }))
  const at = kolom.findIndex((k) => k.kunci === urut)
  const isCari = cari.trim() !== ''
  if (!isCari && at < 0) return semua
  const memuat = memuatKata(cari)
  // a cell is joined to the next only where something is looked for
  const isi = semua.filter(({ baris: b }) => b.jenis === 'ISI' && (!isCari || memuat(b.sel.join('\n'))))
  return at < 0 ? isi : isi.toSorted((a, b) => compare(selOf(a, at), selOf(b, at), turun ? -1 : 1) || a.at - b.at)
}

const selOf = ({ baris }: BarisTampil, at: number): SelLaporan => (baris.jenis === 'ISI' ? (baris.sel[at] ?? null) : null)

/** What is not there stands last, whichever way. */
function compare(a: SelLaporan, b: SelLaporan, arah: number): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  if (typeof a === 'number' && typeof b === 'number') return arah * (a - b)
  return arah * URUTAN.compare(String(a), String(b))
}

/** Made once: a comparison that makes its own takes a hundred times as long. */
const URUTAN = new Intl.Collator('id', { numeric: true })
