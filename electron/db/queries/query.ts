import type { Route, RouteInput, RouteOutput } from '../../../src/contract/routes'
import type { Tanggal } from '../../../src/domain/kit/tanggal'
import type { Reader } from '../../../src/domain/entities'
import type { Db } from '../open'

/** What a read may use. */
export type QueryContext = {
  readonly db: Db
  readonly read: Reader
  readonly today: Tanggal
  readonly berkas: string
  readonly versi: string
}

/** A read for a screen: answers one route of the contract. */
export type Query<R extends Route> = (context: QueryContext, input: RouteInput<R>) => RouteOutput<R>
