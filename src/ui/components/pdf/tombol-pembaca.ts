import { type RefObject, useEffect, useEffectEvent } from 'react'
import { tombolDari } from '../../lib/tombol'

type Bagian = RefObject<HTMLElement | null>

/** Keys of the pages, wherever on the screen one is; a dialog above them keeps its own. */
export function useTombolPembaca(ref: Bagian, aksi: Readonly<Record<string, () => void>>): void {
  const tekan = useEffectEvent((event: KeyboardEvent) => {
    const lakukan = aksi[tombolDari(event)]
    const dialog = document.querySelector('[aria-modal="true"]')
    if (!lakukan || (dialog && !dialog.contains(ref.current))) return
    event.preventDefault()
    lakukan()
  })
  useEffect(() => {
    const dengar = (event: KeyboardEvent): void => tekan(event)
    window.addEventListener('keydown', dengar)
    return () => window.removeEventListener('keydown', dengar)
  }, [])
}

/** Ctrl and the wheel zoom the pages, not the window. */
export function useRodaZum(ref: Bagian, onLangkah: (arah: 1 | -1) => void): void {
  const putar = useEffectEvent(onLangkah)
  useEffect(() => {
    const tempat = ref.current
    const dengar = (event: WheelEvent): void => {
      if (!event.ctrlKey) return
      event.preventDefault()
      putar(event.deltaY < 0 ? 1 : -1)
    }
    tempat?.addEventListener('wheel', dengar, { passive: false })
    return () => tempat?.removeEventListener('wheel', dengar)
  }, [ref])
}
