import { tempatOf } from '../../../lib/lokasi'

/** Where undo of an edit of the books comes back to. */
export const TEMPAT_NOMOR = tempatOf('/naskah', { tab: 'nomor' })
