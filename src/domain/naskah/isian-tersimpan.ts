import type { Reader } from '../entities'
import { isBerlakuPada } from '../ketentuan/setelan'
import type { Ketentuan } from '../ketentuan/ketentuan'
import type { Tanggal } from '../kit/tanggal'
import type { RencanaId } from '../mutasi/rencana'
import { type Isian, isianOf, kunciIsian, MEDAN_ISIAN } from './isian'

/** What the fields of a plan's papers hold now: what was saved last, else what the data says, else the default. */
export function isianTersimpan(read: Reader, rencanaId: RencanaId, today: Tanggal): Isian {
  const saved = ketentuanNaskah(read, today)
  const known: Readonly<Record<string, string>> = { kota: kotaOf(read) }
  return isianOf(
    Object.fromEntries(
      MEDAN_ISIAN.map((medan) => [medan.nama, saved.get(kunciIsian(medan, rencanaId))?.nilai ?? known[medan.nama] ?? medan.baku])
    )
  )
}

/** The saved fields in force on a day, by key; the latest where two overlap. */
export const ketentuanNaskah = (read: Reader, today: Tanggal): ReadonlyMap<string, Ketentuan> =>
  new Map(
    read
      .list('ketentuan')
      .filter((k) => k.kunci.startsWith('naskah.') && isBerlakuPada(k, today))
      .toSorted((a, b) => a.berlakuMulai.localeCompare(b.berlakuMulai))
      .map((k) => [k.kunci, k])
  )

/** `Pemerintah Kota Sawahlunto` names the city; nothing else is guessed. */
function kotaOf(read: Reader): string {
  const root = read.list('unor').find((u) => u.jenis === 'PEMERINTAH')
  return /\bKota\s+([^(,]+)/.exec(root?.nama ?? '')?.[1]?.trim() ?? ''
}
