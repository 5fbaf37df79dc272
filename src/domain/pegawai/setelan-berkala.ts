import type { Setelan } from '../kit/rule'

/** The settings of what comes round by itself: `berkala.bulanKgb`. */
export const KELOMPOK_BERKALA = 'berkala'

/** When pay steps, ranks, pensions and contracts fall due, and how early the office is told. */
export const SETELAN_BERKALA = {
  bulanKgb: 24,
  bulanPemberitahuanKgb: 2,
  /** 5 = Sangat Baik … 1 = Sangat Kurang; below it a pay step is put off. */
  predikatKgb: 3,
  tahunKp: 4,
  tahunPangkatPilihan: 1,
  tahunJabatanPilihan: 1,
  predikatKp: 4,
  tahunPredikatKp: 2,
  bulanUsulPensiun: 12,
  bulanKontrak: 6
} as const
export type SetelanBerkala = { readonly [K in keyof typeof SETELAN_BERKALA]: number }

/** Every setting, in order. */
export const MEDAN_BERKALA = [
  'bulanKgb',
  'bulanPemberitahuanKgb',
  'predikatKgb',
  'tahunKp',
  'tahunPangkatPilihan',
  'tahunJabatanPilihan',
  'predikatKp',
  'tahunPredikatKp',
  'bulanUsulPensiun',
  'bulanKontrak'
] as const satisfies readonly (keyof SetelanBerkala)[]

type Butir = { readonly dasar: string; readonly perluDicek: boolean }

/** Where each setting comes from; what it is called stands in `ragam-ketentuan.ts`. */
export const BUTIR_BERKALA: Readonly<Record<keyof SetelanBerkala, Butir>> = {
  bulanKgb: { dasar: 'PP 7/1977 Ps 11', perluDicek: false },
  bulanPemberitahuanKgb: { dasar: 'PP 7/1977 Ps 13', perluDicek: true },
  predikatKgb: { dasar: 'PP 7/1977 Ps 11', perluDicek: true },
  tahunKp: { dasar: 'PP 99/2000 jo. PP 12/2002', perluDicek: false },
  tahunPangkatPilihan: { dasar: 'PP 99/2000', perluDicek: true },
  tahunJabatanPilihan: { dasar: 'PP 99/2000', perluDicek: true },
  predikatKp: { dasar: 'PP 99/2000', perluDicek: true },
  tahunPredikatKp: { dasar: 'PP 99/2000', perluDicek: true },
  bulanUsulPensiun: { dasar: 'Kebijakan instansi', perluDicek: false },
  bulanKontrak: { dasar: 'Kebijakan instansi', perluDicek: false }
}

/** The settings in force. */
export const setelanBerkala = (setelanOf: (kelompok: string) => Setelan): SetelanBerkala => ({
  ...SETELAN_BERKALA,
  ...setelanOf(KELOMPOK_BERKALA)
})
