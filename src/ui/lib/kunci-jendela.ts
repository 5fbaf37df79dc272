import { ask } from './client'
import { notifyProblem } from './notify'

/** Locks the window for whoever leaves the PC for a moment; nothing happens on a PC without passwords. */
export const kunciJendela = (): void => void ask('gerbang.kunci', null).catch(notifyProblem)

/** Goes out: an encrypted data file is closed. */
export const keluar = (): void => void ask('gerbang.keluar', null).catch(notifyProblem)
