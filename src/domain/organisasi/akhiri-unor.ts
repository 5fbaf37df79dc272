import { type Change, type Changeset, updated } from '../kit/changeset'
import { invalid, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import { byHand, noted } from '../kit/suntingan'
import { tanggalPanjang, type Tanggal } from '../kit/tanggal'
import { namaLengkap, type Pegawai, type PegawaiId } from '../pegawai/pegawai'
import type { Penempatan } from '../pegawai/penempatan'
import type { Jabatan } from './jabatan'
import { namaRingkas } from './nama-ringkas'
import { orangDari } from './penduduk'
import { isBelumBerakhir, type PohonUnor, renumbered } from './susunan-unor'
import type { Unor, UnorId } from './unor'

/** What becomes of the units below one that ends: they hinder it, end with it, or go up to its superior in its place. */
export const BAWAHAN_AKHIR = ['TOLAK', 'IKUT', 'NAIK'] as const
export type BawahanAkhir = (typeof BAWAHAN_AKHIR)[number]

/** What becomes of the people in posts that end: they hinder it, or what they hold ends on that day. */
export const PEGAWAI_AKHIR = ['TOLAK', 'LEPAS'] as const
export type PegawaiAkhir = (typeof PEGAWAI_AKHIR)[number]

/** Everything the end of units is decided by; `pohon` is the tree on the day they end. */
export type FaktaAkhir = {
  readonly unor: readonly Unor[]
  readonly pohon: PohonUnor
  readonly jabatan: readonly Jabatan[]
  readonly penempatan: readonly Penempatan[]
  readonly pegawaiOf: (id: PegawaiId) => Pegawai | null
}

/** The first day the units no longer exist, and what becomes of what stands in them. */
export type Pengakhiran = { readonly sampai: Tanggal; readonly bawahan: BawahanAkhir; readonly pegawai: PegawaiAkhir }

/** What ends on the day: units, their posts, and what people hold there. */
type Terakhiri = { readonly unor: readonly Unor[]; readonly jabatan: readonly Jabatan[]; readonly penempatan: readonly Penempatan[] }

/** The whole end as one changeset: nothing is left hanging in a unor that is no more. Unless both refuse, its posts end with it. */
export function akhiriUnor(fakta: FaktaAkhir, pengakhiran: Pengakhiran, today: Tanggal): Result<Changeset, Refusal> {
  const { sampai, bawahan } = pengakhiran
  const akhir = terakhiri(fakta, pengakhiran)
  const masalah = unorProblem(fakta, pengakhiran, today) ?? isiProblem(fakta, pengakhiran, akhir) ?? mulaiProblem(akhir, sampai)
  if (masalah !== null) return refuse(invalid(masalah))
  return ok([
    ...(bawahan === 'NAIK' ? naikkan(fakta) : []),
    ...akhir.unor.map((u) => updated('unor', u, byHand(u, { aktifSampai: sampai }))),
    ...akhir.jabatan.map((j) => updated('jabatan', j, byHand(j, { aktifSampai: sampai }))),
    ...lepaskan(fakta, akhir.penempatan, sampai)
  ])
}

function terakhiri({ unor, pohon, jabatan, penempatan }: FaktaAkhir, { sampai, bawahan }: Pengakhiran): Terakhiri {
  const ikut = new Map(unor.map((u) => [u.id, u]))
  if (bawahan === 'IKUT') for (const id of ikut.keys()) for (const anak of pohon.anakByUnor.get(id) ?? []) ikut.set(anak.id, anak)
  const posts = jabatan.filter((j) => ikut.has(j.unorId) && isBelumBerakhir(j, sampai))
  const kursi = new Set(posts.map((j) => j.id))
  const duduk = penempatan.filter((p) => kursi.has(p.jabatanId) && (p.tmtSelesai === null || p.tmtSelesai > sampai))
  return { unor: [...ikut.values()], jabatan: posts, penempatan: duduk }
}

/** The units below one that do not end by being named themselves. */
function anakLain({ unor, pohon }: FaktaAkhir, { id }: Unor): readonly Unor[] {
  const ids = new Set(unor.map((u) => u.id))
  return (pohon.anakByUnor.get(id) ?? []).filter((u) => !ids.has(u.id))
}

const unorProblem = (fakta: FaktaAkhir, pengakhiran: Pengakhiran, today: Tanggal): string | null =>
  fakta.unor.map((u) => satuProblem(u, anakLain(fakta, u).length > 0, { ...pengakhiran, today })).find((masalah) => masalah !== null) ??
  null

function satuProblem(
  { nama, jenis, aktifSampai, aktifDari }: Unor,
  hasAnak: boolean,
  { sampai, bawahan, today }: Pengakhiran & { readonly today: Tanggal }
): string | null {
  if (aktifSampai !== null) return `${nama} sudah berakhir per ${tanggalPanjang(aktifSampai)}.`
  if (aktifDari !== null && sampai <= aktifDari) return `${nama} tidak dapat berakhir sebelum mulai berlaku.`
  if (bawahan === 'TOLAK' || !hasAnak) return null
  if (jenis === 'PEMERINTAH') return `${nama} adalah puncak susunan dan tidak dapat diakhiri selama masih ada unit di bawahnya.`
  return bawahan === 'NAIK' && sampai > today ? 'Bawahan baru dapat naik pada hari unit ini berakhir; tanggalnya belum tiba.' : null
}

/** What hinders the end: everything in it while nothing is said of it, and the people in its posts while they are not let go. */
function isiProblem(fakta: FaktaAkhir, { sampai, bawahan, pegawai }: Pengakhiran, akhir: Terakhiri): string | null {
  const anak = bawahan === 'TOLAK' ? fakta.unor.flatMap((u) => anakLain(fakta, u)) : []
  const isi = [...anak, ...(bawahan === 'TOLAK' && pegawai === 'TOLAK' ? akhir.jabatan : [])].map((row) => row.nama)
  if (isi.length > 0)
    return `${namaRingkas(fakta.unor.map((u) => u.nama))} masih memiliki ${namaRingkas(isi)}. Pindahkan atau akhiri lebih dahulu.`
  if (pegawai === 'LEPAS' || akhir.penempatan.length === 0) return null
  const nama = orangDari(akhir.penempatan).flatMap((id) => {
    const orang = fakta.pegawaiOf(id)
    return orang ? [namaLengkap(orang)] : []
  })
  return `Jabatan yang berakhir masih diduduki ${namaRingkas(nama)} pada ${tanggalPanjang(sampai)}. Pindahkan atau lepaskan lebih dahulu.`
}

/** What begins on the day or later cannot end on it. */
function mulaiProblem({ unor, jabatan, penempatan }: Terakhiri, sampai: Tanggal): string | null {
  const belum = [...unor, ...jabatan].find((row) => row.aktifDari !== null && row.aktifDari >= sampai)
  if (belum)
    return `${belum.nama} baru berlaku ${tanggalPanjang(belum.aktifDari ?? sampai)}, jadi tidak dapat berakhir per ${tanggalPanjang(sampai)}.`
  const calon = penempatan.find((p) => p.tmtMulai !== null && p.tmtMulai >= sampai)
  const nama = jabatan.find((j) => j.id === calon?.jabatanId)?.nama
  return calon ? `${nama} baru mulai diduduki ${tanggalPanjang(calon.tmtMulai ?? sampai)}. Perbaiki TMT jabatan itu dahulu.` : null
}

/** The units below go up to the nearest superior that stays, in the place of the one that ends. */
function naikkan({ unor, pohon }: FaktaAkhir): readonly Change[] {
  const berakhir = new Set(unor.map((u) => u.id))
  const anakOf = (id: UnorId | null): readonly Unor[] => pohon.anakByUnor.get(id) ?? []
  const tinggal = (u: Unor): readonly Unor[] => (berakhir.has(u.id) ? anakOf(u.id).flatMap(tinggal) : [u])
  const induk = new Set(unor.map((u) => u.indukId).filter((id) => id === null || !berakhir.has(id)))
  return [...induk].flatMap((indukId) => renumbered(anakOf(indukId).flatMap(tinggal), (u) => (u.indukId === indukId ? null : { indukId })))
}

/** What people hold ends on the day; the history stays, and it is noted that they were moved by hand. */
function lepaskan({ pegawaiOf }: FaktaAkhir, penempatan: readonly Penempatan[], sampai: Tanggal): readonly Change[] {
  const orang = orangDari(penempatan).flatMap((id) => pegawaiOf(id) ?? [])
  return [
    ...penempatan.map((p) => updated('penempatan', p, { tmtSelesai: sampai })),
    ...orang.map((p) => updated('pegawai', p, noted(p, ['jabatan'])))
  ]
}
