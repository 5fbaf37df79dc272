import { describe, expect, it } from 'vitest'
import { akhirKalender, rentangTahun, tahunRentang } from '../../../src/domain/pengingat/tahun-kalender'

const HARI_INI = '2026-11-22'

describe('tahun-kalender', () => {
  it.each([
    ['a month of this year', '2026-11-01', '2026-11-30', [2026]],
    ['the sheet of December, which ends in January', '2026-11-30', '2027-01-03', [2026, 2027]],
    ['all that is late', '1990-01-01', '1990-12-31', [2026]],
    ['from long ago to next year', '1990-01-01', '2027-06-30', [2026, 2027]],
    ['the last year told of', '2031-12-01', '2031-12-31', [2031]],
    ['over its end', '2031-12-29', '2032-02-01', [2031]],
    ['beyond it', '2032-01-01', '2032-01-31', []],
    ['the wrong way round', '2028-01-01', '2027-01-01', []]
  ])('%s', (_, dari, sampai, tahun) => expect(tahunRentang({ dari, sampai }, HARI_INI)).toEqual(tahun))

  it('gives each day to one year, those before this year to this one', () => {
    expect(rentangTahun(2026, HARI_INI)).toEqual({ dari: '0001-01-01', sampai: '2026-12-31' })
    expect(rentangTahun(2027, HARI_INI)).toEqual({ dari: '2027-01-01', sampai: '2027-12-31' })
    expect(akhirKalender(HARI_INI)).toBe('2031-12-31')
  })
})
