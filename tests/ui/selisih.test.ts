import { expect, it } from 'vitest'
import { arahOf } from '../../src/ui/components/rancangan/selisih'

it.each([
  [null, 0, 'tetap'],
  [null, 5, 'beda'],
  [null, -5, 'beda'],
  ['TURUN', -1, 'baik'],
  ['TURUN', 1, 'buruk'],
  ['TURUN', 0, 'tetap'],
  ['NAIK', 1, 'baik'],
  ['NAIK', -1, 'buruk']
] as const)('a measure better %s that changes by %d is seen as %s', (lebihBaik, n, arah) => expect(arahOf(lebihBaik, n)).toBe(arah))
