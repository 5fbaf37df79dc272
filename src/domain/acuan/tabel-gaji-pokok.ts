import type { TabelEkspor } from '../kit/tabel-ekspor'
import { GOLONGAN_PNS } from '../pegawai/pangkat'
import type { GajiPokok } from './gaji-pokok'

/** A line of the pay table: what each golongan is paid at a masa kerja, in the order of the golongan shown; null = nothing is given. */
export type BarisGaji = { readonly mk: number; readonly rupiah: readonly (number | null)[] }

/** The golongan a pay table speaks of, lowest first. */
export const golonganGaji = (gaji: readonly GajiPokok[]): readonly GajiPokok['golongan'][] =>
  GOLONGAN_PNS.filter((g) => gaji.some((row) => row.golongan === g))

/** The pay table as offices print it: masa kerja downwards, golongan across. */
export function barisGaji(gaji: readonly GajiPokok[]): readonly BarisGaji[] {
  const golongan = golonganGaji(gaji)
  const perId = new Map<string, number>(gaji.map((row) => [`${row.golongan}-${row.mk}`, row.rupiah]))
  const mk = [...new Set(gaji.map((row) => row.mk))].toSorted((a, b) => a - b)
  return mk.map((tahun) => ({ mk: tahun, rupiah: golongan.map((g) => perId.get(`${g}-${tahun}`) ?? null) }))
}

/** The pay table to be written as a file, in the very shape it is pasted in. */
export const tabelGajiPokok = (gaji: readonly GajiPokok[]): TabelEkspor => ({
  judul: 'Gaji pokok',
  lembar: 'Gaji pokok',
  kolom: [
    { judul: 'Masa kerja', jenis: 'ANGKA', lebar: 12 },
    ...golonganGaji(gaji).map((judul) => ({ judul, jenis: 'ANGKA', lebar: 13 }) as const)
  ],
  baris: barisGaji(gaji).map(({ mk, rupiah }) => [mk, ...rupiah])
})
