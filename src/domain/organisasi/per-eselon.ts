import type { Eselon } from './jabatan'

/** Something for each eselon. */
export const perEselon = <T>(of: (eselon: Eselon) => T): Readonly<Record<Eselon, T>> => ({
  'II.a': of('II.a'),
  'II.b': of('II.b'),
  'III.a': of('III.a'),
  'III.b': of('III.b'),
  'IV.a': of('IV.a'),
  'IV.b': of('IV.b'),
  'V.a': of('V.a')
})
