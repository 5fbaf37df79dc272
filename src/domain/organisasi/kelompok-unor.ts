import type { JenisUnor } from './unor'

/** Kinds of unor that share a colour on the chart. */
export type KelompokUnor = {
  readonly id: string
  readonly label: string
  readonly warna: string
  readonly jenis: readonly JenisUnor[]
}

/** The colours of the chart, in the order of its legend. */
export const KELOMPOK_UNOR: readonly KelompokUnor[] = [
  {
    id: 'SETDA',
    label: 'Pemerintah dan Setda',
    warna: '#1d4e6b',
    jenis: ['PEMERINTAH', 'SEKRETARIAT_DAERAH', 'ASISTEN', 'STAF_AHLI', 'SEKRETARIAT_DPRD']
  },
  { id: 'BADAN', label: 'Inspektorat dan badan', warna: '#6a5a9b', jenis: ['INSPEKTORAT', 'BADAN', 'INSPEKTUR_PEMBANTU'] },
  { id: 'DINAS', label: 'Dinas dan satuan', warna: '#1f8a83', jenis: ['DINAS', 'SATUAN'] },
  { id: 'WILAYAH', label: 'Kecamatan dan kelurahan', warna: '#b5761b', jenis: ['KECAMATAN', 'KELURAHAN'] },
  { id: 'SEKRETARIAT', label: 'Sekretariat dan bagian', warna: '#4b7fb0', jenis: ['SEKRETARIAT', 'BAGIAN', 'SUBBAGIAN'] },
  { id: 'BIDANG', label: 'Bidang dan seksi', warna: '#6f9a4e', jenis: ['BIDANG', 'SEKSI'] },
  { id: 'LAIN', label: 'UPTD dan lainnya', warna: '#8a7768', jenis: ['UPTD', 'LAINNYA'] }
]

const byJenis = new Map(KELOMPOK_UNOR.flatMap((kelompok) => kelompok.jenis.map((j) => [j, kelompok] as const)))

/** The kinds one belongs to. */
export const kelompokOf = (jenis: JenisUnor): KelompokUnor | undefined => byJenis.get(jenis)

/** The accent colour of a kind of unor. */
export const warnaUnor = (jenis: JenisUnor): string => kelompokOf(jenis)?.warna ?? '#8a7768'
