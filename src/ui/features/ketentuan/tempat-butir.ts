import { tempatOf } from '../../lib/lokasi'

/** The place of a setting, which undo comes back to. */
export const tempatButir = (kunci: string): string => tempatOf('/ketentuan', { aturan: kunci.slice(0, kunci.lastIndexOf('.')) })
