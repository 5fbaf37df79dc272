import { finished } from '../kit/steps'
import { rememberOf } from '../kit/remember'
import type { Tanggal } from '../kit/tanggal'
import { bupOf, type SetelanBup, tmtPensiun } from '../pegawai/bup'
import type { PegawaiId } from '../pegawai/pegawai'
import { isBerlaku, type Penempatan } from '../pegawai/penempatan'
import type { Jabatan, JabatanId } from './jabatan'
import { byTmt, byUrut, leadingFirst, type SnapshotRows } from './snapshot'
import type { UnorLampau } from './unor-lampau'
import { createUnorBerwaktu, type UnorBerwaktu } from './unor-pada'

/** Every row of the organisation with its times, as of a day (`tanggal` = today): what crosses the border once. */
export type BarisWaktu = SnapshotRows & { readonly unorLampau: readonly UnorLampau[] }

/** Waktu: the organisation through the years, made ready so that any day of it is a matter of milliseconds. */
export type Waktu = {
  readonly hariIni: Tanggal
  readonly rows: SnapshotRows
  readonly unor: UnorBerwaktu
  /** First day out of service, of everybody who holds a post today or will. */
  readonly pensiun: ReadonlyMap<PegawaiId, Tanggal>
  /** Those of them who lead a unor. */
  readonly pimpinan: ReadonlySet<PegawaiId>
}

/** Makes the rows ready to be looked at on any day; `bup` is the BUP in force. */
export const createWaktu = (baris: BarisWaktu, bup: SetelanBup): Waktu => finished(waktuSteps(baris, bup))

/** The same a step at a time, for whoever must stay alive meanwhile. */
export function* waktuSteps({ unorLampau, ...rows }: BarisWaktu, bup: SetelanBup): Generator<undefined, Waktu> {
  const jabatan = new Map(rows.jabatan.map((j) => [j.id, j]))
  const tetap = rows.penempatan.filter((p) => isTetap(p) && (p.tmtSelesai === null || p.tmtSelesai > rows.tanggal))
  yield
  const urut = sorted(rows)
  yield
  const unor = createUnorBerwaktu(urut.unor, unorLampau)
  return {
    hariIni: rows.tanggal,
    rows: urut,
    unor,
    pensiun: yield* pensiunOf(rows, { tetap, jabatan, bup }),
    pimpinan: new Set(tetap.filter((p) => isBerlaku(p, rows.tanggal) && jabatan.get(p.jabatanId)?.isPimpinan).map((p) => p.pegawaiId))
  }
}

/** How many people leave service in a month, and how many of them lead a unor. */
export type PensiunBulan = { readonly orang: number; readonly pimpinan: number }

/** Who leaves service when, by month (`2027-03`). */
export function pensiunPerBulan({ pensiun, pimpinan }: Waktu): ReadonlyMap<string, PensiunBulan> {
  const perBulan = new Map<string, PensiunBulan>()
  for (const [id, hari] of pensiun) {
    const bulan = hari.slice(0, 7)
    const { orang, pimpinan: kepala } = perBulan.get(bulan) ?? { orang: 0, pimpinan: 0 }
    perBulan.set(bulan, { orang: orang + 1, pimpinan: kepala + (pimpinan.has(id) ? 1 : 0) })
  }
  return perBulan
}

const isTetap = ({ jenis }: Penempatan): boolean => jenis === 'DEFINITIF' || jenis === 'TUGAS_TAMBAHAN'

/** In the order a snapshot wants them: to order what is in order costs next to nothing, and it is done for every day. */
const sorted = (rows: SnapshotRows): SnapshotRows => ({
  ...rows,
  unor: unorTerurut(rows.unor),
  jabatan: jabatanTerurut(rows.jabatan),
  penempatan: penempatanTerurut(rows.penempatan)
})

// a table that has not changed since the last time is known in its order
const unorTerurut = rememberOf((unor: SnapshotRows['unor']) => unor.toSorted(byUrut))
const jabatanTerurut = rememberOf((jabatan: SnapshotRows['jabatan']) => jabatan.toSorted(leadingFirst))
const penempatanTerurut = rememberOf((penempatan: SnapshotRows['penempatan']) => penempatan.toSorted(byTmt))

type Jabatannya = {
  /** Posts held for good, now or later. */
  readonly tetap: readonly Penempatan[]
  readonly jabatan: ReadonlyMap<JabatanId, Jabatan>
  readonly bup: SetelanBup
}

/** People whose last day is reckoned in one step: some milliseconds. */
const PER_STEP = 2000

/** The post held last says how long one serves: where several are held for good, the one with the highest BUP. */
function* pensiunOf({ pegawai }: SnapshotRows, { tetap, jabatan, bup }: Jabatannya): Generator<undefined, ReadonlyMap<PegawaiId, Tanggal>> {
  const lahir = new Map(pegawai.map((p) => [p.id, p.tanggalLahir]))
  const pensiun = new Map<PegawaiId, Tanggal>()
  for (const [n, { pegawaiId, jabatanId }] of tetap.entries()) {
    if (n % PER_STEP === 0) yield
    const [tanggalLahir, held] = [lahir.get(pegawaiId), jabatan.get(jabatanId)]
    if (!tanggalLahir || !held) continue
    const hari = tmtPensiun(tanggalLahir, bupOf(held, bup))
    if (hari > (pensiun.get(pegawaiId) ?? '')) pensiun.set(pegawaiId, hari)
  }
  return pensiun
}
