import type { RouteOutput } from '../../../../contract/routes'

/** Someone who may come in, as the list shows them. */
export type BarisPengguna = RouteOutput<'pengguna.list'>[number]
