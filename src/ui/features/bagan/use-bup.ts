import { useMemo } from 'react'
import { setelanPada } from '../../../domain/ketentuan/setelan'
import { BUP_BAKU, type SetelanBup } from '../../../domain/pegawai/bup'
import { useAsk } from '../../lib/use-ask'
import { useSnapshot } from '../../lib/use-snapshot'

/** The BUP the office goes by today; null until it is known. */
export function useBup(): SetelanBup | null {
  const { data } = useAsk('ketentuan.list', null)
  const hariIni = useSnapshot().snapshot?.tanggal
  return useMemo(() => (data && hariIni ? { ...BUP_BAKU, ...setelanPada(data, hariIni)('bup') } : null), [data, hariIni])
}
