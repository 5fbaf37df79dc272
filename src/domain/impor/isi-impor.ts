import { type BarisImpor, type BarisJabatan, type BarisUnor, kunciBaris } from './baris-impor'

/** What is to be imported: the rows, what the officer refused of them, and what is to be marked as missing from the file. */
export type IsiImpor = {
  readonly baris: readonly BarisImpor[]
  /** The instansi most people of the whole file work for: the root. */
  readonly instansiUtama: string | null
  /** Fields not to be taken, by the key of the row. */
  readonly tolak: ReadonlyMap<string, ReadonlySet<string>>
  /** Ids of rows of the data to mark as missing from the file. */
  readonly hilang: ReadonlySet<string>
}

const TIADA: ReadonlySet<string> = new Set()

/** All rows, with nothing refused and nothing marked. */
export const isiSeluruhnya = (baris: readonly BarisImpor[]): IsiImpor => ({
  baris,
  instansiUtama: instansiUtama(baris),
  tolak: new Map(),
  hilang: TIADA
})

/** The key of what a row says of one unit, post or person: one row may speak of a unit, of its leading post, and of new names. */
export const kunciBeda = (baris: BarisImpor): string =>
  `${baris.entitas}|${kunciBaris(baris)}${baris.entitas === 'pegawai' || !baris.isGantiNama ? '' : `|${kunciGanti(baris)}`}`

const kunciGanti = (baris: BarisUnor | BarisJabatan): string =>
  baris.entitas === 'unor' ? `${baris.unor.siasnId}` : `${baris.unor.siasnId}|${baris.jabatan.siasnId}`

/** The fields refused of a row. */
export const tolakOf = ({ tolak }: IsiImpor, baris: BarisImpor): ReadonlySet<string> =>
  tolak.size === 0 ? TIADA : (tolak.get(kunciBeda(baris)) ?? TIADA)

function instansiUtama(baris: readonly BarisImpor[]): string | null {
  const jumlah = new Map<string, number>()
  for (const b of baris) if (b.entitas === 'pegawai' && b.instansi) jumlah.set(b.instansi.nama, (jumlah.get(b.instansi.nama) ?? 0) + 1)
  return [...jumlah].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
