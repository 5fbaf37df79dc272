import { type Bezetting, jumlahBezetting } from '../../../domain/organisasi/bezetting'
import type { Unor } from '../../../domain/organisasi/unor'
import type { BarisRekap, RekapUnit } from '../../../domain/peta-jabatan/rekap-peta'
import { barisRekapOf } from '../../../domain/peta-jabatan/ringkasan-peta'

/** One row of the table of needs: a unit with the totals of its branch, a post, or the total of all. */
export type BarisKebutuhan =
  | { readonly jenis: 'UNIT'; readonly kunci: string; readonly unor: Unor; readonly tingkat: number; readonly bezetting: Bezetting }
  | {
      readonly jenis: 'JABATAN'
      readonly kunci: string
      readonly unor: Unor
      readonly tingkat: number
      readonly bezetting: Bezetting
      readonly baris: BarisRekap
    }
  | { readonly jenis: 'JUMLAH'; readonly kunci: string; readonly judul: string; readonly bezetting: Bezetting }

type BarisJabatan = Extract<BarisKebutuhan, { readonly jenis: 'JABATAN' }>

/** A recap as rows in the order of the chart: each unit, then its posts, then what lies below it; the total at the end. */
export const barisKebutuhan = (rekap: readonly RekapUnit[], judul: string): readonly BarisKebutuhan[] => [
  ...rekap.flatMap((unit): readonly BarisKebutuhan[] => [
    { jenis: 'UNIT', kunci: unit.unor.id, unor: unit.unor, tingkat: unit.tingkat, bezetting: unit.cabang },
    ...jabatanOf(unit)
  ]),
  ...jumlahOf(rekap, judul)
]

/** Only the posts of a recap, to be put in another order. */
export const jabatanKebutuhan = (rekap: readonly RekapUnit[]): readonly BarisJabatan[] => rekap.flatMap(jabatanOf)

const jabatanOf = ({ unor, tingkat, baris }: RekapUnit): readonly BarisJabatan[] =>
  baris.map((b) => ({ jenis: 'JABATAN', kunci: b.jabatan.id, unor, tingkat: tingkat + 1, bezetting: b.bezetting, baris: b }))

/** The grand total as a row; of nothing there is none. */
export function jumlahOf(rekap: readonly RekapUnit[], judul: string): readonly BarisKebutuhan[] {
  const baris = barisRekapOf(rekap)
  return baris.length === 0 ? [] : [{ jenis: 'JUMLAH', kunci: 'jumlah', judul, bezetting: jumlahBezetting(baris.map((b) => b.bezetting)) }]
}
