import { addDays, type Tanggal } from '../kit/tanggal'
import type { ButirPengingat } from './pengingat'

/** One card of Beranda: how many there are, how many of them press, and the first of them. */
export type RingkasanPengingat = {
  readonly jumlah: number
  readonly lewat: number
  readonly segera: number
  /** Those whose day lies in this week. */
  readonly mingguIni: number
  readonly teratas: readonly ButirPengingat[]
}

const TERATAS = 5

/** Sums up the list of one kind. */
export function ringkasanPengingat(butir: readonly ButirPengingat[], hariIni: Tanggal): RingkasanPengingat {
  const [senin, minggu] = mingguDari(hariIni)
  const bertingkat = (tingkat: ButirPengingat['tingkat']): number => butir.filter((b) => b.tingkat === tingkat).length
  return {
    jumlah: butir.length,
    lewat: bertingkat('LEWAT'),
    segera: bertingkat('SEGERA'),
    mingguIni: butir.filter(({ tanggal }) => tanggal !== null && senin <= tanggal && tanggal <= minggu).length,
    teratas: butir.slice(0, TERATAS)
  }
}

/** Monday and Sunday of the week a day lies in. */
export function mingguDari(hari: Tanggal): readonly [senin: Tanggal, minggu: Tanggal] {
  const sejakSenin = (new Date(hari).getUTCDay() + 6) % 7
  return [addDays(hari, -sejakSenin), addDays(hari, 6 - sejakSenin)]
}
