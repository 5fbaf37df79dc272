/** The steps of an import, in order. */
export const TAHAP = ['berkas', 'kolom', 'periksa', 'banding', 'simpan'] as const
export type Tahap = (typeof TAHAP)[number]

/** The step a number of places away; the first or last one at the ends. */
export function tahapAt(tahap: Tahap, langkah: number): Tahap {
  const index = Math.min(TAHAP.length - 1, Math.max(0, TAHAP.indexOf(tahap) + langkah))
  return TAHAP[index] ?? tahap
}

/** True when the officer may go there: what follows the columns needs every column it depends on. */
export function isTerbuka(
  tahap: Tahap,
  { isAdaDraf, halangan }: { readonly isAdaDraf: boolean; readonly halangan: string | null }
): boolean {
  if (tahap === 'berkas') return true
  return isAdaDraf && (tahap === 'kolom' || halangan === null)
}
