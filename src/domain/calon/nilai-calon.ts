import type { Setelan } from '../kit/rule'
import type { Tinjauan } from '../mutasi/tinjauan'
import { type Bobot, KOMPONEN, type Komponen } from './bobot'
import type { BagianNilai, NilaiKomponen, UkurKomponen } from './komponen'
import { ukurLamaJabatan, ukurLowonganBaru, ukurSisaMasa } from './komponen-dampak'
import { ukurJpm, ukurPelatihan, ukurPredikat, ukurTalenta } from './komponen-rekam'
import { ukurPangkat, ukurPendidikan, ukurPengalaman } from './komponen-syarat'

/** The score of a candidate: 0 to 100, and what each part of it says. */
export type NilaiCalon = { readonly total: number; readonly bagian: BagianNilai }

/** The parts of a score as bare numbers, in the order of KOMPONEN: what is kept of ten thousand people. */
export type AngkaNilai = readonly (number | null)[]

/** Scores a candidate for a post. */
export function nilaiCalon(tinjauan: Tinjauan, bobot: Bobot, setelanOf: (ruleId: string) => Setelan): NilaiCalon {
  const of = (komponen: Komponen): NilaiKomponen => {
    const { nilai, tulis } = UKURAN[komponen](tinjauan, setelanOf)
    return { nilai, uraian: tulis() }
  }
  const bagian: BagianNilai = {
    PANGKAT: of('PANGKAT'),
    PENDIDIKAN: of('PENDIDIKAN'),
    PENGALAMAN: of('PENGALAMAN'),
    LAMA_JABATAN: of('LAMA_JABATAN'),
    PREDIKAT: of('PREDIKAT'),
    TALENTA: of('TALENTA'),
    JPM: of('JPM'),
    PELATIHAN: of('PELATIHAN'),
    LOWONGAN_BARU: of('LOWONGAN_BARU'),
    SISA_MASA: of('SISA_MASA')
  }
  const angka = KOMPONEN.map((k) => bagian[k].nilai)
  return { total: totalNilai(angka, bobot), bagian }
}

/** The bare numbers of a candidate; they stay as they are when only the weights change. */
export const angkaNilai = (tinjauan: Tinjauan, setelanOf: (ruleId: string) => Setelan): AngkaNilai =>
  KOMPONEN.map((k) => UKURAN[k](tinjauan, setelanOf).nilai)

/** The weighted mean of the parts, 0 to 100; what is not known counts as 0. */
export function totalNilai(angka: AngkaNilai, bobot: Bobot): number {
  let sum = 0
  let berat = 0
  KOMPONEN.forEach((k, i) => {
    berat += bobot[k]
    sum += bobot[k] * (angka[i] ?? 0)
  })
  return berat === 0 ? 0 : (sum / berat) * 100
}

const UKURAN: Readonly<Record<Komponen, UkurKomponen>> = {
  PANGKAT: ukurPangkat,
  PENDIDIKAN: ukurPendidikan,
  PENGALAMAN: ukurPengalaman,
  LAMA_JABATAN: ukurLamaJabatan,
  PREDIKAT: ukurPredikat,
  TALENTA: ukurTalenta,
  JPM: ukurJpm,
  PELATIHAN: ukurPelatihan,
  LOWONGAN_BARU: ukurLowonganBaru,
  SISA_MASA: ukurSisaMasa
}
