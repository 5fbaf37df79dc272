import type { BerkasKunci } from './berkas-kunci'
import type { KunciData } from './ruang'

/** The data that is open and the backup that takes its place: what opens each, and their key files. */
export type DuaKunci = {
  readonly kini: { readonly kunci: KunciData; readonly berkas: BerkasKunci | null }
  readonly cadangan: { readonly kunci: KunciData; readonly berkas: BerkasKunci | null }
}

/** What opens the data after a restore: what is encrypted today stays so, under the key of today. */
export const kunciSesudah = ({ kini, cadangan }: DuaKunci): KunciData => kini.kunci ?? cadangan.kunci

/**
 * The key file after a restore. Where both are of one house, the passwords of today hold, and those of who is only in the
 * backup are added: a password that was changed does not come back. Data from elsewhere brings its own.
 */
export function berkasKunciSesudah({ kini, cadangan }: DuaKunci): BerkasKunci | null {
  if (!kini.berkas || !cadangan.berkas) return kini.kunci === null ? withKunciData(cadangan.berkas ?? kini.berkas, cadangan) : kini.berkas
  if (kini.berkas.sidikRumah !== cadangan.berkas.sidikRumah) return kini.kunci === null ? cadangan.berkas : kini.berkas
  const ada = new Set(kini.berkas.slot.map(({ penggunaId }) => penggunaId))
  const tambahan = cadangan.berkas.slot.filter(({ penggunaId }) => !ada.has(penggunaId))
  const gabungan = { ...kini.berkas, slot: [...kini.berkas.slot, ...tambahan] }
  return kini.kunci === null ? withKunciData(gabungan, cadangan) : gabungan
}

/** A backup that is not encrypted needs no data key, and one that is needs its own. */
const withKunciData = (berkas: BerkasKunci | null, { kunci, berkas: dibawa }: DuaKunci['cadangan']): BerkasKunci | null =>
  berkas && { ...berkas, kunciData: kunci === null ? null : (dibawa ?? berkas).kunciData }
