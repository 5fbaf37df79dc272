import type { Reader } from '../../entities'
import type { Sel } from '../../kit/document'
import type { Jabatan, JabatanId } from '../../organisasi/jabatan'
import type { UnorId } from '../../organisasi/unor'
import { type BahanNaskah, gatherBahanNaskah, type SaatNaskah } from '../../peta-jabatan/naskah/bahan-naskah'
import { jabatanPerangkat, perangkatNaskah } from '../../peta-jabatan/naskah/perangkat-naskah'
import type { Abk } from '../abk'
import type { InformasiJabatan } from '../informasi-jabatan'

/** What the papers of an ABK are made of. */
export type BahanAbk = BahanNaskah & {
  readonly abkOf: (id: JabatanId) => Abk | null
  readonly informasiOf: (id: JabatanId) => InformasiJabatan | null
}

/** Gathers the organisation on a day with its ABK. */
export const gatherBahanAbk = (read: Reader, saat: SaatNaskah): BahanAbk => ({
  ...gatherBahanNaskah(read, saat),
  abkOf: (id) => read.get('abk', id),
  informasiOf: (id) => read.get('informasiJabatan', id)
})

/** Of which posts a paper is: those named, else all of a unit and below it, else all. */
export type CakupanAbk = { readonly jabatanIds: readonly JabatanId[] | null; readonly akar: UnorId | null }

/** The posts of a paper in the order of the chart; those named stand in the order they are named. */
export const jabatanNaskah = (bahan: BahanAbk, { jabatanIds, akar }: CakupanAbk): readonly Jabatan[] =>
  jabatanIds === null
    ? perangkatNaskah(bahan, akar).flatMap((p) => jabatanPerangkat(bahan, p))
    : jabatanIds.flatMap((id) => bahan.snapshot.jabatan.get(id) ?? [])

/** A number with as many decimals as it needs, at most two. */
export function angkaPas(angka: number): Sel {
  const bulat = Number(angka.toFixed(2))
  return { angka, desimal: Number.isInteger(bulat) ? 0 : Number.isInteger(Number((bulat * 10).toFixed(1))) ? 1 : 2 }
}
