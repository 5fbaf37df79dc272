import type { Kota } from './kota'
import type { Anomali, Periksa } from './periksa'

/** What one check found. */
export type HasilPeriksa = { readonly periksa: Periksa; readonly anomali: readonly Anomali[] }

/** Makes the checks one after the other, with a pause after each for whoever else has to work. */
export function* periksaSteps(daftar: readonly Periksa[], kota: Kota): Generator<undefined, readonly HasilPeriksa[]> {
  const hasil: HasilPeriksa[] = []
  for (const periksa of daftar) {
    hasil.push({ periksa, anomali: periksa.examine(kota) })
    yield
  }
  return hasil
}
