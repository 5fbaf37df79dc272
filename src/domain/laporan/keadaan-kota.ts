import { remember } from '../kit/remember'
import type { Tanggal } from '../kit/tanggal'
import { isKeluar } from '../kualitas/kota'
import type { Jabatan } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import { snapshotPada } from '../organisasi/snapshot-pada'
import { liesWithin, perangkatDaerahOf, type Unor, type UnorId } from '../organisasi/unor'
import type { Waktu } from '../organisasi/waktu'
import type { Pegawai, PegawaiId } from '../pegawai/pegawai'
import type { Penempatan } from '../pegawai/penempatan'

/** What a person holds for good on a day, and where that is. */
export type Duduk = {
  readonly jabatan: Jabatan
  readonly penempatan: Penempatan
  readonly unor: Unor | null
  readonly perangkatDaerah: Unor | null
}

/** KeadaanKota: the city on one day, as every report reads it. */
export type KeadaanKota = {
  readonly tanggal: Tanggal
  readonly snapshot: Snapshot
  /** Everybody in service that day, by name. */
  readonly pegawai: readonly Pegawai[]
  /** First day out of service, of whoever holds a post today or will. */
  readonly pensiun: Waktu['pensiun']
  /** The definitive post held that day; null = none. Should the data hold two, the later one counts. */
  readonly dudukOf: (id: PegawaiId) => Duduk | null
  /** True for a unit that lies within another one; null = the whole city. */
  readonly isDalam: (unorId: UnorId | null | undefined, akar: UnorId | null) => boolean
}

/** The city on a day: by the history of posts behind today, by BUP ahead of it. `pegawai` are all people there are, by name. */
export function keadaanKota(waktu: Waktu, pegawai: readonly Pegawai[], tanggal: Tanggal): KeadaanKota {
  const { snapshot } = snapshotPada(waktu, tanggal)
  const perangkatOf = remember((id: UnorId) => perangkatDaerahOf(snapshot.unor, id))
  return {
    tanggal,
    snapshot,
    pegawai: pegawai.filter((p) => isBertugas(p, { waktu, snapshot })),
    pensiun: waktu.pensiun,
    dudukOf: remember((id) => {
      const penempatan = snapshot.byPegawai.get(id)?.findLast((p) => p.jenis === 'DEFINITIF')
      const jabatan = penempatan && snapshot.jabatan.get(penempatan.jabatanId)
      if (!jabatan) return null
      return { jabatan, penempatan, unor: snapshot.unor.get(jabatan.unorId) ?? null, perangkatDaerah: perangkatOf(jabatan.unorId) }
    }),
    isDalam: (unorId, akar) => akar === null || (unorId !== null && unorId !== undefined && liesWithin(snapshot.unor, akar, unorId))
  }
}

type Hari = { readonly waktu: Pick<Waktu, 'hariIni' | 'pensiun'>; readonly snapshot: Snapshot }

/** True for whoever serves that day: who has left since counts on days when a post was still held. */
function isBertugas(p: Pegawai, { waktu, snapshot }: Hari): boolean {
  const { tanggal } = snapshot
  if (p.tmtCpns !== null && p.tmtCpns > tanggal) return false
  if (tanggal < waktu.hariIni && snapshot.byPegawai.has(p.id)) return true
  return !isKeluar(p) && (tanggal <= waktu.hariIni || (waktu.pensiun.get(p.id) ?? '9') > tanggal)
}

/** The order of people: by name, those of one name by NIP. */
export const byNama = (a: Pegawai, b: Pegawai): number => {
  if (a.nama !== b.nama) return a.nama < b.nama ? -1 : 1
  return a.nip < b.nip ? -1 : 1
}
