import type { ButirFormasi, Formasi } from './formasi'
import { butirUsulan, type IsianUsulan } from './isi-usulan'
import type { BarisFormasi, UnitFormasi } from './proyeksi-formasi'
import { type SasaranUsulan, sasaranOf } from './sasaran-usulan'

/** How a shortage is filled: as evenly over the years as retirements allow, or as soon as it is there. */
export const CARA_USULAN = ['MERATA', 'SEKALIGUS'] as const
export type CaraUsulan = (typeof CARA_USULAN)[number]

/** What the officer says of a proposal made by itself. */
export type AturanUsulan = {
  readonly cara: CaraUsulan
  /** People a year at most, all posts together; null = no limit. */
  readonly batas: number | null
  /** Of a hundred people so many as PPPK; structural posts take PNS alone. */
  readonly porsiPppk: number
  readonly sasaran: readonly SasaranUsulan[]
  /** Begin anew: what is proposed so far for these posts in these years gives way. */
  readonly isGanti: boolean
}

/** A proposal made by itself: what is to be set, and what it leaves open. */
export type HasilOtomatis = {
  readonly butir: readonly ButirFormasi[]
  /** Missing people for whom the limit left no room. */
  readonly terbatas: number
  /** Missing people of posts that were not to be proposed. */
  readonly luarSasaran: number
}

/** Proposes recruitment that fills every shortage of these units within the years of the plan, without ever making one post too many. */
export function usulanOtomatis(units: readonly UnitFormasi[], formasi: readonly Formasi[], aturan: AturanUsulan): HasilOtomatis {
  const baris = units.flatMap((u) => u.baris)
  const [dituju, lain] = parted(baris, (b) => aturan.sasaran.includes(sasaranOf(b.jabatan)))
  const lowongan = dituju.flatMap((b) => lowonganOf(b, aturan)).toSorted(URUTAN[aturan.cara])
  const terisi = filled(lowongan, { aturan, beban: bebanAwal(units, dituju, aturan) })
  return {
    butir: butirUsulan(formasi, isianOf(dituju, terisi, aturan)),
    terbatas: lowongan.length - terisi.length,
    luarSasaran: lain.reduce((sum, b) => sum + (b.hitung.tahun.at(-1)?.kurang ?? 0), 0)
  }
}

/** One missing person: from which year of the plan on (0 = the first), and how many more its line misses. */
type Lowongan = { readonly baris: BarisFormasi; readonly sejak: number; readonly sisa: number }
type Terisi = { readonly baris: BarisFormasi; readonly ke: number }

/** At once: the oldest shortage first. Evenly: the latest first, because it has the fewest years to choose from. Then the line that misses most. */
const URUTAN: Readonly<Record<CaraUsulan, (a: Lowongan, b: Lowongan) => number>> = {
  SEKALIGUS: (a, b) => a.sejak - b.sejak || b.sisa - a.sisa,
  MERATA: (a, b) => b.sejak - a.sejak || b.sisa - a.sisa
}

/** Who is missing in a line, with the year from which on a newcomer is never one too many. */
function lowonganOf(baris: BarisFormasi, aturan: AturanUsulan): readonly Lowongan[] {
  const kurang = kurangTetap(baris, aturan)
  const total = kurang.at(-1) ?? 0
  return Array.from({ length: total }, (_, n) => ({ baris, sejak: kurang.findIndex((k) => k > n), sisa: total - n }))
}

/** The shortage of each year that lasts to the end of the plan: a later proposal that stays may fill it anyway. */
function kurangTetap({ hitung }: BarisFormasi, { isGanti }: AturanUsulan): readonly number[] {
  let diusulkan = 0
  const kurang = hitung.tahun.map(({ selisih, pns, pppk }) => {
    diusulkan += pns + pppk
    return Math.max(0, (isGanti ? diusulkan : 0) - selisih)
  })
  return kurang.map((_, n) => Math.min(...kurang.slice(n)))
}

/** People proposed already that stay, by year: they count towards the limit. */
function bebanAwal(units: readonly UnitFormasi[], dituju: readonly BarisFormasi[], { isGanti }: AturanUsulan): number[] {
  const diganti = new Set(isGanti ? dituju : [])
  const tetap = units.flatMap((u) => u.baris).filter((b) => !diganti.has(b))
  return (units[0]?.sendiri.tahun ?? []).map((_, n) =>
    tetap.reduce((sum, { hitung }) => sum + (hitung.tahun[n]?.pns ?? 0) + (hitung.tahun[n]?.pppk ?? 0), 0)
  )
}

/** Gives every missing person a year, as long as there is room in one. */
function filled(
  lowongan: readonly Lowongan[],
  { aturan: { cara, batas }, beban }: { readonly aturan: AturanUsulan; readonly beban: number[] }
): readonly Terisi[] {
  return lowongan.flatMap(({ baris, sejak }) => {
    const terbuka = beban.flatMap((isi, n) => (n >= sejak && isi < (batas ?? Infinity) ? [{ n, isi }] : []))
    const ke = (cara === 'MERATA' ? terbuka.toSorted((a, b) => a.isi - b.isi) : terbuka)[0]?.n
    if (ke === undefined) return []
    beban[ke] = (beban[ke] ?? 0) + 1
    return [{ baris, ke }]
  })
}

/** The numbers to fill in, line by line; what is proposed already is added to, or begun anew. */
function isianOf(dituju: readonly BarisFormasi[], terisi: readonly Terisi[], aturan: AturanUsulan): readonly IsianUsulan[] {
  const baru = withPorsi(dituju, terisi, aturan.porsiPppk)
  return dituju.flatMap((baris) =>
    baris.hitung.tahun.flatMap(({ tahun, pns, pppk }, ke): readonly IsianUsulan[] => {
      const tambah = baru.get(baris)?.[ke] ?? { pns: 0, pppk: 0 }
      if (!aturan.isGanti && tambah.pns + tambah.pppk === 0) return []
      const lama = aturan.isGanti ? { pns: 0, pppk: 0 } : { pns, pppk }
      return [
        { baris, tahun, kolom: 'pns', orang: lama.pns + tambah.pns },
        { baris, tahun, kolom: 'pppk', orang: lama.pppk + tambah.pppk }
      ]
    })
  )
}

type Jatah = { pns: number; pppk: number }

/** Newcomers by line and year as PNS and PPPK: the share is kept throughout, so that it also holds within a year. */
function withPorsi(dituju: readonly BarisFormasi[], terisi: readonly Terisi[], porsi: number): ReadonlyMap<BarisFormasi, Jatah[]> {
  const urut = new Map(dituju.map((b, n) => [b, n]))
  const perBaris = new Map<BarisFormasi, Jatah[]>()
  let nomor = 0
  for (const { baris, ke } of terisi.toSorted((a, b) => a.ke - b.ke || (urut.get(a.baris) ?? 0) - (urut.get(b.baris) ?? 0))) {
    const jatah = perBaris.get(baris) ?? baris.hitung.tahun.map(() => ({ pns: 0, pppk: 0 }))
    perBaris.set(baris, jatah)
    const tahun = jatah[ke]
    if (tahun === undefined) continue
    if (sasaranOf(baris.jabatan) === 'STRUKTURAL') tahun.pns += 1
    else tahun[jatuhPada(nomor++, porsi)] += 1
  }
  return perBaris
}

const jatuhPada = (nomor: number, porsi: number): keyof Jatah =>
  Math.floor(((nomor + 1) * porsi) / 100) > Math.floor((nomor * porsi) / 100) ? 'pppk' : 'pns'

function parted<T>(list: readonly T[], is: (item: T) => boolean): readonly [yes: readonly T[], no: readonly T[]] {
  return [list.filter(is), list.filter((item) => !is(item))]
}
