import { useState } from 'react'
import type { CommandInput, CommandName } from '../../../domain/registry'
import type { UnorId } from '../../../domain/organisasi/unor'
import { doCommand } from '../../lib/do-command'
import { pergiKe, tempatOf } from '../../lib/lokasi'

/** Sends the command of a dialog: busy meanwhile, closed when it was done. The unit named is shown then, and undo comes back to it. */
export function useKirim(onSelesai: () => void): {
  readonly isBusy: boolean
  readonly kirim: <N extends CommandName>(name: N, input: CommandInput<N>, unorId?: UnorId) => Promise<void>
} {
  const [isBusy, setBusy] = useState(false)
  return {
    isBusy,
    kirim: async (name, input, unorId) => {
      setBusy(true)
      const isDone = await doCommand(name, input, tempatOf('/unor', unorId ? { id: unorId } : {}))
      setBusy(false)
      if (!isDone) return
      onSelesai()
      if (unorId) pergiKe('/unor', { id: unorId })
    }
  }
}
