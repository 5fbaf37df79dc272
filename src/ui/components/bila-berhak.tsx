import type { ReactNode } from 'react'
import type { Hak } from '../../domain/akses/hak'
import { useHak } from '../lib/sesi'

type Props = { readonly hak: Hak; readonly children: ReactNode }

/** Shows what the core would refuse to nobody else: a button for whoever may press it. */
export function BilaBerhak({ hak, children }: Props): ReactNode {
  return useHak(hak) ? children : null
}
