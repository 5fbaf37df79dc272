import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import { tabelBanding } from '../../src/domain/rancangan/tabel-banding'
import type { Ekspor } from './ekspor'
import type { RancanganRoutes } from './rancangan'

type Parts = { readonly banding: RancanganRoutes['banding']; readonly ekspor: Ekspor }

/** Writes the comparison of drafts to a file the officer chooses. */
export type EksporBanding = (input: RouteInput<'rancangan.ekspor-banding'>) => Promise<RouteOutput<'rancangan.ekspor-banding'>>

/** Creates the export of the comparison. */
export const createEksporBanding =
  ({ banding, ekspor }: Parts): EksporBanding =>
  ({ ids, format }) => {
    const [sekarang, ...rancangan] = banding({ ids })
    if (!sekarang) throw new Error('A comparison begins with the organisation as it is')
    return ekspor.tabel(tabelBanding(sekarang, rancangan), format)
  }
