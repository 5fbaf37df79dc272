import type { Abk } from '../abk/abk'
import { ATURAN_ABK_BAKU, type AturanAbk } from '../abk/aturan-abk'
import type { Predikat } from '../kinerja/predikat'
import type { Tanggal } from '../kit/tanggal'
import type { Jabatan, JabatanId } from '../organisasi/jabatan'
import { indexSnapshot, type Snapshot, type SnapshotRows } from '../organisasi/snapshot'
import { BUP_BAKU, type SetelanBup } from '../pegawai/bup'
import type { KedudukanHukum, Pegawai } from '../pegawai/pegawai'
import type { Penempatan } from '../pegawai/penempatan'

/** What the checks are made on: the organisation on a day, with everything known of every person. */
export type BarisKota = Omit<SnapshotRows, 'pegawai'> & {
  readonly pegawai: readonly Pegawai[]
  readonly predikat: readonly Predikat[]
  readonly abk: readonly Abk[]
  readonly bup?: SetelanBup
  readonly aturanAbk?: AturanAbk
}

/** Kota: all data on one day, indexed once, as every check reads it. */
export type Kota = {
  readonly hariIni: Tanggal
  readonly snapshot: Snapshot
  /** Everybody who is still in service. */
  readonly pegawai: readonly Pegawai[]
  readonly predikat: readonly Predikat[]
  readonly abk: ReadonlyMap<JabatanId, Abk>
  readonly bup: SetelanBup
  readonly aturanAbk: AturanAbk
}

const KELUAR: ReadonlySet<KedudukanHukum> = new Set(['PENSIUN', 'MENINGGAL', 'TIDAK_AKTIF'])

/** True for who has left the service: the data are kept, but no longer kept up. */
export const isKeluar = ({ kedudukanHukum }: Pick<Pegawai, 'kedudukanHukum'>): boolean => KELUAR.has(kedudukanHukum)

/** Indexes the data for the checks. */
export function indexKota({ predikat, abk, bup = BUP_BAKU, aturanAbk = ATURAN_ABK_BAKU, ...rows }: BarisKota): Kota {
  return {
    hariIni: rows.tanggal,
    snapshot: indexSnapshot(rows),
    pegawai: rows.pegawai.filter((p) => !isKeluar(p)),
    predikat,
    abk: new Map(abk.map((a) => [a.id, a])),
    bup,
    aturanAbk
  }
}

/** The post a person holds for good, and since when; the first where there are several. */
export function definitifOf(
  { snapshot }: Kota,
  pegawai: Pick<Pegawai, 'id'>
): { readonly jabatan: Jabatan; readonly penempatan: Penempatan } | null {
  const penempatan = snapshot.byPegawai.get(pegawai.id)?.find((p) => p.jenis === 'DEFINITIF')
  const jabatan = penempatan && snapshot.jabatan.get(penempatan.jabatanId)
  return jabatan ? { jabatan, penempatan } : null
}
