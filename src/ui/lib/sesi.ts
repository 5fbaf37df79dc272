import type { SesiTampak } from '../../contract/gerbang'
import type { Hak } from '../../domain/akses/hak'
import { useAsk } from './use-ask'

/** Who works here; null before anybody has come in. */
export function useSesi(): SesiTampak | null {
  const { data } = useAsk('gerbang.keadaan', null)
  return data?.jenis === 'TERBUKA' ? data.sesi : null
}

/** True when whoever works here has a right. It only tidies the screen: the core asks again. */
export function useHak(hak: Hak): boolean {
  return useSesi()?.hak.includes(hak) ?? false
}
