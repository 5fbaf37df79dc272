import type { Tanggal } from '../kit/tanggal'
import { tmtPensiun } from '../pegawai/bup'

/** TMT pensiun where it lies on that day or before; null for whoever still serves then. */
export function pensiunLewat(tanggalLahir: Tanggal, bup: number, pada: Tanggal): Tanggal | null {
  // nearly everybody is told apart by the year alone, which spares the reckoning of 20,000 days
  if (yearOf(tanggalLahir) + bup > yearOf(pada)) return null
  const pensiun = tmtPensiun(tanggalLahir, bup)
  return pensiun <= pada ? pensiun : null
}

const yearOf = (day: Tanggal): number => Number(day.slice(0, 4))
