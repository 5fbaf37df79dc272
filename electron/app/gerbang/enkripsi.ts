import type { GerbangHandlers } from '../../../src/contract/routes'
import { FileProblem } from '../host'
import type { Cadangan } from './cadangan'
import type { Masuk } from './masuk'
import type { Ruang } from './ruang'

type Routes = Pick<GerbangHandlers, 'enkripsi.atur' | 'cadangan.bawa'>

const belum = (): never => {
  throw new FileProblem('Belum dapat dilakukan.')
}

/** Creates what encrypts the data at rest and seals what is carried away. */
export function createEnkripsi(_ruang: Ruang, _parts: { readonly masuk: Masuk; readonly cadangan: Cadangan }): Routes {
  return { 'enkripsi.atur': belum, 'cadangan.bawa': belum }
}
