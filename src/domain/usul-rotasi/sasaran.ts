import { definitif, isMoving, type Proyeksi } from '../mutasi/proyeksi'
import { isPensiunPada } from '../mutasi/kekosongan'
import { isStruktural, type Jabatan, type JabatanId } from '../organisasi/jabatan'
import { bezettingOf } from '../organisasi/kartu'
import type { Snapshot } from '../organisasi/snapshot'
import { perangkatDaerahOf, type UnorId } from '../organisasi/unor'
import { bupOf, type SetelanBup } from '../pegawai/bup'
import type { PegawaiId, PegawaiRingkas } from '../pegawai/pegawai'
import type { KolamUsul } from './permintaan'

/** A post that can be filled: nobody will hold it on the TMT, or somebody does who may be moved. */
export type Sasaran = {
  readonly jabatan: Jabatan
  /** Who will hold it when nothing more is done; null = it is vacant, or its holder has retired by then. */
  readonly pemegang: PegawaiRingkas | null
}

/** Every structural post a proposal may be asked to fill; those that the plan itself fills, or that two people hold, are not among them. */
export function sasaranUsul(proyeksi: Proyeksi, bup: SetelanBup): readonly Sasaran[] {
  return [...proyeksi.snapshot.jabatan.values()].flatMap((jabatan) =>
    isStruktural(jabatan) ? (sasaranOf(proyeksi, jabatan, bup) ?? []) : []
  )
}

function sasaranOf(proyeksi: Proyeksi, jabatan: Jabatan, bup: SetelanBup): Sasaran | null {
  const penempatan = proyeksi.pemegang(jabatan.id)
  if (bezettingOf(penempatan) > 1 || isDirencanakan(proyeksi, jabatan.id)) return null
  const id = definitif(penempatan)?.pegawaiId
  const pegawai = id === undefined ? undefined : proyeksi.snapshot.pegawai.get(id)
  const isTetap = pegawai && !isPensiunPada(pegawai, proyeksi.rencana.tmt, bupOf(jabatan, bup))
  return { jabatan, pemegang: isTetap ? pegawai : null }
}

const isDirencanakan = ({ berlaku }: Proyeksi, id: JabatanId): boolean => berlaku.some((l) => l.jenis === 'ANGKAT' && l.jabatanId === id)

/** The people of a pool whom the plan does not move yet. */
export function kolamUsul(proyeksi: Proyeksi, { unor, jenis, tanpaJabatan }: KolamUsul): readonly PegawaiId[] {
  const { snapshot, berlaku } = proyeksi
  const moved = new Set(berlaku.filter(isMoving).map((l) => l.pegawaiId))
  const units = unor === null ? null : new Set(unor)
  const unitOf = remembered(snapshot)
  const found: PegawaiId[] = []
  for (const id of snapshot.pegawai.keys()) {
    if (moved.has(id)) continue
    const jabatan = jabatanKini(snapshot, id)
    if (
      jabatan === null
        ? tanpaJabatan && units === null
        : jenis.includes(jabatan.jenis) && (units === null || units.has(unitOf(jabatan.unorId)))
    )
      found.push(id)
  }
  return found
}

/** The post a person holds for good on the day of the snapshot. */
export function jabatanKini(snapshot: Snapshot, id: PegawaiId): Jabatan | null {
  const penempatan = definitif(snapshot.byPegawai.get(id) ?? [])
  return (penempatan && snapshot.jabatan.get(penempatan.jabatanId)) ?? null
}

/** The perangkat daerah of a unit, looked up once. */
export function remembered({ unor }: Snapshot): (id: UnorId) => UnorId {
  const known = new Map<UnorId, UnorId>()
  return (id) => {
    const found = known.get(id) ?? perangkatDaerahOf(unor, id)?.id ?? id
    known.set(id, found)
    return found
  }
}
