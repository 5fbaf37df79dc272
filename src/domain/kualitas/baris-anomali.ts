import type { Snapshot } from '../organisasi/snapshot'
import { perangkatDaerahOf, type UnorId } from '../organisasi/unor'
import { namaLengkap } from '../pegawai/pegawai'
import type { HasilPeriksa } from './jalankan'
import type { Anomali, Periksa } from './periksa'

/** An anomali as lists show it: who, where, and what is wrong. */
export type BarisAnomali = {
  readonly id: string
  readonly nama: string
  /** People only. */
  readonly nip: string | null
  /** The post a person holds, the parent of a unit; null for posts. */
  readonly kedudukan: string | null
  /** The unit, with its perangkat daerah where that is another. */
  readonly unit: string | null
  readonly kata: string
}

/** The columns a list of anomalies can be sorted by. */
export const URUT_ANOMALI = ['nama', 'nip', 'kedudukan', 'unit', 'kata'] as const

/** The anomalies of one check with names and places; a row that is no longer there is left out. */
export const barisAnomali = (snapshot: Snapshot, { periksa, anomali }: HasilPeriksa): readonly BarisAnomali[] =>
  anomali.flatMap((a) => LENGKAP[periksa.entitas](snapshot, a) ?? [])

const LENGKAP: Readonly<Record<Periksa['entitas'], (snapshot: Snapshot, anomali: Anomali) => BarisAnomali | null>> = {
  pegawai: ofPegawai,
  jabatan: ofJabatan,
  unor: ofUnor
}

function ofPegawai(snapshot: Snapshot, anomali: Anomali): BarisAnomali | null {
  const pegawai = byId(snapshot.pegawai, anomali.id)
  if (!pegawai) return null
  const penempatan = snapshot.byPegawai.get(pegawai.id) ?? []
  const held = penempatan.find((p) => p.jenis === 'DEFINITIF') ?? penempatan[0]
  const jabatan = held && snapshot.jabatan.get(held.jabatanId)
  const unit = jabatan ? unitTeks(snapshot, jabatan.unorId) : null
  return { ...anomali, nama: namaLengkap(pegawai), nip: pegawai.nip, kedudukan: jabatan?.nama ?? null, unit }
}

function ofJabatan(snapshot: Snapshot, anomali: Anomali): BarisAnomali | null {
  const jabatan = byId(snapshot.jabatan, anomali.id)
  return jabatan ? { ...anomali, nama: jabatan.nama, nip: null, kedudukan: null, unit: unitTeks(snapshot, jabatan.unorId) } : null
}

function ofUnor(snapshot: Snapshot, anomali: Anomali): BarisAnomali | null {
  const unor = byId(snapshot.unor, anomali.id)
  if (!unor) return null
  const induk = unor.indukId === null ? null : (snapshot.unor.get(unor.indukId)?.nama ?? null)
  return { ...anomali, nama: unor.nama, nip: null, kedudukan: induk, unit: null }
}

function unitTeks(snapshot: Snapshot, id: UnorId): string | null {
  const unor = snapshot.unor.get(id)
  const perangkat = perangkatDaerahOf(snapshot.unor, id)
  if (!unor) return null
  return perangkat === null || perangkat.id === id ? unor.nama : `${unor.nama}, ${perangkat.nama}`
}

/** An anomali names its row by a plain id. */
const byId = <Row>(rows: ReadonlyMap<string, Row>, id: string): Row | undefined => rows.get(id)
