import { createKept } from '../../../lib/create-kept'
import { loadDraf, saveDraf } from './draf'
import type { Meja } from './meja'

const useTerbuka = createKept<Meja | null>(loadDraf(window.localStorage))

/** What is being worked at stays while other screens are looked at; what is not saved also when the window is closed. */
export function useMeja(): readonly [meja: Meja | null, keep: (meja: Meja | null) => void] {
  const [meja, keep] = useTerbuka()
  return [
    meja,
    (next) => {
      saveDraf(window.localStorage, next)
      keep(next)
    }
  ]
}
