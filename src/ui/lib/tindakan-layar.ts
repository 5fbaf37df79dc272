import type { IconProps } from '@tabler/icons-react'
import { type ComponentType, useEffect, useSyncExternalStore } from 'react'
import type { Hak } from '../../domain/akses/hak'

/** Something the command palette can do on the screen on show. */
export type TindakanLayar = {
  readonly judul: string
  readonly ikon: ComponentType<IconProps>
  readonly keys: string | null
  /** For whom it is; LIHAT when absent. */
  readonly hak?: Hak
  readonly lakukan: () => void
}

/** What a screen offers: to the palette what is possible now, to the help all its keys. */
export type DaftarTindakan = {
  readonly judul: string
  readonly tindakan: readonly TindakanLayar[]
  readonly pintasan: readonly { readonly arti: string; readonly keys: string }[]
}

let daftarBagian: readonly DaftarTindakan[] = []
let kini: DaftarTindakan | null = null
const pendengar = new Set<() => void>()

function pasang(bagian: readonly DaftarTindakan[]): void {
  daftarBagian = bagian
  kini = bersama(bagian)
  for (const dengar of pendengar) dengar()
}

/** What all parts of a screen offer, under the title of the one that came first. */
const bersama = ([pertama, ...lain]: readonly DaftarTindakan[]): DaftarTindakan | null =>
  pertama
    ? {
        judul: pertama.judul,
        tindakan: [pertama, ...lain].flatMap(({ tindakan }) => tindakan),
        pintasan: [pertama, ...lain].flatMap(({ pintasan }) => pintasan)
      }
    : null

/** Offers the actions of a part of the screen to the palette for as long as it is on show. The list must be stable (memoised). */
export function useTawarkanTindakan(daftar: DaftarTindakan): void {
  useEffect(() => {
    pasang([...daftarBagian, daftar])
    return () => pasang(daftarBagian.filter((lain) => lain !== daftar))
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
