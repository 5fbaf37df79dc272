import { pergiKe, pergiKeTempat, useLokasi } from './lokasi'

/** Asal: the place a link was followed from, carried along in the address, so that the way back leads there. */
export const denganAsal = (kueri: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...kueri,
  asal: window.location.hash
})

/** Where one came from, as a place; null when the address does not say. */
export const asalOf = ({ asal }: Readonly<Record<string, string>>): string | null => (asal?.startsWith('#/') ? asal : null)

/** Where one came from, kept current. */
export const useAsal = (): string | null => asalOf(useLokasi().kueri)

/** Goes back to where one came from, else to a screen. */
export function kembali(asal: string | null, jalur: string): void {
  if (asal === null) pergiKe(jalur)
  else pergiKeTempat(asal)
}
