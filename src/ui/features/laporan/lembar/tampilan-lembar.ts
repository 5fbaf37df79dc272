import type { RouteInput } from '../../../../contract/routes'
import type { GridSort } from '../../../components/data-grid/grid-column'
import { createKept } from '../../../lib/create-kept'

/** How a report is looked at: which of its tables, searched and ordered how (null = as the report orders it). */
export type TampilanLembar = { readonly tabel: number; readonly cari: string; readonly sort: GridSort | null }

const AWAL: TampilanLembar = { tabel: 0, cari: '', sort: null }
const useTersimpan = createKept<{ readonly kunci: string; readonly tampilan: TampilanLembar }>({ kunci: '', tampilan: AWAL })

/** How the report with this key is looked at: kept while another screen is, begun anew with another report. */
export function useTampilanLembar(kunci: string): readonly [tampilan: TampilanLembar, ubah: (patch: Partial<TampilanLembar>) => void] {
  const [kini, simpan] = useTersimpan()
  const tampilan = kini.kunci === kunci ? kini.tampilan : AWAL
  return [tampilan, (patch) => simpan({ kunci, tampilan: { ...tampilan, ...patch } })]
}

/** A click on the title of a column: up, down, and then as the report orders it. */
export const urutBerikut = (kini: GridSort | null, diklik: GridSort): GridSort | null =>
  kini?.key === diklik.key && kini.turun ? null : diklik

/** How a table is looked at, as the core reads it. */
export type TampilanTabel = RouteInput<'laporan.baris'>['tampilan']

/** A search and an order, as the core reads them. */
export const tampilanTabel = ({ cari, sort }: Omit<TampilanLembar, 'tabel'>): TampilanTabel => ({
  cari: cari.trim(),
  urut: sort?.key ?? null,
  turun: sort?.turun ?? false
})

/** How the main table goes to paper and files: as it is looked at, or as the report has it while another table is. */
export const tampilanUtama = (tampilan: TampilanLembar): TampilanTabel => tampilanTabel(tampilan.tabel === 0 ? tampilan : AWAL)
