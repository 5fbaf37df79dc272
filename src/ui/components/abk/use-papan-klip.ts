import { type RefObject, useEffect } from 'react'
import { wilayahOf } from './letak-sel'
import type { MejaLembar } from './meja-lembar'
import { salinWilayah, tempel } from './papan-klip'
import { kosongkan } from './sunting-lembar'

/**
 * Copy, cut and paste while the sheet has the keys. Clipboard events go to where text is selected, which here is nowhere: they are
 * heard at the document, and taken only when the sheet itself is focused.
 */
export function usePapanKlip(table: RefObject<HTMLElement | null>, meja: MejaLembar, isBoleh: boolean): void {
  useEffect(() => {
    const isDiSini = (event: ClipboardEvent): boolean =>
      table.current !== null && document.activeElement === table.current && event.clipboardData !== null
    const onCopy = (event: ClipboardEvent): void => {
      if (!isDiSini(event)) return
      event.preventDefault()
      event.clipboardData?.setData('text/plain', salinWilayah(meja.lembar, wilayahOf(meja.pilihan)))
      if (event.type === 'cut' && isBoleh) meja.ubah(kosongkan(meja.lembar, wilayahOf(meja.pilihan)))
    }
    const onPaste = (event: ClipboardEvent): void => {
      if (!isDiSini(event) || !isBoleh) return
      event.preventDefault()
      tempel(meja, event.clipboardData?.getData('text/plain') ?? '')
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('cut', onCopy)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('cut', onCopy)
      document.removeEventListener('paste', onPaste)
    }
  }, [table, meja, isBoleh])
}
