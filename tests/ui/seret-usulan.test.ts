import { describe, expect, it } from 'vitest'
import { indexAt, tempatIn } from '../../src/ui/features/bagan/seret-usulan'

/** Four rows of 40 px: 0–40, 40–80, 80–120, 120–160. */
const BARIS = [0, 1, 2, 3].map((i) => ({ top: i * 40, bottom: i * 40 + 40 }))

describe('a proposal dragged to another place', () => {
  it.each([
    ['above all', 0, -30, 0],
    ['onto itself', 1, 60, 1],
    ['above the middle of the next', 1, 99, 1],
    ['past the middle of the next', 1, 101, 2],
    ['up past the middle of the one before', 2, 59, 1],
    ['below all', 0, 900, 3]
  ])('lands %s', (_name, dari, y, ke) => expect(indexAt(BARIS, { y, dari })).toBe(ke))

  const tempat = (dari: number, ke: number): readonly unknown[] => [0, 1, 2, 3].map((i) => tempatIn({ dari, ke }, i))

  it('marks the one row it would land before', () => {
    expect(tempat(3, 1)).toEqual([undefined, 'sebelum', undefined, 'terseret'])
    expect(tempat(0, 0)).toEqual(['terseret', undefined, undefined, undefined])
  })

  it('marks the row it would land after when it goes to the end', () => {
    expect(tempat(0, 3)).toEqual(['terseret', undefined, undefined, 'sesudah'])
  })
})
