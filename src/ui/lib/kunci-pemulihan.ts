import { useSyncExternalStore } from 'react'
import type { RouteInput } from '../../contract/routes'
import { ask } from './client'

/** A recovery key that waits to be put away; `kunci` null = it is still being made. */
export type KunciMenunggu = { readonly kunci: string | null } | null

let menunggu: KunciMenunggu = null
const listeners = new Set<() => void>()

function become(next: KunciMenunggu): void {
  menunggu = next
  for (const listener of listeners) listener()
}

/** The recovery key that was made just now: nothing else is shown before it is put away. */
export const useKunciMenunggu = (): KunciMenunggu =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => menunggu
  )

/** Makes the first admin; the key waits for whoever is to put it away, although the door is open by then. */
export const pasangSandi = (input: RouteInput<'gerbang.pasang-sandi'>): Promise<void> => tunggu(ask('gerbang.pasang-sandi', input))

/** Makes a new recovery key. */
export const gantiKunciPemulihan = (sandi: string): Promise<void> => tunggu(ask('sandi.kunci-pemulihan', { sandi }))

/** It is put away. */
export const kunciTersimpan = (): void => become(null)

async function tunggu(jawaban: Promise<{ readonly kunciPemulihan: string }>): Promise<void> {
  become({ kunci: null })
  try {
    become({ kunci: (await jawaban).kunciPemulihan })
  } catch (error) {
    become(null)
    throw error
  }
}
