import { type Bezetting, jumlahBezetting } from '../organisasi/bezetting'
import type { Unor } from '../organisasi/unor'
import type { BarisRekap, RekapUnit } from './rekap-peta'
import { labelTingkat, TINGKAT_PETA, tingkatPeta, type TingkatPeta } from './tingkat-peta'

/** What some lines of a recap come to. */
export type AngkaPeta = {
  /** How many posts, and how many of them have an ABK. */
  readonly jabatan: number
  readonly berAbk: number
  readonly bezetting: Bezetting
  /** People missing where there are too few, and people too many where there are too many: they do not cancel out. */
  readonly kurang: number
  readonly lebih: number
}

/** What lines of a recap come to. */
export const angkaPeta = (baris: readonly BarisRekap[]): AngkaPeta => ({
  jabatan: sum(baris, (b) => b.anggota.length),
  berAbk: sum(baris, (b) => b.beban.berAbk),
  bezetting: jumlahBezetting(baris.map((b) => b.bezetting)),
  kurang: sum(baris, (b) => Math.max(0, -b.bezetting.selisih)),
  lebih: sum(baris, (b) => Math.max(0, b.bezetting.selisih))
})

const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((total, row) => total + of(row), 0)

/** All lines of a recap. */
export const barisRekapOf = (rekap: readonly RekapUnit[]): readonly BarisRekap[] => rekap.flatMap(({ baris }) => baris)

/** One branch of a recap, with what it comes to. */
export type RingkasCabang = AngkaPeta & { readonly unor: Unor; readonly isSendiri: boolean }

/**
 * The branches of a recap: below its one top the units right under it (of a city its perangkat daerah), and before them what
 * the top has itself; of several tops each.
 */
export function ringkasPerCabang(rekap: readonly RekapUnit[]): readonly RingkasCabang[] {
  const [puncak] = rekap
  if (!puncak) return []
  const isSatu = rekap.every((u) => u === puncak || u.tingkat > 0)
  const cabang = potongan(rekap, isSatu ? 1 : 0).map((units) => ringkasCabang(units))
  const sendiri = isSatu && puncak.baris.length > 0 ? [{ unor: puncak.unor, isSendiri: true, ...angkaPeta(puncak.baris) }] : []
  return [...sendiri, ...cabang.filter((c) => c !== null)]
}

/** A recap cut at every unit of that level; what lies above it is left out. */
function potongan(rekap: readonly RekapUnit[], tingkat: number): readonly (readonly RekapUnit[])[] {
  const awal = rekap.flatMap((u, n) => (u.tingkat === tingkat ? [n] : []))
  return awal.map((n, i) => rekap.slice(n, awal[i + 1] ?? rekap.length))
}

function ringkasCabang(units: readonly RekapUnit[]): RingkasCabang | null {
  const [kepala] = units
  return kepala ? { unor: kepala.unor, isSendiri: false, ...angkaPeta(barisRekapOf(units)) } : null
}

/** The posts of one class: `Kelas 9`, with the levels found there. */
export type RingkasKelas = AngkaPeta & { readonly kelas: number | null; readonly rincian: string }

/** A recap by class, the highest first, posts without a class last. */
export function ringkasPerKelas(rekap: readonly RekapUnit[]): readonly RingkasKelas[] {
  const groups = Map.groupBy(barisRekapOf(rekap), ({ jabatan }) => jabatan.kelas)
  return [...groups]
    .toSorted(([a], [b]) => (b ?? 0) - (a ?? 0))
    .map(([kelas, baris]) => ({ kelas, rincian: tingkatIn(baris).map(labelTingkat).join(', '), ...angkaPeta(baris) }))
}

/** The posts of one level: `Ahli Muda`, with the classes found there. */
export type RingkasTingkat = AngkaPeta & { readonly tingkat: TingkatPeta; readonly rincian: string }

/** A recap by eselon and jenjang, the highest first. */
export function ringkasPerTingkat(rekap: readonly RekapUnit[]): readonly RingkasTingkat[] {
  const groups = Map.groupBy(barisRekapOf(rekap), ({ jabatan }) => tingkatPeta(jabatan))
  return TINGKAT_PETA.flatMap((tingkat) => {
    const baris = groups.get(tingkat)
    return baris ? [{ tingkat, rincian: kelasIn(baris).join(', '), ...angkaPeta(baris) }] : []
  })
}

function tingkatIn(baris: readonly BarisRekap[]): readonly TingkatPeta[] {
  const ada = new Set(baris.map(({ jabatan }) => tingkatPeta(jabatan)))
  return TINGKAT_PETA.filter((tingkat) => ada.has(tingkat))
}

const kelasIn = (baris: readonly BarisRekap[]): readonly number[] =>
  [...new Set(baris.flatMap(({ jabatan }) => jabatan.kelas ?? []))].toSorted((a, b) => b - a)
