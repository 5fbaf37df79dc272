import type { Reader } from '../entities'
import type { BahanLaporan } from '../laporan/bahan-laporan'

/** The material of reports as a reader, for what the domain gathers from storage elsewhere. */
export const pembacaBahan = ({ tabel }: Pick<BahanLaporan, 'tabel'>): Reader => ({
  list: tabel,
  get: (name, id) => tabel(name).find((row) => row.id === id) ?? null,
  where: (name, key, value) => tabel(name).filter((row) => row[key] === value)
})
