import { useAsk } from '../../../lib/use-ask'
import { useMeja } from '../meja'

/** Number and day of the decree, as far as they are known: from the paper that was issued last, else from the stage. */
export function useSkTerbit(): { readonly nomor: string; readonly tanggal: string | null } {
  const { ruang } = useMeja()
  const { data } = useAsk('naskah.list', null)
  const [terbit] = (data ?? []).filter((n) => n.rencanaId === ruang.rencana.id).toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada))
  const tahap = ruang.detail.tahap.findLast((t) => t.status === 'SK_TERBIT')
  return { nomor: terbit?.nomor ?? tahap?.dokumen ?? '', tanggal: terbit?.tanggal ?? tahap?.tanggal ?? null }
}
