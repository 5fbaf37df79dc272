import { describe, expect, test } from 'vitest'
import { lamaLalu, ukuranTeks } from '../../src/ui/components/cadangan/lama-lalu'

const KINI = Date.parse('2026-11-22T05:00:00.000Z')

describe('how long ago a backup was', () => {
  test.each([
    ['2026-11-22T04:59:01.000Z', 'baru saja'],
    ['2026-11-22T04:59:00.000Z', '1 menit lalu'],
    ['2026-11-22T04:00:01.000Z', '59 menit lalu'],
    ['2026-11-22T04:00:00.000Z', '1 jam lalu'],
    ['2026-11-21T05:00:01.000Z', '23 jam lalu'],
    ['2026-11-21T05:00:00.000Z', '1 hari lalu'],
    ['2026-10-22T05:00:00.000Z', '31 hari lalu'],
    // a clock that was set back
    ['2036-11-22T05:00:00.000Z', 'baru saja']
  ])('%s: %s', (pada, teks) => expect(lamaLalu(pada, KINI)).toBe(teks))
})

test('the size of a file in words', () => {
  expect([0, 4_096, 999_499, 1_000_000, 67_620_864].map(ukuranTeks)).toEqual(['0 KB', '4 KB', '999 KB', '1 MB', '67,6 MB'])
})
