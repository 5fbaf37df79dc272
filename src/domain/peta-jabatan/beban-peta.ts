import type { Tugas } from '../abk/abk'
import type { AturanAbk } from '../abk/aturan-abk'
import { type BacaanBeban, bacaanBeban, bebanOf, denganBeban } from '../abk/hitung-abk'
import { type Bezetting, bezettingJabatan, jumlahBezetting } from '../organisasi/bezetting'
import { kunciNama } from '../organisasi/catatan-isian'
import type { Jabatan } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import type { Unor } from '../organisasi/unor'
import { barisRekapOf } from './ringkasan-peta'
import type { BarisRekap, BebanRekap, RekapUnit } from './rekap-peta'

/** How a workload reads: as `BacaanBeban` says, or with nobody there to carry it. */
export const BACAAN_PETA = ['TANPA_PEGAWAI', 'BERLEBIH', 'SESUAI', 'LONGGAR'] as const
export type BacaanPeta = BacaanBeban | 'TANPA_PEGAWAI'

/** How the workload of a line or a unit reads; null without an ABK. */
export function bacaanPeta({ beban, efektivitas }: BebanRekap, aturan: AturanAbk): BacaanPeta | null {
  if (beban === null) return null
  if (efektivitas !== null) return bacaanBeban(efektivitas, aturan)
  return beban > 0 ? 'TANPA_PEGAWAI' : 'LONGGAR'
}

/** A line with an ABK, where it stands, and how its workload reads. */
export type BarisBeban = { readonly baris: BarisRekap; readonly unor: Unor; readonly bacaan: BacaanPeta }

/** Every line of a recap that has an ABK, the most overloaded first: work with nobody to do it before all. */
export function barisBeban(rekap: readonly RekapUnit[], aturan: AturanAbk): readonly BarisBeban[] {
  const rows = rekap.flatMap(({ unor, baris }) =>
    baris.flatMap((b) => {
      const bacaan = bacaanPeta(b.beban, aturan)
      return bacaan === null ? [] : [{ baris: b, unor, bacaan }]
    })
  )
  return rows.toSorted((a, b) => tekanan(b) - tekanan(a))
}

/** What overload is sorted by: EJ; without people the load itself, above every EJ. */
export const tekanan = ({ baris: { beban }, bacaan }: Pick<BarisBeban, 'baris' | 'bacaan'>): number =>
  bacaan === 'TANPA_PEGAWAI' ? TERTINGGI + (beban.kasar ?? 0) : (beban.efektivitas ?? 0)

const TERTINGGI = 1_000_000

/** Posts of one name that have no ABK yet, and how full they are. */
export type BelumAbk = {
  readonly kunci: string
  readonly contoh: Jabatan
  readonly daftar: readonly Jabatan[]
  readonly bezetting: Bezetting
}

/** What is left to be worked out, by name of post: those most posts bear first. */
export function belumAbk(snapshot: Pick<Snapshot, 'pegawai' | 'byJabatan'>, rekap: readonly RekapUnit[]): readonly BelumAbk[] {
  const belum = barisRekapOf(rekap).flatMap(({ anggota }) => anggota.filter((j) => j.bebanKerja === null))
  return [...Map.groupBy(belum, kunciSebutan)]
    .flatMap(([kunci, daftar]) => {
      const [contoh] = daftar
      return contoh ? [{ kunci, contoh, daftar, bezetting: jumlahBezetting(daftar.map((j) => bezettingJabatan(snapshot, j))) }] : []
    })
    .toSorted((a, b) => b.daftar.length - a.daftar.length || a.contoh.nama.localeCompare(b.contoh.nama))
}

/** How many people posts would need if each had these tasks. */
export function kebutuhanDengan(tugas: readonly Tugas[], jabatan: readonly Jabatan[], aturan: AturanAbk): number {
  const beban = bebanOf(tugas, aturan)
  return jabatan.reduce((sum, j) => sum + denganBeban(j, beban, aturan).kebutuhan, 0)
}

/** Posts of the same name, kind and jenjang do the same work. */
const kunciSebutan = ({ nama, jenis, jenjang }: Jabatan): string => [kunciNama(nama), jenis, jenjang].join('|')
