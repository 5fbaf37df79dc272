import type { Eselon, JenisJabatan, JenjangJf } from '../organisasi/jabatan'
import type { TingkatPendidikan } from '../pegawai/pendidikan'
import type { Acak } from './acak'
import type { Formasi } from './formasi'

type Rentang = readonly [min: number, max: number]

/** Golongan (1 = I/a … 17 = IV/e) people in a post of this eselon usually have (PP 100/2000 jo. 13/2002). */
const GOLONGAN_ESELON: Readonly<Record<Eselon, Rentang>> = {
  'II.a': [15, 16],
  'II.b': [14, 15],
  'III.a': [13, 14],
  'III.b': [12, 13],
  'IV.a': [11, 12],
  'IV.b': [10, 11],
  'V.a': [9, 10]
}

const GOLONGAN_JF: Readonly<Record<JenjangJf, Rentang>> = {
  AHLI_UTAMA: [16, 17],
  AHLI_MADYA: [13, 14],
  AHLI_MUDA: [11, 12],
  AHLI_PERTAMA: [9, 10],
  PENYELIA: [11, 11],
  MAHIR: [9, 10],
  TERAMPIL: [7, 8],
  PEMULA: [5, 5]
}

const GOLONGAN_PELAKSANA: readonly (readonly [kelasMin: number, Rentang])[] = [
  [7, [9, 12]],
  [6, [7, 10]],
  [3, [5, 9]],
  [1, [3, 6]]
]

/** Golongan a person enters with, and years at which they leave school, by education. */
const MASUK: Readonly<Partial<Record<TingkatPendidikan, { readonly golongan: number; readonly usiaLulus: number }>>> = {
  SMP: { golongan: 3, usiaLulus: 16 },
  SMA: { golongan: 5, usiaLulus: 18 },
  'D-III': { golongan: 7, usiaLulus: 22 },
  'S-1': { golongan: 9, usiaLulus: 23 },
  PROFESI: { golongan: 10, usiaLulus: 25 },
  'S-2': { golongan: 9, usiaLulus: 23 }
}

/** Nobody of the sample enters younger than this. */
const USIA_MASUK = 19

/** How far a person has come: education, rank, and how many months they have lived and served. */
export type Karier = {
  readonly tingkat: TingkatPendidikan
  readonly golongan: number
  readonly usiaBulan: number
  readonly masaKerjaBulan: number
  readonly usiaLulus: number
}

/** Retirement age of the post, whether the person must be fit to be promoted from it, and the least months of service. */
export type Tuntutan = { readonly bup: number; readonly isPilihan: boolean; readonly masaMinimum: number }

/** A career that leads to this post: rank within its range (a few one level below), age and service that fit the rank. */
export function karierOf(acak: Acak, formasi: Formasi, { bup, isPilihan, masaMinimum }: Tuntutan): Karier {
  const tingkat = isPilihan ? sarjanaOf(acak, formasi) : pendidikanOf(acak, formasi)
  const masuk = MASUK[tingkat] ?? { golongan: 5, usiaLulus: 18 }
  const golongan = Math.max(masuk.golongan, golonganOf(acak, formasi, isPilihan))
  const naik = (golongan - masuk.golongan) * acak.bulat(42, 50) + acak.bulat(16, 46)
  const tambahan = formasi.jabatan.jenis === 'JPT_PRATAMA' ? 0 : acak.bulat(0, acak.peluang(0.3) ? 132 : 36)
  const masaKerjaBulan = Math.max(naik + tambahan, masaMinimum)
  const usiaMasuk = Math.max(masuk.usiaLulus + acak.bulat(1, 6), USIA_MASUK)
  const usiaBulan = Math.min(usiaMasuk * 12 + masaKerjaBulan + acak.bulat(0, 11), bup * 12 - (isPilihan ? 72 : acak.bulat(15, 40)))
  return {
    tingkat,
    golongan,
    usiaBulan,
    masaKerjaBulan: Math.min(masaKerjaBulan, usiaBulan - USIA_MASUK * 12),
    usiaLulus: masuk.usiaLulus
  }
}

/** A career that reaches its retirement age on a known day: long service, and the top rank of the post. */
export function karierPenuh(acak: Acak, formasi: Formasi, usiaBulan: number): Karier {
  const tingkat = pendidikanOf(acak, formasi)
  const masuk = MASUK[tingkat] ?? { golongan: 5, usiaLulus: 18 }
  const masaKerjaBulan = usiaBulan - (masuk.usiaLulus + acak.bulat(2, 7)) * 12
  return { tingkat, golongan: Math.max(masuk.golongan, rentangOf(formasi)[1]), usiaBulan, masaKerjaBulan, usiaLulus: masuk.usiaLulus }
}

function golonganOf(acak: Acak, formasi: Formasi, isPilihan: boolean): number {
  const [min, max] = rentangOf(formasi)
  const isDiBawah = !isPilihan && formasi.jabatan.eselon !== null && acak.peluang(0.07)
  return isDiBawah ? min - 1 : acak.bulat(min, max)
}

function rentangOf({ jabatan }: Formasi): Rentang {
  if (jabatan.eselon) return GOLONGAN_ESELON[jabatan.eselon]
  if (jabatan.jenjang) return GOLONGAN_JF[jabatan.jenjang]
  return GOLONGAN_PELAKSANA.find(([kelasMin]) => (jabatan.kelas ?? 0) >= kelasMin)?.[1] ?? [5, 9]
}

/** How many in a kind of post have another education than S-1, and which. */
const PENDIDIKAN_LAIN: Readonly<Record<JenisJabatan, readonly [peluang: number, tingkat: TingkatPendidikan]>> = {
  JPT_PRATAMA: [0.7, 'S-2'],
  ADMINISTRATOR: [0.4, 'S-2'],
  PENGAWAS: [0.15, 'D-III'],
  JF: [0.1, 'S-2'],
  PELAKSANA: [0.1, 'S-2']
}

/** The education of the post, but never less than S-1 in a post that would take less. */
function sarjanaOf(acak: Acak, formasi: Formasi): TingkatPendidikan {
  const tingkat = pendidikanOf(acak, formasi)
  return tingkat === 'D-III' && formasi.jabatan.jenis === 'PENGAWAS' ? 'S-1' : tingkat
}

function pendidikanOf(acak: Acak, { jabatan }: Formasi): TingkatPendidikan {
  if (jabatan.pendidikanMinimum && jabatan.pendidikanMinimum !== 'S-1') return jabatan.pendidikanMinimum
  const [peluang, tingkat] = PENDIDIKAN_LAIN[jabatan.jenis]
  return acak.peluang(peluang) ? tingkat : 'S-1'
}
