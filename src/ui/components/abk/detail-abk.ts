import type { RouteOutput } from '../../../contract/routes'

/** Everything of the ABK and the informasi jabatan of one post. */
export type DetailAbk = NonNullable<RouteOutput<'abk.detail'>>
