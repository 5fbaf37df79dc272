import { isStruktural, type Jabatan } from '../organisasi/jabatan'
import type { Periode, SatuanWaktu, Tugas } from './abk'
import type { AturanAbk } from './aturan-abk'

/** How often a period comes in a year. */
export function kaliSetahun(periode: Periode, { hariKerja, mingguKerja }: Pick<AturanAbk, 'hariKerja' | 'mingguKerja'>): number {
  const kali: Readonly<Record<Periode, number>> = { HARI: hariKerja, MINGGU: mingguKerja, BULAN: 12, TRIWULAN: 4, SEMESTER: 2, TAHUN: 1 }
  return kali[periode]
}

/** Results of a task in a year. */
export const volumeSetahun = ({ volume, periode }: Pick<Tugas, 'volume' | 'periode'>, aturan: AturanAbk): number =>
  round2(volume * kaliSetahun(periode, aturan))

/** A norma waktu in minutes. */
export const normaMenit = (norma: number, satuan: SatuanWaktu): number => (satuan === 'JAM' ? norma * 60 : norma)

/** Waktu penyelesaian: minutes a task takes in a year (volume × norma waktu). */
export const bebanTugas = (tugas: Tugas, aturan: AturanAbk): number =>
  round2(tugas.volume * kaliSetahun(tugas.periode, aturan) * normaMenit(tugas.norma, tugas.satuanNorma))

/** Beban kerja jabatan: minutes all tasks of a post take in a year. */
export const bebanOf = (tugas: readonly Tugas[], aturan: AturanAbk): number =>
  round2(tugas.reduce((sum, t) => sum + bebanTugas(t, aturan), 0))

/** How many people a load needs, to two decimals: `1.49`. */
export const kebutuhanKasar = (beban: number, { waktuEfektif }: Pick<AturanAbk, 'waktuEfektif'>): number => round2(beban / waktuEfektif)

/** Whole people: the two decimals the form shows are what is rounded, so that the paper agrees with itself. */
export function kebutuhanBulat(beban: number, aturan: Pick<AturanAbk, 'waktuEfektif' | 'batasPembulatan'>): number {
  const kasar = kebutuhanKasar(beban, aturan)
  const utuh = Math.floor(kasar)
  return round2(kasar - utuh) >= aturan.batasPembulatan ? utuh + 1 : utuh
}

/** What a post is given by its load; a structural post keeps its one seat, whatever the load. */
export const denganBeban = (
  jabatan: Pick<Jabatan, 'jenis' | 'kebutuhan'>,
  beban: number,
  aturan: AturanAbk
): Pick<Jabatan, 'bebanKerja' | 'kebutuhan'> => ({
  bebanKerja: beban,
  kebutuhan: isStruktural(jabatan) ? jabatan.kebutuhan : kebutuhanBulat(beban, aturan)
})

/** EJ of a post, or EU of a unit: load over what the people there can carry, to two decimals; null when nobody is there. */
export const efektivitas = (beban: number, pegawaiRiil: number, { waktuEfektif }: Pick<AturanAbk, 'waktuEfektif'>): number | null =>
  pegawaiRiil === 0 ? null : round2(beban / (pegawaiRiil * waktuEfektif))

/** Prestasi jabatan, from the best down. */
export const PRESTASI = ['A', 'B', 'C', 'D', 'E'] as const
export type Prestasi = (typeof PRESTASI)[number]

/** The prestasi (PJ) an EJ or EU means. */
export function prestasiOf(ej: number, { skalaA, skalaB, skalaC, skalaD }: AturanAbk): Prestasi {
  if (ej > skalaA) return 'A'
  if (ej >= skalaB) return 'B'
  if (ej >= skalaC) return 'C'
  return ej >= skalaD ? 'D' : 'E'
}

/** The other reading of the same number: too few people, about right, or too many. */
export const BACAAN_BEBAN = ['BERLEBIH', 'SESUAI', 'LONGGAR'] as const
export type BacaanBeban = (typeof BACAAN_BEBAN)[number]

/** How heavily the people are loaded: above the limit of A too heavily, from C on about right, below it lightly. */
export function bacaanBeban(ej: number, { skalaA, skalaC }: AturanAbk): BacaanBeban {
  if (ej > skalaA) return 'BERLEBIH'
  return ej >= skalaC ? 'SESUAI' : 'LONGGAR'
}

/** Two decimals, as written on paper: 0.895 counts as 0.9 and 1.005 as 1.01, whatever binary fractions make of them. */
export function round2(n: number): number {
  const ratusan = n * 100
  // only beside a half can a binary fraction fall on the wrong side; spelling it out is slow
  const isTengah = Math.abs(ratusan - Math.floor(ratusan) - 0.5) < 0.001
  return Math.round(isTengah ? Number(ratusan.toPrecision(13)) : ratusan) / 100
}
