import { useState } from 'react'
import type { CommandInput, CommandName } from '../../../domain/registry'
import type { UnorId } from '../../../domain/organisasi/unor'
import { usePenyunting } from '../../lib/penyunting'

/** What every dialog of a unit is told: how to close it, and what to show once it was done. */
export type DialogSelesai = {
  readonly onClose: () => void
  /** The edit was taken; the unit named is to be shown. */
  readonly onSelesai?: ((unorId: UnorId) => void) | undefined
}

/** Sends the command of a dialog to where edits go: busy meanwhile, closed when it was taken. */
export function useKirim({ onClose, onSelesai }: DialogSelesai): {
  readonly isBusy: boolean
  readonly kirim: <N extends CommandName>(name: N, input: CommandInput<N>, unorId?: UnorId) => Promise<void>
} {
  const { lakukan } = usePenyunting()
  const [isBusy, setBusy] = useState(false)
  return {
    isBusy,
    kirim: async (name, input, unorId) => {
      setBusy(true)
      const isDone = await lakukan(name, input, unorId)
      setBusy(false)
      if (!isDone) return
      onClose()
      if (unorId) onSelesai?.(unorId)
    }
  }
}
