import { useState } from 'react'
import type { PermintaanLaporan } from '../../../../domain/laporan/permintaan'
import { useAsk } from '../../../lib/use-ask'
import type { LaporanTerbuka } from './kolom-laporan'

/** A report that is there, with what was asked for it: its heads and rows belong together. */
export type LaporanSiap = { readonly permintaan: PermintaanLaporan; readonly laporan: LaporanTerbuka }

/** A report as the screen has it; the one before stays until the new one is made. */
export type LaporanAnswer = { readonly siap: LaporanSiap | null; readonly isMenyusun: boolean; readonly error: Error | null }

/** Has a report made, and made anew whenever its data or its parameters change; not before it may be (`isBoleh`). */
export function useLaporan(permintaan: PermintaanLaporan, isBoleh: boolean): LaporanAnswer {
  const { data, error, isPlaceholderData, isFetching } = useAsk('laporan.buka', permintaan, { enabled: isBoleh })
  const [siap, setSiap] = useState<LaporanSiap | null>(null)
  if (data && !isPlaceholderData && siap?.laporan !== data) setSiap({ permintaan, laporan: data })
  return { siap: isBoleh ? siap : null, isMenyusun: isFetching, error }
}
