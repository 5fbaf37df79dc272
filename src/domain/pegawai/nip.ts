import { type Tanggal, tanggalOf } from '../kit/tanggal'

/** What the digits of a NIP say. `bulanTmt` null = not a month, as in an NI PPPK. */
export type BagianNip = {
  readonly tanggalLahir: Tanggal
  readonly tahunTmt: number
  readonly bulanTmt: number | null
  readonly jenisKelamin: 'L' | 'P' | null
  readonly urut: string
}

/** Takes a NIP apart; null when its first eight digits are no day of the calendar. */
export function bagianNip(nip: string): BagianNip | null {
  const tanggalLahir = tanggalOf(Number(nip.slice(0, 4)), Number(nip.slice(4, 6)), Number(nip.slice(6, 8)))
  if (!/^\d{18}$/.test(nip) || tanggalLahir === null) return null
  const bulan = Number(nip.slice(12, 14))
  const kelamin = nip.charAt(14)
  return {
    tanggalLahir,
    tahunTmt: Number(nip.slice(8, 12)),
    bulanTmt: bulan >= 1 && bulan <= 12 ? bulan : null,
    jenisKelamin: kelamin === '1' ? 'L' : kelamin === '2' ? 'P' : null,
    urut: nip.slice(15)
  }
}

/** The birthday of that age, to compare days with; 29 February stays as it is. */
export const ulangTahun = ({ tanggalLahir }: Pick<BagianNip, 'tanggalLahir'>, umur: number): Tanggal =>
  `${Number(tanggalLahir.slice(0, 4)) + umur}${tanggalLahir.slice(4)}`
