import { useMemo } from 'react'
import { bupBerlaku, setelanPada } from '../../../domain/ketentuan/setelan'
import { type SetelanBup } from '../../../domain/pegawai/bup'
import { useAsk } from '../../lib/use-ask'
import { useSnapshot } from '../../lib/use-snapshot'

/** The BUP the office goes by today; null until it is known. */
export function useBup(): SetelanBup | null {
  const { data } = useAsk('ketentuan.list', null)
  const hariIni = useSnapshot().snapshot?.tanggal
  return useMemo(() => (data && hariIni ? bupBerlaku(setelanPada(data, hariIni)) : null), [data, hariIni])
}
