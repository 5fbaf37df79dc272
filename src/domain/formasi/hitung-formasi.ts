import { type Bezetting, BEZETTING_KOSONG, jumlahBezetting } from '../organisasi/bezetting'
import type { Formasi } from './formasi'
import { TAHUN_RENCANA } from './pemangku'

/** One year of a plan. Next year begins with what this one ends with. */
export type TahunFormasi = {
  readonly tahun: number
  readonly awal: number
  /** Whose TMT pensiun lies in the year. */
  readonly pensiun: number
  /** Proposed to be recruited in the year. */
  readonly pns: number
  readonly pppk: number
  readonly akhir: number
  /** `akhir − kebutuhan`. */
  readonly selisih: number
  /** People still missing at the end of the year; what one post has too many fills no other. */
  readonly kurang: number
}

/** The plan of some posts together: how full they are now, what happens until the first year, then year by year. */
export type HitungFormasi = {
  /** The bezetting of today: the same B and K as everywhere. */
  readonly kini: Bezetting
  /** Between today and the first year: past BUP already, retiring, and proposed for a year in between. */
  readonly sebelum: { readonly lewat: number; readonly pensiun: number; readonly usulan: number }
  readonly tahun: readonly TahunFormasi[]
  /** Holders whose retirement cannot be reckoned, because their day of birth is unknown; they stay counted. */
  readonly tanpaLahir: number
}

/** No posts: nobody in every year. */
const hitungKosong = (mulai: number): HitungFormasi => ({
  kini: BEZETTING_KOSONG,
  sebelum: { lewat: 0, pensiun: 0, usulan: 0 },
  tahun: urutkanTahun(0, { mulai, kebutuhan: 0, pensiunPada: () => 0, usulanPada: () => [] }),
  tanpaLahir: 0
})

/** What happens in each year. */
type Peristiwa = {
  readonly mulai: number
  readonly kebutuhan: number
  readonly pensiunPada: (tahun: number) => number
  readonly usulanPada: (tahun: number) => readonly Pick<Formasi, 'pns' | 'pppk'>[]
}

/** The years of one line, from how many there are when the first begins. */
export function urutkanTahun(awal: number, { mulai, kebutuhan, pensiunPada, usulanPada }: Peristiwa): readonly TahunFormasi[] {
  const tahun: TahunFormasi[] = []
  for (let n = 0, ada = awal; n < TAHUN_RENCANA; n += 1) {
    const [ke, pensiun, usulan] = [mulai + n, pensiunPada(mulai + n), usulanPada(mulai + n)]
    const pns = usulan.reduce((sum, u) => sum + u.pns, 0)
    const pppk = usulan.reduce((sum, u) => sum + u.pppk, 0)
    const akhir = ada - pensiun + pns + pppk
    tahun.push({ tahun: ke, awal: ada, pensiun, pns, pppk, akhir, selisih: akhir - kebutuhan, kurang: Math.max(0, kebutuhan - akhir) })
    ada = akhir
  }
  return tahun
}

/** Several taken together, from the first year on. */
export const jumlahHitung = (semua: readonly HitungFormasi[], mulai: number): HitungFormasi => semua.reduce(plus, hitungKosong(mulai))

const plus = (a: HitungFormasi, b: HitungFormasi): HitungFormasi => ({
  kini: jumlahBezetting([a.kini, b.kini]),
  sebelum: {
    lewat: a.sebelum.lewat + b.sebelum.lewat,
    pensiun: a.sebelum.pensiun + b.sebelum.pensiun,
    usulan: a.sebelum.usulan + b.sebelum.usulan
  },
  tahun: a.tahun.map((t, n) => plusTahun(t, b.tahun[n])),
  tanpaLahir: a.tanpaLahir + b.tanpaLahir
})

function plusTahun(a: TahunFormasi, b: TahunFormasi | undefined): TahunFormasi {
  if (b === undefined) return a
  return {
    tahun: a.tahun,
    awal: a.awal + b.awal,
    pensiun: a.pensiun + b.pensiun,
    pns: a.pns + b.pns,
    pppk: a.pppk + b.pppk,
    akhir: a.akhir + b.akhir,
    selisih: a.selisih + b.selisih,
    kurang: a.kurang + b.kurang
  }
}
