import type { Route, RouteInput, RouteOutput } from '../../../src/contract/routes'
import type { Pandangan } from '../../../src/domain/akses/data-pribadi'
import type { Tanggal } from '../../../src/domain/kit/tanggal'
import type { Reader } from '../../../src/domain/entities'
import type { Db } from '../open'

/** What a read may use. */
export type QueryContext = {
  readonly db: Db
  /** The data as far as whoever asks may see them. */
  readonly read: Reader
  /** How far that is. */
  readonly pandangan: () => Pandangan
  readonly today: Tanggal
  /** Which state of the data this is: one more with every write. */
  readonly revisi: number
  readonly berkas: string
  readonly versi: string
}

/** A read for a screen: answers one route of the contract. */
export type Query<R extends Route> = (context: QueryContext, input: RouteInput<R>) => RouteOutput<R>
