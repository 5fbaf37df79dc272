import { useCallback, useEffect, useRef } from 'react'
import type { KerjaSunting } from './kerja-sunting'

type Tunda = (lakukan: (kerja: KerjaSunting) => void) => void

/** Keeps what a key asked for while an edit is still on its way, and does it once the chart shows that edit. Of several keys the last one counts. */
export function useTunda(): { readonly tunda: Tunda; readonly menanti: React.RefObject<Parameters<Tunda>[0] | null> } {
  const menanti = useRef<Parameters<Tunda>[0]>(null)
  const tunda: Tunda = useCallback((lakukan) => {
    menanti.current = lakukan
  }, [])
  return { tunda, menanti }
}

/** Does what was kept as soon as the chart has caught up. */
export function useYangTertunda(kerja: KerjaSunting, menanti: ReturnType<typeof useTunda>['menanti']): void {
  useEffect(() => {
    const lakukan = menanti.current
    if (kerja.isMenyusul || !lakukan) return
    menanti.current = null
    lakukan(kerja)
  }, [kerja, menanti])
}
