import { useElementSize } from '@mantine/hooks'
import { createKept } from '../../lib/create-kept'

/** Whether the strip of small pages is on show, and the way to show it or put it away. */
export type Pita = { readonly isTampak: boolean; readonly ganti: () => void }

/** null = on show while there is room for it. */
const useDipilih = createKept<boolean | null>(null)
const LEBAR_CUKUP = 720

/** The strip beside so many pages, in a place that is measured through `tempat`; null where it would show a single page. */
export function usePita(jumlah: number): { readonly tempat: React.RefCallback<HTMLDivElement | null>; readonly pita: Pita | null } {
  const [dipilih, setDipilih] = useDipilih()
  const { ref: tempat, width } = useElementSize<HTMLDivElement>()
  const isTampak = dipilih ?? width >= LEBAR_CUKUP
  return { tempat, pita: jumlah < 2 ? null : { isTampak, ganti: () => setDipilih(!isTampak) } }
}
