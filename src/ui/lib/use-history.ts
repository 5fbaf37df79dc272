import type { RouteOutput } from '../../contract/routes'
import { teksBingkai } from '../text/bingkai'
import { bridge } from './bridge'
import { ask } from './client'
import { pergiKeTempat } from './lokasi'
import { notifyDone, notifyProblem } from './notify'
import { queryClient, useAsk } from './use-ask'

type HistoryState = RouteOutput<'history.state'>

/** What can be taken back and done again, by name; follows every change. */
export const useHistoryState = (): HistoryState => useAsk('history.state', null).data ?? { undo: null, redo: null }

bridge.on('history.changed', (state) => queryClient.setQueryData(['history.state', null], state))

/** Takes the last change back, and goes to where it was made. */
export const undo = (): Promise<void> => step('history.undo', teksBingkai.diurungkan, teksBingkai.tidakAdaUrungkan)

/** Does again what was taken back, and goes there. */
export const redo = (): Promise<void> => step('history.redo', teksBingkai.diulangi, teksBingkai.tidakAdaUlangi)

async function step(route: 'history.undo' | 'history.redo', done: string, nothing: string): Promise<void> {
  try {
    const { label, tempat } = await ask(route, null)
    if (tempat !== null) pergiKeTempat(tempat)
    notifyDone(label === null ? nothing : `${done}: ${label}`)
  } catch (error) {
    notifyProblem(error)
  }
}
