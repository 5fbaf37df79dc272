import { blok, type Hasil, lulus, tidakDapatDiperiksa } from '../kit/rule'
import { addMonths, daysBetween, lamaTeks, monthsBetween, type Tanggal } from '../kit/tanggal'
import type { Jabatan } from '../organisasi/jabatan'
import { namaLengkap, type PegawaiId, type PegawaiRingkas } from '../pegawai/pegawai'
import type { Arsip } from './arsip'
import type { Tinjauan } from './tinjauan'

/** Whose experience is counted, up to which day (that day not included). */
export type Masa = { readonly arsip: Pick<Arsip, 'riwayatOf' | 'jabatan'>; readonly pegawaiId: PegawaiId; readonly pada: Tanggal }

/** A post counts as experience (true), does not (false), or is not known well enough to say (null). */
export type Hitungan = (jabatan: Jabatan) => boolean | null

/** Months a person has definitively held posts that count; time in two posts at once counts once. */
export const lamaPengalaman = (masa: Masa, hitung: Hitungan): number => monthsIn(rentangOf(masa, (jabatan) => hitung(jabatan) === true))

/** Months since a person became a PNS of which no known post tells whether it counts: what the history may still hide. */
export function lamaTakDiketahui(pegawai: Pick<PegawaiRingkas, 'tmtCpns' | 'tmtPns'>, masa: Masa, hitung: Hitungan): number {
  const awal = pegawai.tmtPns ?? (pegawai.tmtCpns && addMonths(pegawai.tmtCpns, MASA_PERCOBAAN))
  if (awal === null) return Number.POSITIVE_INFINITY
  const celah: Rentang[] = []
  let sampai = awal
  for (const [mulai, selesai] of rentangOf(masa, (jabatan) => hitung(jabatan) !== null)) {
    if (mulai > sampai) celah.push([sampai, mulai])
    if (selesai > sampai) sampai = selesai
  }
  if (masa.pada > sampai) celah.push([sampai, masa.pada])
  return monthsIn(celah.filter(([mulai, selesai]) => monthsBetween(mulai, selesai) >= CELAH_WAJAR))
}

/** What is asked of the experience of a person, and how it is said when it falls short. */
export type SyaratPengalaman = {
  readonly bulanMinimum: number
  readonly hitung: Hitungan
  readonly kurang: (lama: string) => string
}

/** Long enough; or too short though the whole history is known; or the history does not tell. Missing data is never a pass. */
export function nilaiPengalaman({ pegawai, tmt, berkas }: Tinjauan, { bulanMinimum, hitung, kurang }: SyaratPengalaman): Hasil {
  const masa = { arsip: berkas.arsip, pegawaiId: pegawai.id, pada: tmt }
  const lama = lamaPengalaman(masa, hitung)
  if (lama >= bulanMinimum) return lulus
  return lama + lamaTakDiketahui(pegawai, masa, hitung) >= bulanMinimum
    ? tidakDapatDiperiksa(`riwayat jabatan ${namaLengkap(pegawai)}`)
    : blok(kurang(lamaTeks(lama)))
}

/** A CPNS becomes PNS after a year (PP 11/2017 Ps 34): what is assumed when the day is not known. */
const MASA_PERCOBAAN = 12

/** Between the decree of one post and the next there may lie some weeks; less than so many months hide no post. */
const CELAH_WAJAR = 3

type Rentang = readonly [mulai: Tanggal, selesai: Tanggal]

/** The spans of the definitive posts that count, joined where they touch or overlap. A post whose first day is unknown says nothing. */
function rentangOf({ arsip, pegawaiId, pada }: Masa, isDihitung: (jabatan: Jabatan) => boolean): readonly Rentang[] {
  const rentang: Rentang[] = []
  for (const { jenis, jabatanId, tmtMulai, tmtSelesai } of arsip.riwayatOf(pegawaiId)) {
    const jabatan = arsip.jabatan.get(jabatanId)
    if (jenis !== 'DEFINITIF' || tmtMulai === null || tmtMulai >= pada || !jabatan || !isDihitung(jabatan)) continue
    add(rentang, [tmtMulai, tmtSelesai === null || tmtSelesai > pada ? pada : tmtSelesai])
  }
  return rentang
}

function add(rentang: Rentang[], [mulai, selesai]: Rentang): void {
  const akhir = rentang.at(-1)
  if (akhir === undefined || mulai > akhir[1]) rentang.push([mulai, selesai])
  else if (selesai > akhir[1]) rentang[rentang.length - 1] = [akhir[0], selesai]
}

/** Whole months of all spans together; the days left over of each make a month by thirty. */
function monthsIn(rentang: readonly Rentang[]): number {
  let bulan = 0
  let hari = 0
  for (const [mulai, selesai] of rentang) {
    const utuh = monthsBetween(mulai, selesai)
    bulan += utuh
    if (rentang.length > 1) hari += daysBetween(addMonths(mulai, utuh), selesai)
  }
  return bulan + Math.floor(hari / 30)
}
