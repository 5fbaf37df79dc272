import type { RouteOutput } from '../../../contract/routes'
import { tempatOf } from '../../lib/lokasi'

/** Everything known of one person. */
export type Detail = NonNullable<RouteOutput<'pegawai.detail'>>

/** A placement as the page about a person has it. */
export type PenempatanDetail = Detail['penempatan'][number]

/** The place of a person, which undo comes back to. */
export const tempatPegawai = (id: string): string => tempatOf('/pegawai', { id })
