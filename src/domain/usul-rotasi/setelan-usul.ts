import type { Setelan } from '../kit/rule'

/** The settings of the solver: `usulRotasi.nilaiKosong`. */
export const KELOMPOK_USUL = 'usulRotasi'

/** What a proposal weighs besides how well people fit, in points of the score of a candidate (0 to 100). No regulation sets them. */
export const SETELAN_USUL = {
  /** A post that stays empty costs so much. */
  nilaiKosong: 60,
  nilaiKosongKunci: 150,
  /** Taking somebody from a structural post that is not to be filled opens a new vacancy. */
  nilaiLowonganBaru: 40,
  /** Every move costs a little, so that nobody is moved for nothing. */
  nilaiPindah: 5,
  /** Two proposals differ in at least this share of their moves. */
  persenBeda: 30,
  /** A proposal with other people is taken as long as it gains this share of what the one before gains; else the same people may come in other posts. */
  persenNilaiBeda: 70,
  /** How often a proposal is worked out again when the whole plan breaks a rule. */
  putaranMaksimum: 12
} as const
export type SetelanUsul = { readonly [K in keyof typeof SETELAN_USUL]: number }

/** Every setting, in order. */
export const MEDAN_USUL = [
  'nilaiKosong',
  'nilaiKosongKunci',
  'nilaiLowonganBaru',
  'nilaiPindah',
  'persenBeda',
  'persenNilaiBeda',
  'putaranMaksimum'
] as const satisfies readonly (keyof SetelanUsul)[]

/** What each setting is called. */
export const BUTIR_USUL: Readonly<Record<keyof SetelanUsul, string>> = {
  nilaiKosong: 'Biaya jabatan yang tetap kosong',
  nilaiKosongKunci: 'Biaya jabatan kunci yang tetap kosong',
  nilaiLowonganBaru: 'Biaya membuka lowongan baru',
  nilaiPindah: 'Biaya setiap perpindahan',
  persenBeda: 'Bagian langkah yang harus berbeda antarusul (persen)',
  persenNilaiBeda: 'Nilai paling sedikit usul dengan orang lain dibanding usul sebelumnya (persen)',
  putaranMaksimum: 'Putaran pemeriksaan paling banyak'
}

/** The settings in force. */
export const setelanUsul = (setelanOf: (kelompok: string) => Setelan): SetelanUsul => ({ ...SETELAN_USUL, ...setelanOf(KELOMPOK_USUL) })
