import type { IconProps } from '@tabler/icons-react'
import { type ComponentType, useEffect, useSyncExternalStore } from 'react'

/** Something the command palette can do on the screen on show. */
export type TindakanLayar = {
  readonly judul: string
  readonly ikon: ComponentType<IconProps>
  readonly keys: string | null
  readonly lakukan: () => void
}

/** What a screen offers: to the palette what is possible now, to the help all its keys. */
export type DaftarTindakan = {
  readonly judul: string
  readonly tindakan: readonly TindakanLayar[]
  readonly pintasan: readonly { readonly arti: string; readonly keys: string }[]
}

let kini: DaftarTindakan | null = null
const pendengar = new Set<() => void>()

function pasang(daftar: DaftarTindakan | null): void {
  kini = daftar
  for (const dengar of pendengar) dengar()
}

/** Offers the actions of a screen to the palette for as long as it is on show. The list must be stable (memoised). */
export function useTawarkanTindakan(daftar: DaftarTindakan): void {
  useEffect(() => {
    pasang(daftar)
    return () => pasang(null)
  }, [daftar])
}

/** What the screen on show offers, or null. */
export const useTindakanLayar = (): DaftarTindakan | null =>
  useSyncExternalStore(
    (dengar) => {
      pendengar.add(dengar)
      return () => void pendengar.delete(dengar)
    },
    () => kini
  )
