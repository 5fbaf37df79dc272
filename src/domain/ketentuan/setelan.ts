import { type AturanAbk, aturanAbkOf, ATURAN_ABK_BAKU, BUTIR_ATURAN_ABK, MEDAN_ATURAN_ABK } from '../abk/aturan-abk'
import { BOBOT_BAKU, BUTIR_KOMPONEN, KELOMPOK_CALON, KOMPONEN } from '../calon/bobot'
import type { Hasil, Rule, Setelan } from '../kit/rule'
import type { Tanggal } from '../kit/tanggal'
import { ESELON } from '../organisasi/jabatan'
import { kunciTunjangan, TUNJANGAN_BAKU, type TunjanganEselon, tunjanganEselon } from '../organisasi/tunjangan-eselon'
import { BUP_BAKU, type SetelanBup } from '../pegawai/bup'
import { BUTIR_BERKALA, KELOMPOK_BERKALA, MEDAN_BERKALA, SETELAN_BERKALA } from '../pegawai/setelan-berkala'
import { BUTIR_USUL, KELOMPOK_USUL, MEDAN_USUL, SETELAN_USUL } from '../usul-rotasi/setelan-usul'
import type { Ketentuan } from './ketentuan'
import { sebutanSetelan } from './ragam-ketentuan'

/** One setting the office may change: its default, and whether its legal source still has to be checked. */
export type ButirKetentuan = {
  readonly kunci: string
  readonly judul: string
  readonly baku: number
  readonly dasar: string
  readonly perluDicek: boolean
}

type AnyRule = Rule<never, Hasil | readonly Hasil[]>

/** Settings shared by several rules, by group: `bup.bupJpt` holds for every rule that reads `bupJpt`. */
const BERSAMA = 'bup'

/** The settings of what structural posts are paid: `tunjangan.eselonIIa`. */
const TUNJANGAN = 'tunjangan'

/** The settings an ABK is worked out with: `abk.waktuEfektif`. Only `abk.configure` writes them, for the need of every post follows. */
export const KELOMPOK_ABK = 'abk'

/** What ABK are worked out with, as last set: needs are kept in step with it, so a draft of an earlier day reckons with it as well. */
export const aturanAbkKini = (ketentuan: readonly Ketentuan[]): AturanAbk => aturanAbkOf(setelanPada(ketentuan, '9999-12-31')(KELOMPOK_ABK))

/** The retirement ages in force, from the settings of a day (`setelanPada`). */
export const bupBerlaku = (setelanOf: (kelompok: string) => Setelan): SetelanBup => ({ ...BUP_BAKU, ...setelanOf(BERSAMA) })

/** The allowances of structural posts in force on a day. */
export const tunjanganPada = (ketentuan: readonly Ketentuan[], pada: Tanggal): TunjanganEselon =>
  tunjanganEselon(setelanPada(ketentuan, pada)(TUNJANGAN))

/** The setting is in force on that day. */
export const isBerlakuPada = ({ berlakuMulai, berlakuSampai }: Pick<Ketentuan, 'berlakuMulai' | 'berlakuSampai'>, pada: Tanggal): boolean =>
  berlakuMulai <= pada && (berlakuSampai === null || pada < berlakuSampai)

/** The numbers in force on a day, by rule id; what is not stored keeps its default in the rule. */
export function setelanPada(ketentuan: readonly Ketentuan[], pada: Tanggal): (ruleId: string) => Setelan {
  const groups = new Map<string, Record<string, number>>()
  const inForce = ketentuan.filter((k) => isBerlakuPada(k, pada)).toSorted((a, b) => a.berlakuMulai.localeCompare(b.berlakuMulai))
  for (const { kunci, nilai } of inForce) {
    const [group, nama] = splitKunci(kunci)
    const angka = Number(nilai)
    if (nama !== '' && nilai.trim() !== '' && Number.isFinite(angka)) groups.set(group, { ...groups.get(group), [nama]: angka })
  }
  const bersama = groups.get(BERSAMA) ?? {}
  // put together once: rules are asked thousands of times, and know settings they have met by their identity
  const lengkap = new Map([...groups].map(([group, own]) => [group, { ...bersama, ...own }]))
  return (ruleId) => lengkap.get(ruleId) ?? bersama
}

/** Every setting: shared ones once and first, then allowances, ABK, weights of candidates, what the solver weighs, what falls due, and those of the rules. */
export function daftarKetentuan(rules: readonly AnyRule[]): readonly ButirKetentuan[] {
  const bersama = Object.entries(BUP_BAKU).map(([nama, baku]) => ({
    kunci: `${BERSAMA}.${nama}`,
    judul: words(nama),
    baku,
    dasar: 'UU 20/2023 Ps 55; PP 11/2017 Ps 239',
    perluDicek: true
  }))
  return [...bersama, ...daftarTunjangan, ...daftarAbk, ...daftarBobot, ...daftarUsul, ...daftarBerkala, ...rules.flatMap(ownSettings)]
}

const daftarTunjangan: readonly ButirKetentuan[] = ESELON.map((eselon) => ({
  kunci: `${TUNJANGAN}.${kunciTunjangan(eselon)}`,
  judul: `Tunjangan jabatan struktural eselon ${eselon}`,
  baku: TUNJANGAN_BAKU[eselon],
  dasar: 'Perpres 26/2007',
  perluDicek: true
}))

const daftarAbk: readonly ButirKetentuan[] = MEDAN_ATURAN_ABK.map((medan) => ({
  kunci: `${KELOMPOK_ABK}.${medan}`,
  judul: BUTIR_ATURAN_ABK[medan].judul,
  baku: ATURAN_ABK_BAKU[medan],
  dasar: BUTIR_ATURAN_ABK[medan].dasar,
  perluDicek: medan === 'batasPembulatan'
}))

const daftarBobot: readonly ButirKetentuan[] = KOMPONEN.map((komponen) => ({
  kunci: `${KELOMPOK_CALON}.${BUTIR_KOMPONEN[komponen].kunci}`,
  judul: `Bobot nilai calon: ${BUTIR_KOMPONEN[komponen].judul.toLowerCase().replace('bup', 'BUP')}`,
  baku: BOBOT_BAKU[komponen],
  dasar: 'Kebijakan instansi',
  perluDicek: false
}))

const daftarUsul: readonly ButirKetentuan[] = MEDAN_USUL.map((medan) => ({
  kunci: `${KELOMPOK_USUL}.${medan}`,
  judul: `Usul rotasi: ${BUTIR_USUL[medan].toLowerCase()}`,
  baku: SETELAN_USUL[medan],
  dasar: 'Kebijakan instansi',
  perluDicek: false
}))

const daftarBerkala: readonly ButirKetentuan[] = MEDAN_BERKALA.map((medan) => ({
  kunci: `${KELOMPOK_BERKALA}.${medan}`,
  judul: capital(sebutanSetelan(`${KELOMPOK_BERKALA}.${medan}`) ?? words(medan)),
  baku: SETELAN_BERKALA[medan],
  ...BUTIR_BERKALA[medan]
}))

const ownSettings = ({ id, judul, dasar, perluDicek, setelan }: AnyRule): readonly ButirKetentuan[] =>
  Object.entries(setelan)
    .filter(([nama]) => !(nama in BUP_BAKU))
    .map(([nama, baku]) => ({
      kunci: `${id}.${nama}`,
      judul: `${judul}: ${sebutanSetelan(`${id}.${nama}`) ?? words(nama).toLowerCase()}`,
      baku,
      dasar,
      perluDicek: perluDicek === true
    }))

function splitKunci(kunci: string): readonly [group: string, nama: string] {
  const titik = kunci.lastIndexOf('.')
  return [kunci.slice(0, titik), kunci.slice(titik + 1)]
}

function capital(teks: string): string {
  return teks.charAt(0).toUpperCase() + teks.slice(1)
}

/** `bulanMinimum` → `Bulan minimum`, `bupJpt` → `BUP JPT`. */
const words = (nama: string): string =>
  capital(nama.replace(/[A-Z]/g, (huruf) => ` ${huruf.toLowerCase()}`)).replace(/\b(bup|jpt|jf)\b/gi, (w) => w.toUpperCase())
