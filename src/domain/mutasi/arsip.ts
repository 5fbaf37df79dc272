import type { Reader } from '../entities'
import type { Tanggal } from '../kit/tanggal'
import type { NilaiPredikat, Predikat } from '../kinerja/predikat'
import type { Jabatan, JabatanId } from '../organisasi/jabatan'
import type { Unor, UnorId } from '../organisasi/unor'
import type { Asesmen } from '../pegawai/asesmen'
import type { Catatan } from '../pegawai/catatan'
import type { Hubungan } from '../pegawai/hubungan'
import type { Hukdis } from '../pegawai/hukdis'
import type { PegawaiId } from '../pegawai/pegawai'
import type { Pelatihan } from '../pegawai/pelatihan'
import type { Penempatan } from '../pegawai/penempatan'
import type { MasaLarangan } from './masa-larangan'

/** What the rules read of people beside the organisation of a day, as rows: what crosses the border. */
export type ArsipRows = {
  /** Every placement, past ones too. */
  readonly penempatan: readonly Penempatan[]
  /** Every post and unit, ended ones too: history speaks of them. */
  readonly jabatan: readonly Jabatan[]
  readonly unor: readonly Unor[]
  readonly predikat: readonly Predikat[]
  readonly pelatihan: readonly Pelatihan[]
  readonly asesmen: readonly Asesmen[]
  readonly hukdis: readonly Hukdis[]
  readonly hubungan: readonly Hubungan[]
  readonly catatan: readonly Catatan[]
  readonly masaLarangan: readonly MasaLarangan[]
  /** The day people were last brought in from a file; null = never. */
  readonly imporTerakhir: Tanggal | null
}

/** Arsip: the dossiers of everybody, indexed once. Never changed in place. */
export type Arsip = {
  readonly jabatan: ReadonlyMap<JabatanId, Jabatan>
  readonly unor: ReadonlyMap<UnorId, Unor>
  /** Placements of a person, oldest first (those whose first day is unknown before all). */
  readonly riwayatOf: (id: PegawaiId) => readonly Penempatan[]
  /** Everybody who ever held a post. */
  readonly penempatanDi: (id: JabatanId) => readonly Penempatan[]
  /** Predikat of a person in a year; null = not known. */
  readonly predikatOf: (id: PegawaiId, tahun: number) => NilaiPredikat | null
  readonly pelatihanOf: (id: PegawaiId) => readonly Pelatihan[]
  /** Assessments of a person, newest first. */
  readonly asesmenOf: (id: PegawaiId) => readonly Asesmen[]
  readonly hukdisOf: (id: PegawaiId) => readonly Hukdis[]
  /** Relations of a person, whichever way round they are stored. */
  readonly hubunganOf: (id: PegawaiId) => readonly Hubungan[]
  readonly catatanOf: (id: PegawaiId) => readonly Catatan[]
  readonly masaLarangan: readonly MasaLarangan[]
  readonly imporTerakhir: Tanggal | null
}

/** The rows of the dossiers, from storage. */
export const gatherArsip = (read: Reader): ArsipRows => ({
  penempatan: read.list('penempatan'),
  jabatan: read.list('jabatan'),
  unor: read.list('unor'),
  predikat: read.list('predikat'),
  pelatihan: read.list('pelatihan'),
  asesmen: read.list('asesmen'),
  hukdis: read.list('hukdis'),
  hubungan: read.list('hubungan'),
  catatan: read.list('catatan'),
  masaLarangan: read.list('masaLarangan'),
  imporTerakhir: read.list('simpanan').find((s) => s.jenis === 'IMPOR')?.isi ?? null
})

/** Indexes the rows of the dossiers. */
export function indexArsip(rows: ArsipRows): Arsip {
  const penempatan = grouped(rows.penempatan.toSorted((a, b) => (a.tmtMulai ?? '').localeCompare(b.tmtMulai ?? '')))
  const predikat = grouped(rows.predikat)
  return {
    jabatan: new Map(rows.jabatan.map((j) => [j.id, j])),
    unor: new Map(rows.unor.map((u) => [u.id, u])),
    riwayatOf: penempatan,
    penempatanDi: perJabatan(rows.penempatan),
    predikatOf: (id, tahun) => predikat(id).find((p) => p.tahun === tahun)?.predikat ?? null,
    pelatihanOf: grouped(rows.pelatihan),
    asesmenOf: grouped(rows.asesmen.toSorted((a, b) => b.tanggal.localeCompare(a.tanggal))),
    hukdisOf: grouped(rows.hukdis),
    hubunganOf: grouped([...rows.hubungan, ...rows.hubungan.map(turned)]),
    catatanOf: grouped(rows.catatan),
    masaLarangan: rows.masaLarangan,
    imporTerakhir: rows.imporTerakhir
  }
}

/** Nothing is known beside the organisation. */
export const ARSIP_KOSONG: Arsip = indexArsip({
  penempatan: [],
  jabatan: [],
  unor: [],
  predikat: [],
  pelatihan: [],
  asesmen: [],
  hukdis: [],
  hubungan: [],
  catatan: [],
  masaLarangan: [],
  imporTerakhir: null
})

function turned(h: Hubungan): Hubungan {
  return { ...h, pegawaiId: h.kerabatId, kerabatId: h.pegawaiId }
}

function grouped<T extends { readonly pegawaiId: PegawaiId }>(rows: readonly T[]): (id: PegawaiId) => readonly T[] {
  const perOrang = Map.groupBy(rows, (row) => row.pegawaiId)
  return (id) => perOrang.get(id) ?? []
}

/** Grouped when it is first asked for: rules never do. */
function perJabatan(rows: readonly Penempatan[]): Arsip['penempatanDi'] {
  let groups: ReadonlyMap<JabatanId, readonly Penempatan[]> | null = null
  return (id) => (groups ??= Map.groupBy(rows, (row) => row.jabatanId)).get(id) ?? []
}
