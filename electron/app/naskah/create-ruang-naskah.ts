import type { Emit } from '../../../src/contract/events'
import type { Reader } from '../../../src/domain/entities'
import type { Given, Refusal } from '../../../src/domain/kit/command'
import type { Result } from '../../../src/domain/kit/result'
import type { QueryContext } from '../../db/queries/query'
import { createRingkasNaskah } from '../../db/ringkas-naskah'
import type { Store } from '../../db/store'
import type { Ekspor } from '../ekspor'
import type { Host } from '../host'
import { createMejaNaskah } from './meja-naskah'
import { createNaskah, type NaskahRoutes } from './naskah'
import { createNomor, type NomorRoutes } from './nomor'
import { createPaket, type PaketRoutes } from './paket'
import { createPola, type PolaRoutes } from './pola'
import { createTemplat, type TemplatRoutes } from './templat'
import { createTerbit, type TerbitRoutes } from './terbit'

/** What papers are made with. */
type Parts = {
  readonly host: Host
  readonly read: Reader
  readonly stretches: Store['stretches']
  readonly query: () => QueryContext
  readonly given: () => Given
  readonly emit: Emit
  readonly ekspor: Ekspor
  /** Another text after every write. */
  readonly keadaan: () => string
  /** Runs commands of the core's own, which undo finds at that place. */
  readonly run: (tempat: string) => (name: string, input: unknown, kunci: string) => Result<{ readonly label: string }, Refusal>
}

/** Everything that answers about papers. */
export type RuangNaskah = {
  readonly naskah: NaskahRoutes
  readonly terbit: TerbitRoutes
  readonly nomor: NomorRoutes
  readonly pola: PolaRoutes
  readonly templat: TemplatRoutes
  readonly paket: PaketRoutes
}

/** Creates the parts of the application that make, issue, number and pack papers, over one desk. */
export function createRuangNaskah({ run, keadaan, query, ekspor, ...dasar }: Parts): RuangNaskah {
  const alat = { ...dasar, ringkas: createRingkasNaskah(query().db) }
  const meja = createMejaNaskah({ ...alat, keadaan })
  const templat = createTemplat({ ...alat, meja, run: run('#/naskah?tab=pola') })
  return {
    naskah: createNaskah({ ...alat, meja, templat: templat.berlaku }),
    terbit: createTerbit({ ...alat, query, meja, run: run('#/naskah') }),
    nomor: createNomor({ ...alat, query, ekspor }),
    pola: createPola({ ...alat, versi: query().versi, run: run('#/naskah?tab=pola') }),
    templat,
    paket: createPaket({ ...alat, meja, templat: templat.berlaku })
  }
}
