import type { Proyeksi } from '../mutasi/proyeksi'
import { isStruktural, type Jabatan, type JabatanId } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import type { UnorId } from '../organisasi/unor'
import type { SetelanBup } from '../pegawai/bup'
import type { PegawaiId } from '../pegawai/pegawai'
import type { PermintaanUsul } from './permintaan'
import { jabatanKini, kolamUsul, remembered, type Sasaran, sasaranUsul } from './sasaran'

/** A post to fill, as a row of the problem; `isTambahan`: not asked for, but a chain may run through it. */
export type BarisSoal = Sasaran & { readonly unitId: UnorId; readonly isTambahan: boolean }

/** A person who may be moved, as a column of the problem. */
export type KolomSoal = {
  readonly pegawaiId: PegawaiId
  /** The post held now; null = none. */
  readonly asal: Jabatan | null
  readonly unitId: UnorId | null
  /** The row of the own post; -1 when it is not one of those to fill. */
  readonly barisSendiri: number
}

/** Peserta usul: the posts to arrange and the people to do it with. */
export type PesertaUsul = { readonly baris: readonly BarisSoal[]; readonly kolom: readonly KolomSoal[] }

type BahanPeserta = { readonly proyeksi: Proyeksi; readonly bup: SetelanBup }
type Diminta = Pick<PermintaanUsul, 'jabatan' | 'kolam' | 'berantai'>

/** The rows and columns, in an order of their own, so that the order of asking changes nothing. */
export function pesertaUsul(
  { proyeksi, bup }: BahanPeserta,
  { jabatan, kolam, berantai }: Diminta,
  unitOf = remembered(proyeksi.snapshot)
): PesertaUsul {
  const { snapshot } = proyeksi
  const diminta = new Set(jabatan)
  const dalamKolam = new Set(kolamUsul(proyeksi, kolam))
  const isTambahan = (s: Sasaran): boolean => berantai && s.pemegang !== null && dalamKolam.has(s.pemegang.id)
  const semua = sasaranUsul(proyeksi, bup)
  const baris = semua
    .filter((s) => diminta.has(s.jabatan.id) || isTambahan(s))
    .map((s) => ({ ...s, unitId: unitOf(s.jabatan.unorId), isTambahan: !diminta.has(s.jabatan.id) }))
    .toSorted((a, b) => compareText(a.jabatan.id, b.jabatan.id))
  const barisOf = new Map<JabatanId, number>(baris.map((s, b) => [s.jabatan.id, b]))
  const pensiun = retired(snapshot, semua)
  const orang = new Set([...baris.flatMap((s) => s.pemegang?.id ?? []), ...dalamKolam])
  const kolom = [...orang]
    .filter((id) => !pensiun.has(id))
    .toSorted(compareText)
    .map((pegawaiId) => {
      const asal = jabatanKini(snapshot, pegawaiId)
      return { pegawaiId, asal, unitId: asal && unitOf(asal.unorId), barisSendiri: (asal && barisOf.get(asal.id)) ?? -1 }
    })
  return { baris, kolom }
}

/** Whoever holds a post today that is vacant on the TMT: retired by then. */
const retired = ({ byJabatan }: Snapshot, semua: readonly Sasaran[]): ReadonlySet<PegawaiId> =>
  new Set(
    semua.flatMap(({ jabatan, pemegang }) =>
      pemegang === null ? (byJabatan.get(jabatan.id) ?? []).filter((p) => p.jenis === 'DEFINITIF').map((p) => p.pegawaiId) : []
    )
  )

/** The person leaves a structural post that is not one of those to fill. */
export const isMembukaLowongan = ({ asal, barisSendiri }: Pick<KolomSoal, 'asal' | 'barisSendiri'>): boolean =>
  barisSendiri < 0 && asal !== null && isStruktural(asal)

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
