import type { EntityName, Reader } from '../../../src/domain/entities'
import { type BahanLaporan, TABEL_DASAR } from '../../../src/domain/laporan/bahan-laporan'

const DI_MEJA: ReadonlySet<EntityName> = new Set(TABEL_DASAR)

/** A reader of the tables that lie on the desk already: nothing of them is read twice. Others are read from storage. */
export const readerOver = ({ tabel }: Pick<BahanLaporan, 'tabel'>, stored: Reader): Reader => ({
  get: (name, id) => (DI_MEJA.has(name) ? (tabel(name).find((row) => row.id === id) ?? null) : stored.get(name, id)),
  list: (name) => (DI_MEJA.has(name) ? tabel(name) : stored.list(name)),
  where: (name, key, value) => (DI_MEJA.has(name) ? tabel(name).filter((row) => row[key] === value) : stored.where(name, key, value))
})
