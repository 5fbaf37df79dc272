import type { JenisUnor } from '../../../domain/organisasi/unor'

/** Kinds of unor that share a colour on the chart. */
export type KelompokUnor = { readonly label: string; readonly warna: string; readonly jenis: readonly JenisUnor[] }

/** The colours of the chart, in the order of its legend. */
export const KELOMPOK_UNOR: readonly KelompokUnor[] = [
  {
    label: 'Pemerintah dan Setda',
    warna: '#1d4e6b',
    jenis: ['PEMERINTAH', 'SEKRETARIAT_DAERAH', 'ASISTEN', 'STAF_AHLI', 'SEKRETARIAT_DPRD']
  },
  { label: 'Inspektorat dan badan', warna: '#6a5a9b', jenis: ['INSPEKTORAT', 'BADAN', 'INSPEKTUR_PEMBANTU'] },
  { label: 'Dinas dan satuan', warna: '#1f8a83', jenis: ['DINAS', 'SATUAN'] },
  { label: 'Kecamatan dan kelurahan', warna: '#b5761b', jenis: ['KECAMATAN', 'KELURAHAN'] },
  { label: 'Sekretariat dan bagian', warna: '#4b7fb0', jenis: ['SEKRETARIAT', 'BAGIAN', 'SUBBAGIAN'] },
  { label: 'Bidang dan seksi', warna: '#6f9a4e', jenis: ['BIDANG', 'SEKSI'] },
  { label: 'UPTD dan lainnya', warna: '#8a7768', jenis: ['UPTD', 'LAINNYA'] }
]

const byJenis = new Map(KELOMPOK_UNOR.flatMap(({ jenis, warna }) => jenis.map((j) => [j, warna] as const)))

/** The accent colour of a kind of unor. */
export const warnaUnor = (jenis: JenisUnor): string => byJenis.get(jenis) ?? '#8a7768'
