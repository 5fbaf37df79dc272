import { tempatOf } from '../../lib/lokasi'

/** The place of the calendar, which undo comes back to. */
export const TEMPAT_LARANGAN = tempatOf('/ketentuan', { tab: 'larangan' })
