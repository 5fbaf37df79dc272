import { describe, expect, test } from 'vitest'
import { bulanDari, hariPada, letakOf, tahunDiJalur } from '../../src/ui/features/bagan/letak-waktu'

describe('the slider of days', () => {
  test.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-11-01', 0],
    ['2026-11-22', '2026-12-01', 1],
    ['2026-11-22', '2026-10-31', -1],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-11-22', '2040-01-01', 60],
    ['2026-11-22', '2001-01-01', -60]
  ])('from %s, %s stands %i months away', (hariIni, tanggal, bulan) => expect(bulanDari(hariIni, tanggal)).toBe(bulan))

  test('every step leads to a day that stands on that very step', () => {
    for (const hariIni of ['2026-11-22', '2026-01-31', '2024-02-29'])
      for (let n = -60; n <= 60; n += 1) expect(bulanDari(hariIni, hariPada(hariIni, n) ?? hariIni)).toBe(n)
  })

  test('today is no day of its own', () => expect(hariPada('2026-11-22', 0)).toBeNull())

  test('the years stand at their Januaries, within the track', () => {
    const tahun = tahunDiJalur('2026-11-22')
    expect(tahun.map((t) => t.tahun)).toEqual([2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031])
    expect(tahun.find((t) => t.tahun === 2027)?.letak).toBe(letakOf(2))
    expect(tahunDiJalur('2026-01-05').map((t) => t.tahun)).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031])
  })
})
