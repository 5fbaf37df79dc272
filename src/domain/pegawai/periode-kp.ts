import { addMonths, firstOfNextMonth, type Tanggal } from '../kit/tanggal'

/** From when on there are six periods a year, and from when on one each month (PerBKN 4/2023; PerBKN 2/2025). */
const [ENAM_PERIODE, SETIAP_BULAN] = ['2024-01-01', '2025-10-01']

/** The first period of rank promotions on that day or after it: monthly, every second month, or April and October, as its time had it. */
export function periodeKp(sejak: Tanggal): Tanggal {
  let hari = sejak.endsWith('-01') ? sejak : firstOfNextMonth(sejak)
  while (!isPeriode(hari)) hari = addMonths(hari, 1)
  return hari
}

function isPeriode(hari: Tanggal): boolean {
  if (hari >= SETIAP_BULAN) return true
  const bulan = Number(hari.slice(5, 7))
  return hari >= ENAM_PERIODE ? bulan % 2 === 0 : bulan === 4 || bulan === 10
}
