import { ATURAN_ABK_BAKU } from '../abk/aturan-abk'
import type { Bezetting } from '../organisasi/bezetting'
import type { Jabatan } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import type { Unor, UnorId } from '../organisasi/unor'
import { type BarisRekap, rekapPeta } from '../peta-jabatan/rekap-peta'
import type { Formasi } from './formasi'
import { type HitungFormasi, jumlahHitung, urutkanTahun } from './hitung-formasi'
import { type MasaFormasi, saatPemangku, type SaatPensiun } from './pemangku'

/** One line of the plan: the posts of one name and class in a unit, as the recap of the peta jabatan has them. */
export type BarisFormasi = { readonly jabatan: Jabatan; readonly anggota: readonly Jabatan[]; readonly hitung: HitungFormasi }

/** A unit of the plan: its own lines, and the totals of itself and of everything below it. */
export type UnitFormasi = {
  readonly unor: Unor
  /** 0 for the top of the plan. */
  readonly tingkat: number
  readonly baris: readonly BarisFormasi[]
  readonly sendiri: HitungFormasi
  readonly cabang: HitungFormasi
}

/** Of which part of the organisation a plan is made, and from which year. */
export type CakupanFormasi = MasaFormasi & { readonly akar: UnorId | null }

/** The same with its proposals. */
export type PilihanFormasi = CakupanFormasi & { readonly formasi: readonly Formasi[] }

/** The formation plan of a unit and everything below it, or of the whole city, in the order of the chart. */
export const proyeksiFormasi = (snapshot: Snapshot, { formasi, ...cakupan }: PilihanFormasi): readonly UnitFormasi[] =>
  denganUsulan(dasarFormasi(snapshot, cakupan), formasi)

/** A plan before any proposal: all that a proposal does not move, worked out once. */
export type DasarFormasi = {
  readonly units: readonly (Pick<UnitFormasi, 'unor' | 'tingkat'> & { readonly baris: readonly BarisDasar[] })[]
  readonly tahunMulai: number
  /** The year of today. */
  readonly tahunIni: number
}
type BarisDasar = BarisFormasi & { readonly saat: readonly SaatPensiun[] }

/** Works out who is there and who leaves. */
export function dasarFormasi(snapshot: Snapshot, { akar, ...masa }: CakupanFormasi): DasarFormasi {
  const hari = { tahunMulai: masa.tahunMulai, tahunIni: Number(snapshot.tanggal.slice(0, 4)) }
  const barisOf = ({ jabatan, anggota, bezetting }: BarisRekap): BarisDasar => {
    const saat = anggota.flatMap((j) => saatPemangku(snapshot, j, masa))
    return { jabatan, anggota, saat, hitung: hitungBaris({ kini: bezetting, saat }, [], hari) }
  }
  // the rules of ABK bear on workloads alone, of which nothing is taken here
  const rekap = rekapPeta(snapshot, akar, ATURAN_ABK_BAKU)
  return { ...hari, units: rekap.map(({ unor, tingkat, baris }) => ({ unor, tingkat, baris: baris.map(barisOf) })) }
}

/** Adds the proposals. */
export function denganUsulan({ units, ...hari }: DasarFormasi, formasi: readonly Formasi[]): readonly UnitFormasi[] {
  const usulan = Map.groupBy(formasi, (f) => f.jabatanId)
  const barisOf = (dasar: BarisDasar): BarisFormasi => {
    const milik = dasar.anggota.flatMap((j) => usulan.get(j.id) ?? [])
    return milik.length === 0 ? dasar : { ...dasar, hitung: hitungBaris({ kini: dasar.hitung.kini, saat: dasar.saat }, milik, hari) }
  }
  const terisi = units.map(({ unor, tingkat, baris: dasar }): UnitFormasi => {
    const baris = dasar.map(barisOf)
    const sendiri = jumlahHitung(
      baris.map((b) => b.hitung),
      hari.tahunMulai
    )
    return { unor, tingkat, baris, sendiri, cabang: sendiri }
  })
  return withCabang(terisi, hari.tahunMulai)
}

/** The plan of everything together. */
export const totalFormasi = (units: readonly UnitFormasi[], tahunMulai: number): HitungFormasi =>
  jumlahHitung(
    units.filter((u) => u.tingkat === 0).map((u) => u.cabang),
    tahunMulai
  )

/** People proposed for posts that are not there any more: they are in no line, so they have to be told. */
export const usulanTersesat = ({ jabatan }: Pick<Snapshot, 'jabatan'>, formasi: readonly Formasi[]): readonly Formasi[] =>
  formasi.filter((f) => !jabatan.has(f.jabatanId))

type Duduk = { readonly kini: Bezetting; readonly saat: readonly SaatPensiun[] }

function hitungBaris(
  { kini, saat }: Duduk,
  formasi: readonly Formasi[],
  { tahunMulai, tahunIni }: Pick<DasarFormasi, 'tahunMulai' | 'tahunIni'>
): HitungFormasi {
  const count = (of: SaatPensiun): number => saat.filter((s) => s === of).length
  const sebelum = {
    lewat: count('LEWAT'),
    pensiun: count('SEBELUM'),
    usulan: orang(formasi.filter((f) => f.tahun >= tahunIni && f.tahun < tahunMulai))
  }
  return {
    kini,
    sebelum,
    tanpaLahir: count('TANPA_LAHIR'),
    tahun: urutkanTahun(kini.jumlah - sebelum.lewat - sebelum.pensiun + sebelum.usulan, {
      mulai: tahunMulai,
      kebutuhan: kini.kebutuhan,
      pensiunPada: count,
      usulanPada: (tahun) => formasi.filter((f) => f.tahun === tahun)
    })
  }
}

const orang = (formasi: readonly Formasi[]): number => formasi.reduce((sum, { pns, pppk }) => sum + pns + pppk, 0)

/** Units come parents first: walked backwards, every branch is complete when its head is reached. */
function withCabang(units: readonly UnitFormasi[], tahunMulai: number): readonly UnitFormasi[] {
  const anak = new Map<number, HitungFormasi[]>()
  return units
    .toReversed()
    .map((unit) => {
      const cabang = jumlahHitung([unit.sendiri, ...(anak.get(unit.tingkat + 1) ?? [])], tahunMulai)
      anak.delete(unit.tingkat + 1)
      anak.set(unit.tingkat, [...(anak.get(unit.tingkat) ?? []), cabang])
      return { ...unit, cabang }
    })
    .toReversed()
}
