import type { Entity, EntityName } from '../entities'
import { bupBerlaku, setelanPada } from '../ketentuan/setelan'
import { rememberOf } from '../kit/remember'
import type { Setelan } from '../kit/rule'
import { finished } from '../kit/steps'
import type { Tanggal } from '../kit/tanggal'
import { type Waktu, waktuSteps } from '../organisasi/waktu'
import type { SetelanBup } from '../pegawai/bup'
import { type Pegawai, ringkas } from '../pegawai/pegawai'
import { byNama, keadaanKota, type KeadaanKota } from './keadaan-kota'

/** The tables every report may read. */
export const TABEL_DASAR = ['unor', 'unorLampau', 'jabatan', 'pegawai', 'penempatan', 'ketentuan'] as const satisfies readonly EntityName[]

/** What reports are made of. */
export type BahanLaporan = {
  readonly hariIni: Tanggal
  /** All rows of a table; of one the report has not named in `memakai` it knows nothing and throws. */
  readonly tabel: TabelOf
  /** The city on a day; asked twice, it is the very same. */
  readonly pada: (tanggal: Tanggal) => KeadaanKota
  /** Makes the city of a day ready a step at a time: whoever asks for it then need not wait. */
  readonly siapkan: (tanggal: Tanggal) => Generator<undefined, KeadaanKota>
  /** The settings of a group in force today. */
  readonly setelanOf: (kelompok: string) => Setelan
  readonly bup: SetelanBup
}

/** All rows of a table. */
export type TabelOf = <N extends EntityName>(name: N) => readonly Entity<N>[]

/** Makes rows ready for reports: what is costly is made when it is first asked for. */
export function createBahan(tabel: TabelOf, hariIni: Tanggal): BahanLaporan {
  const setelanOf = setelanPada(tabel('ketentuan'), hariIni)
  const bup = bupBerlaku(setelanOf)
  const days = new Map<Tanggal, KeadaanKota>()
  let kota: Kota | null = null
  function* siapkan(tanggal: Tanggal): Generator<undefined, KeadaanKota> {
    const known = days.get(tanggal)
    if (known) return known
    kota ??= yield* kotaSteps(tabel, hariIni, bup)
    yield
    const keadaan = keadaanKota(kota.waktu, kota.pegawai, tanggal)
    days.set(tanggal, keadaan)
    return keadaan
  }
  return { hariIni, tabel, pada: (tanggal) => finished(siapkan(tanggal)), siapkan, setelanOf, bup }
}

/** After an edit nearly all rows are the very same: only those that changed are made anew. */
const tanpaPribadi = rememberOf(ringkas)

/** The organisation through the years, and its people by name. */
type Kota = { readonly waktu: Waktu; readonly pegawai: readonly Pegawai[] }

function* kotaSteps(tabel: TabelOf, hariIni: Tanggal, bup: SetelanBup): Generator<undefined, Kota> {
  const pegawai = tabel('pegawai').toSorted(byNama)
  yield
  const orang = pegawai.map(tanpaPribadi)
  yield
  const [unor, unorLampau, jabatan, penempatan] = [tabel('unor'), tabel('unorLampau'), tabel('jabatan'), tabel('penempatan')]
  return { waktu: yield* waktuSteps({ tanggal: hariIni, unor, unorLampau, jabatan, pegawai: orang, penempatan }, bup), pegawai }
}
