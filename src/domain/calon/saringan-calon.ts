import { definitif, isMoving, type Proyeksi } from '../mutasi/proyeksi'
import type { Langkah } from '../mutasi/rencana'
import type { Jabatan, JenisJabatan } from '../organisasi/jabatan'
import { perangkatDaerahOf, type UnorId } from '../organisasi/unor'
import { namaLengkap, type PegawaiId, type PegawaiRingkas } from '../pegawai/pegawai'

/** What a list of candidates is narrowed by. Sex is none of it (UU 20/2023: merit). */
export type SaringanCalon = {
  /** Words of the name, or the start of the NIP. */
  readonly teks: string
  /** Only who serves in this perangkat daerah. */
  readonly perangkatDaerah: UnorId | null
  /** Only who holds a post of this kind. */
  readonly jenis: JenisJabatan | null
  /** Without those whom the plan already moves. */
  readonly belumTerencana: boolean
}

/** All of them. */
export const TANPA_SARINGAN: SaringanCalon = { teks: '', perangkatDaerah: null, jenis: null, belumTerencana: false }

/** Something narrows the list. */
export const isMenyaring = ({ perangkatDaerah, jenis, belumTerencana }: SaringanCalon): boolean =>
  perangkatDaerah !== null || jenis !== null || belumTerencana

/** The people among some whom the filter lets through, in their order. */
export function saringCalon<T extends { readonly pegawai: PegawaiRingkas }>(
  calon: readonly T[],
  saringan: SaringanCalon,
  proyeksi: Proyeksi
): readonly T[] {
  const isCocok = teksCocok(saringan.teks)
  const terencana = saringan.belumTerencana ? gerakRencana(proyeksi) : null
  return calon.filter(
    ({ pegawai }) =>
      isCocok(pegawai) && !terencana?.has(pegawai.id) && isJabatanCocok(jabatanKini(proyeksi, pegawai.id), saringan, proyeksi)
  )
}

/** The step by which the plan already moves a person. */
export const gerakRencana = ({ berlaku }: Proyeksi): ReadonlyMap<PegawaiId, Langkah> =>
  new Map(berlaku.filter(isMoving).map((l) => [l.pegawaiId, l]))

/** The post a person holds now, before the plan. */
export function jabatanKini({ snapshot }: Proyeksi, id: PegawaiId): Jabatan | null {
  const penempatan = definitif(snapshot.byPegawai.get(id) ?? [])
  return (penempatan && snapshot.jabatan.get(penempatan.jabatanId)) ?? null
}

function isJabatanCocok(jabatan: Jabatan | null, { perangkatDaerah, jenis }: SaringanCalon, { snapshot }: Proyeksi): boolean {
  if (jenis !== null && jabatan?.jenis !== jenis) return false
  return perangkatDaerah === null || (jabatan !== null && perangkatDaerahOf(snapshot.unor, jabatan.unorId)?.id === perangkatDaerah)
}

function teksCocok(teks: string): (pegawai: PegawaiRingkas) => boolean {
  const kata = teks.trim().toLowerCase()
  if (kata === '') return () => true
  const digit = kata.replaceAll(' ', '')
  return (pegawai) => namaLengkap(pegawai).toLowerCase().includes(kata) || pegawai.nip.startsWith(digit)
}
