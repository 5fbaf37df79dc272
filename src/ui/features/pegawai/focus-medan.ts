import type { MasalahMedan } from '../../../domain/pegawai/validasi'

/** The name of a field's element on the page. */
export const idMedan = (medan: MasalahMedan['medan']): string => `isian-${medan}`

/** Brings a field into the middle of the form, ready to type; null = none. */
export function focusMedan(medan: MasalahMedan['medan'] | null): void {
  const field = medan === null ? null : document.getElementById(idMedan(medan))
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}
