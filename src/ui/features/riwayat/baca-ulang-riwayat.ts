import { queryClient } from '../../lib/use-ask'

/** Asks anew for the list and for what the daily check found: what is only written down (a NIK shown) changes no data that would be told. */
export function bacaUlangRiwayat(): void {
  for (const route of ['riwayat.list', 'riwayat.keutuhan']) void queryClient.invalidateQueries({ queryKey: [route] })
}
