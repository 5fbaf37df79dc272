import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import { tabelGajiPokok } from '../../src/domain/acuan/tabel-gaji-pokok'
import type { Reader } from '../../src/domain/entities'
import { invalid } from '../../src/domain/kit/command'
import { refuse } from '../../src/domain/kit/result'
import type { Ekspor } from './ekspor'
import { need } from './refused'

/** The route that writes the pay table to a file. */
export type EksporGaji = (input: RouteInput<'gaji-pokok.ekspor'>) => Promise<RouteOutput<'gaji-pokok.ekspor'>>

/** Creates the export of the pay table. */
export const createEksporGaji =
  ({ read, ekspor }: { readonly read: Reader; readonly ekspor: Ekspor }): EksporGaji =>
  async ({ format }) => {
    const gaji = read.list('gajiPokok')
    if (gaji.length === 0) return need(refuse(invalid('Tabel gaji pokok masih kosong.')))
    return ekspor.tabel(tabelGajiPokok(gaji), format)
  }
