import type { IsianLaporan } from '../../../../domain/laporan/parameter'
import type { DefinisiLaporan } from '../../../../domain/laporan/sendiri/definisi'
import type { SimpananId } from '../../../../domain/simpanan/simpanan'
import { KATALOG_SENDIRI } from '../../../../domain/laporan/sendiri/katalog'

/** The report being worked at: which kept one it is (null = none yet), as it stands, and as it was kept. */
export type Meja = {
  readonly id: SimpananId | null
  readonly definisi: DefinisiLaporan
  readonly tersimpan: DefinisiLaporan
  readonly isian: IsianLaporan
}

/** Begins to work at a report. */
export const mejaOf = (definisi: DefinisiLaporan, id: SimpananId | null = null): Meja => ({
  id,
  definisi,
  tersimpan: definisi,
  isian: {}
})

/** The report without its changes; null for one that was never kept: nothing is left of it. */
export const tanpaPerubahan = ({ id, tersimpan, isian }: Meja): Meja | null => (id === null ? null : { ...mejaOf(tersimpan, id), isian })

/** True when something would be lost. */
export const isBerubah = ({ definisi, tersimpan }: Meja): boolean => JSON.stringify(definisi) !== JSON.stringify(tersimpan)

/** The same report of another table: columns of the old one mean nothing there. */
export function gantiTabel({ versi, judul }: DefinisiLaporan, tabel: DefinisiLaporan['tabel']): DefinisiLaporan {
  const kolom = KATALOG_SENDIRI[tabel].kolom.slice(0, 4).map(({ nama }) => nama)
  return { versi, judul, tabel, kolom, syarat: [], kelompok: [], urut: [], pivot: null }
}

/** A list in which the item of that name stands at another place. */
export function pindahKe(semua: readonly string[], nama: string, ke: number): string[] {
  const tanpa = semua.filter((n) => n !== nama)
  return tanpa.toSpliced(Math.max(0, Math.min(ke, tanpa.length)), 0, nama)
}
