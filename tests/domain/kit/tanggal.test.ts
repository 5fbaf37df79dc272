import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, firstOfNextMonth, lamaTeks, monthsBetween } from '../../../src/domain/kit/tanggal'

const aDay = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays('1950-01-01', n))

describe('months', () => {
  it.each([
    ['2026-01-05', '2028-01-04', 23],
    ['2026-01-05', '2028-01-05', 24],
    ['2024-02-29', '2026-02-27', 23],
    ['2024-02-29', '2026-02-28', 24],
    ['2024-02-29', '2028-02-28', 47],
    ['2024-02-29', '2028-02-29', 48],
    ['2026-08-31', '2027-02-27', 5],
    ['2026-08-31', '2027-02-28', 6],
    ['2026-03-31', '2026-04-29', 0],
    ['2026-03-31', '2026-04-30', 1],
    ['2026-03-10', '2026-03-09', -1]
  ])('from %s to %s: %i', (from, to, bulan) => expect(monthsBetween(from, to)).toBe(bulan))

  it('are counted as they are added: no rule may say otherwise than another of the same day', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 800 }), (day, n) => {
        const later = addMonths(day, n)
        expect(monthsBetween(day, later)).toBe(n)
        expect(monthsBetween(day, addDays(later, -1))).toBe(n - 1)
      })
    )
  })

  it('begin on the first', () => {
    expect(['2026-12-31', '2027-01-31', '2028-02-29'].map(firstOfNextMonth)).toEqual(['2027-01-01', '2027-02-01', '2028-03-01'])
  })

  it('are told in words', () => expect([0, 11, 12, 22].map(lamaTeks)).toEqual(['0 bulan', '11 bulan', '1 tahun', '1 tahun 10 bulan']))
})

it('counts days over leap years and backwards', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  expect(daysBetween('2027-02-28', '2027-03-01')).toBe(1)
  expect(daysBetween('2027-01-02', '2027-01-01')).toBe(-1)
})
