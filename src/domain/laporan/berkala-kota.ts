import type { EntityName } from '../entities'
import type { Predikat } from '../kinerja/predikat'
import { rememberOf } from '../kit/remember'
import { mapSteps } from '../kit/steps'
import { telaahKp, type KpBerikut } from '../pegawai/kenaikan-pangkat'
import type { Hukdis } from '../pegawai/hukdis'
import { type Kgb, type KgbBerikut, type SaatKgb, telaahKgb } from '../pegawai/kgb'
import type { Pegawai } from '../pegawai/pegawai'
import type { Penghargaan } from '../pegawai/penghargaan'
import { type FaktaSatyalancana, type SatyalancanaBerikut, telaahSatyalancana } from '../pegawai/satyalancana'
import { setelanBerkala } from '../pegawai/setelan-berkala'
import type { FaktaKp } from '../pegawai/usul-pangkat'
import type { Telaah } from '../pegawai/telaah-berkala'
import type { BahanLaporan } from './bahan-laporan'
import type { Duduk, KeadaanKota } from './keadaan-kota'
import { perOrang } from './per-orang'

/** A person of the city with what comes round for them. */
export type Jatuh<T> = { readonly pegawai: Pegawai; readonly duduk: Duduk | null; readonly telaah: Telaah<T> }

/** The tables each of them reads. */
export const MEMAKAI_KGB = ['kgb'] as const satisfies readonly EntityName[]
export const MEMAKAI_KP = ['predikat', 'hukdis'] as const satisfies readonly EntityName[]
export const MEMAKAI_SATYALANCANA = ['hukdis', 'penghargaan'] as const satisfies readonly EntityName[]

// a table that has not changed since the last time is known by person
const kgbPerOrang = rememberOf((rows: readonly Kgb[]) => perOrang(rows))
const predikatPerOrang = rememberOf((rows: readonly Predikat[]) => perOrang(rows))
const hukdisPerOrang = rememberOf((rows: readonly Hukdis[]) => perOrang(rows))
const penghargaanPerOrang = rememberOf((rows: readonly Penghargaan[]) => perOrang(rows))

/** Everybody in service on a day, looked at one after the other; a step at a time, for a city is many people. */
type Telaahan<T> = Generator<undefined, readonly Jatuh<T>[]>

/** The next pay step of everybody in service on the day of the city; of all, or of those whose day is asked about. */
export function* kgbKota(bahan: BahanLaporan, kota: KeadaanKota, isDicari?: SaatKgb['isDicari']): Telaahan<KgbBerikut> {
  const riwayatOf = kgbPerOrang(bahan.tabel('kgb'))
  const setelan = setelanBerkala(bahan.setelanOf)
  return yield* mapSteps(kota.pegawai, (pegawai) => {
    const pensiun = kota.pensiun.get(pegawai.id) ?? null
    const telaah = telaahKgb(pegawai, riwayatOf(pegawai.id), { setelan, pada: kota.tanggal, pensiun, isDicari })
    return { pegawai, duduk: kota.dudukOf(pegawai.id), telaah }
  })
}

/** The next rank of everybody in service on the day of the city; where only some periods are asked about, in a fraction of the time. */
export function* kpKota(bahan: BahanLaporan, kota: KeadaanKota, isDicari?: FaktaKp['isDicari']): Telaahan<KpBerikut> {
  const [predikatOf, hukdisOf] = [predikatPerOrang(bahan.tabel('predikat')), hukdisPerOrang(bahan.tabel('hukdis'))]
  const setelan = setelanBerkala(bahan.setelanOf)
  return yield* mapSteps(kota.pegawai, (pegawai) => {
    const duduk = kota.dudukOf(pegawai.id)
    const telaah = telaahKp(pegawai, {
      jabatan: duduk?.jabatan ?? null,
      tmtJabatan: duduk?.penempatan.tmtMulai ?? null,
      predikat: predikatOf(pegawai.id),
      hukdis: hukdisOf(pegawai.id),
      pensiun: kota.pensiun.get(pegawai.id) ?? null,
      setelan,
      pada: kota.tanggal,
      isDicari
    })
    return { pegawai, duduk, telaah }
  })
}

/** The Satyalancana everybody in service on the day of the city is up for; of all, or of those whose years are full on days asked about. */
export function* satyalancanaKota(
  bahan: BahanLaporan,
  kota: KeadaanKota,
  isDicari?: FaktaSatyalancana['isDicari']
): Telaahan<SatyalancanaBerikut> {
  const [penghargaanOf, hukdisOf] = [penghargaanPerOrang(bahan.tabel('penghargaan')), hukdisPerOrang(bahan.tabel('hukdis'))]
  return yield* mapSteps(kota.pegawai, (pegawai) => {
    const telaah = telaahSatyalancana(pegawai, {
      penghargaan: penghargaanOf(pegawai.id),
      hukdis: hukdisOf(pegawai.id),
      pensiun: kota.pensiun.get(pegawai.id) ?? null,
      pada: kota.tanggal,
      isDicari
    })
    return { pegawai, duduk: kota.dudukOf(pegawai.id), telaah }
  })
}
