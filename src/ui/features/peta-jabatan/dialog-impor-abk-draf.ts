import type { DrafAbk, PutusanAbkDraf } from '../../../contract/abk-impor'
import { ask, Refused } from '../../lib/client'
import { notifyProblem } from '../../lib/notify'
import { queryClient } from '../../lib/use-ask'

const KUNCI = ['abk-impor.draf', null] as const

/** Puts the files that are being imported on the screen. */
export const showDrafAbk = (draf: DrafAbk | null): void => void queryClient.setQueryData(KUNCI, draf)

/** Asks anew for what lies there: the data may have gone on since the dialog was closed. */
export const refreshDrafAbk = (): Promise<void> => queryClient.invalidateQueries({ queryKey: KUNCI })

/** Sends a decision and shows what follows from it. */
export async function decideAbk({ drafId }: DrafAbk, putusan: PutusanAbkDraf): Promise<void> {
  try {
    showDrafAbk(await ask('abk-impor.atur', { drafId, putusan }))
  } catch (error) {
    notifyProblem(error)
    await refreshDrafAbk()
  }
}

/** True when the officer stopped the reading himself. */
export const isDibatalkan = (error: unknown): boolean => error instanceof Refused && error.code === 'CANCELLED'
