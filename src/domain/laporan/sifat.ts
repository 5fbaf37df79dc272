/** Who may read a report that speaks of punishments (UU 27/2022). */
export const SIFAT_RAHASIA = 'RAHASIA'

/** What a report with personal data is marked with (UU 27/2022). */
export const SIFAT_PRIBADI = 'MEMUAT DATA PRIBADI'

/** Data pribadi: what of a person is not for everybody (UU 27/2022); a column that tells it says so, and is masked for who may not read it. */
export const DATA_PRIBADI = ['NIK', 'KELAHIRAN', 'ALAMAT', 'KONTAK', 'KELUARGA', 'KESEHATAN', 'DISIPLIN'] as const
export type DataPribadi = (typeof DATA_PRIBADI)[number]

/** What is closed even to most of the office. */
const TERTUTUP: ReadonlySet<DataPribadi> = new Set(['KELUARGA', 'KESEHATAN', 'DISIPLIN'])

type Bertabel = {
  readonly sifat?: string
  readonly tabel: readonly {
    readonly kolom: readonly { readonly pribadi?: DataPribadi }[]
    readonly baris: readonly ({ readonly jenis: 'ISI'; readonly sel: readonly unknown[] } | { readonly jenis: 'JUMLAH' | 'KELOMPOK' })[]
  }[]
}

/** A report marked by what stands in its columns, unless it says itself who may read it: no report can forget it. */
export function bersifat<T extends Bertabel>(hasil: T): T {
  if (hasil.sifat !== undefined) return hasil
  const dimuat = hasil.tabel.flatMap(pribadiDalam)
  if (dimuat.length === 0) return hasil
  return { ...hasil, sifat: dimuat.some((data) => TERTUTUP.has(data)) ? SIFAT_RAHASIA : SIFAT_PRIBADI }
}

/** The personal data somebody would read in a table; a column nobody has anything in tells nothing. */
const pribadiDalam = ({ kolom, baris }: Bertabel['tabel'][number]): readonly DataPribadi[] =>
  kolom.flatMap(({ pribadi }, at) =>
    pribadi !== undefined && baris.some((b) => b.jenis === 'ISI' && b.sel[at] !== null && b.sel[at] !== undefined) ? [pribadi] : []
  )
