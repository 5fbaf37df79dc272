import type { AturanAbk } from '../abk/aturan-abk'
import { efektivitas, kebutuhanKasar, type Prestasi, prestasiOf, round2 } from '../abk/hitung-abk'
import { type Bezetting, bezettingJabatan, jumlahBezetting, type SumberKebutuhan, sumberKebutuhan } from '../organisasi/bezetting'
import type { Jabatan } from '../organisasi/jabatan'
import { unitMenunggu } from '../organisasi/menunggu'
import type { Snapshot } from '../organisasi/snapshot'
import type { Unor, UnorId } from '../organisasi/unor'

/** Workload of some posts. `beban` and `riil` count only posts that have an ABK, so that EJ and EU are of like against like. */
export type BebanRekap = {
  /** How many posts there are, and how many of them have an ABK. */
  readonly jabatan: number
  readonly berAbk: number
  /** Minutes a year; null when none has one. */
  readonly beban: number | null
  /** People needed to two decimals, before rounding. */
  readonly kasar: number | null
  /** Who holds the posts that have an ABK. */
  readonly riil: number
  /** EJ of a post, EU of a unit; null without ABK or without people. */
  readonly efektivitas: number | null
  readonly prestasi: Prestasi | null
}

/** One line of a recap: the posts of one name and class in a unit, which appear once with their counts (PermenPANRB 1/2020). */
export type BarisRekap = {
  readonly jabatan: Jabatan
  readonly anggota: readonly Jabatan[]
  readonly bezetting: Bezetting
  /** ABK when every post of the line has its need from one. */
  readonly sumber: SumberKebutuhan
  readonly beban: BebanRekap
}

/** A unit of a recap with its own lines, and the totals of itself and of everything below it. */
export type RekapUnit = {
  readonly unor: Unor
  /** 0 for the top of the recap. */
  readonly tingkat: number
  readonly baris: readonly BarisRekap[]
  readonly sendiri: Bezetting
  readonly cabang: Bezetting
  readonly bebanSendiri: BebanRekap
  readonly bebanCabang: BebanRekap
}

/** A unit of a recap before its totals are known. */
export type IsiUnit = Pick<RekapUnit, 'unor' | 'tingkat' | 'baris'>

/** The recap of a unit and everything below it, or of the whole city, in the order of the chart. Units in the waiting tray are left out. */
export function rekapPeta(snapshot: Snapshot, akar: UnorId | null, aturan: AturanAbk): readonly RekapUnit[] {
  const isi: IsiUnit[] = []
  const visit = (unor: Unor, tingkat: number): void => {
    isi.push({ unor, tingkat, baris: barisOf(snapshot, unor.id, aturan) })
    for (const anak of snapshot.anakByUnor.get(unor.id) ?? []) visit(anak, tingkat + 1)
  }
  for (const unor of puncak(snapshot, akar)) visit(unor, 0)
  return denganJumlah(isi, aturan)
}

type Jumlah = { readonly bezetting: Bezetting; readonly beban: BebanRekap }

/** Units in the order of the chart with the totals of themselves, and of everything below them. */
export function denganJumlah(isi: readonly IsiUnit[], aturan: AturanAbk): readonly RekapUnit[] {
  // from the last to the first: whatever lies below a unit has been added up when its turn comes
  const bawahan: Jumlah[][] = []
  const unit = isi.toReversed().map((u): RekapUnit => {
    const sendiri = jumlahkan(u.baris, aturan)
    const cabang = jumlahkan([sendiri, ...(bawahan[u.tingkat + 1] ?? [])], aturan)
    bawahan[u.tingkat + 1] = []
    bawahan[u.tingkat] = [...(bawahan[u.tingkat] ?? []), cabang]
    return { ...u, sendiri: sendiri.bezetting, cabang: cabang.bezetting, bebanSendiri: sendiri.beban, bebanCabang: cabang.beban }
  })
  return unit.toReversed()
}

/** Bezetting and workload of several lines, or of several totals, taken together. */
export const jumlahkan = (semua: readonly Jumlah[], aturan: AturanAbk): Jumlah => ({
  bezetting: jumlahBezetting(semua.map((b) => b.bezetting)),
  beban: jumlahBeban(
    semua.map((b) => b.beban),
    aturan
  )
})

function puncak(snapshot: Snapshot, akar: UnorId | null): readonly Unor[] {
  if (akar !== null) return [snapshot.unor.get(akar)].filter((u) => u !== undefined)
  const menunggu = new Set(unitMenunggu(snapshot).map((u) => u.id))
  return (snapshot.anakByUnor.get(null) ?? []).filter((u) => !menunggu.has(u.id))
}

function barisOf(snapshot: Snapshot, unorId: UnorId, aturan: AturanAbk): readonly BarisRekap[] {
  const posts = snapshot.jabatanByUnor.get(unorId) ?? []
  const groups = Map.groupBy(posts, (j) => [j.isPimpinan, j.jenis, j.jenjang, j.kelas, j.nama].join(' '))
  return [...groups.values()].flatMap((anggota) => {
    const [jabatan] = anggota
    return jabatan ? [barisRekap(snapshot, { jabatan, anggota }, aturan)] : []
  })
}

function barisRekap(snapshot: Snapshot, { jabatan, anggota }: Pick<BarisRekap, 'jabatan' | 'anggota'>, aturan: AturanAbk): BarisRekap {
  const isi = anggota.map((j) => bezettingJabatan(snapshot, j))
  const beban = anggota.map((j, n) => bebanJabatan(j, isi[n]?.jumlah ?? 0, aturan))
  return {
    jabatan,
    anggota,
    bezetting: jumlahBezetting(isi),
    sumber: anggota.every((j) => sumberKebutuhan(j) === 'ABK') ? 'ABK' : 'ISIAN',
    beban: jumlahBeban(beban, aturan)
  }
}

/** The workload of one post against who holds it. */
const bebanJabatan = ({ bebanKerja }: Pick<Jabatan, 'bebanKerja'>, jumlah: number, aturan: AturanAbk): BebanRekap =>
  bebanKerja === null ? { ...TANPA_BEBAN, jabatan: 1 } : terbaca({ jabatan: 1, berAbk: 1, beban: bebanKerja, riil: jumlah }, aturan)

const TANPA_BEBAN: BebanRekap = { jabatan: 0, berAbk: 0, beban: null, kasar: null, riil: 0, efektivitas: null, prestasi: null }

function jumlahBeban(semua: readonly BebanRekap[], aturan: AturanAbk): BebanRekap {
  const sum = (of: (b: BebanRekap) => number): number => semua.reduce((total, b) => total + of(b), 0)
  const jabatan = sum((b) => b.jabatan)
  if (semua.every((b) => b.beban === null)) return { ...TANPA_BEBAN, jabatan }
  return terbaca({ jabatan, berAbk: sum((b) => b.berAbk), beban: round2(sum((b) => b.beban ?? 0)), riil: sum((b) => b.riil) }, aturan)
}

type Ukuran = { readonly jabatan: number; readonly berAbk: number; readonly beban: number; readonly riil: number }

function terbaca(ukuran: Ukuran, aturan: AturanAbk): BebanRekap {
  const ej = efektivitas(ukuran.beban, ukuran.riil, aturan)
  return { ...ukuran, kasar: kebutuhanKasar(ukuran.beban, aturan), efektivitas: ej, prestasi: ej === null ? null : prestasiOf(ej, aturan) }
}
