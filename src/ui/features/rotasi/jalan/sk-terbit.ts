import { masukTahap } from '../../../../domain/mutasi/tahap-rencana'
import { isSk } from '../../../../domain/naskah/keputusan/cakupan'
import { useAsk } from '../../../lib/use-ask'
import { useMeja } from '../meja'

/** Number and day of the decree, as far as they are known: from the paper that was issued last, else from the stage. */
export function useSkTerbit(): { readonly nomor: string; readonly tanggal: string | null } {
  const { ruang } = useMeja()
  const { data } = useAsk('naskah.list', null)
  const [terbit] = (data ?? [])
    .filter((n) => n.rencanaId === ruang.rencana.id && isSk(n.jenis) && n.dibatalkanPada === null)
    .toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada))
  const tahap = masukTahap(ruang.detail.tahap, 'SK_TERBIT')
  const nomorTerakhir = ruang.detail.tahap.findLast((t) => t.status === 'SK_TERBIT')?.dokumen
  return { nomor: terbit?.nomor ?? nomorTerakhir ?? '', tanggal: terbit?.tanggal ?? tahap?.tanggal ?? null }
}
