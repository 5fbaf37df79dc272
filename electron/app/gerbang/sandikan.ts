import { DatabaseProblem } from '../../db/database-problem'
import { gantiKunci } from '../../db/ganti-kunci'
import type { Salinan } from '../../db/salinan'
import { FileProblem } from '../file-problem'
import { sidikBerkas } from './periksa-cadangan'

/** A copy of the data that is to open with another key; null = nothing is needed any more. */
export type SoalSandikan = { readonly salinan: Salinan; readonly kunciBaru: string | null }

/** Gives a copy another key, proves it wholly, and sees it onto the disk. Throws `FileProblem` when it is not whole. */
export function sandikan({ salinan, kunciBaru }: SoalSandikan): void {
  try {
    gantiKunci(salinan, kunciBaru)
    sidikBerkas(salinan.berkas)
  } catch (error) {
    throw error instanceof DatabaseProblem ? new FileProblem(error.message) : error
  }
}
