import { describe, expect, it } from 'vitest'
import { ribuan, rupiah, terbilang } from '../../../src/domain/kit/terbilang'

describe('terbilang', () => {
  it.each([
    [0, 'nol'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [115, 'seratus lima belas'],
    [200, 'dua ratus'],
    [1_000, 'seribu'],
    [1_011, 'seribu sebelas'],
    [2_000, 'dua ribu'],
    [2_026, 'dua ribu dua puluh enam'],
    [100_001, 'seratus ribu satu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_260_000, 'satu juta dua ratus enam puluh ribu'],
    [2_000_000_000, 'dua miliar'],
    [1_000_000_000_000, 'satu triliun']
  ])('says %i', (n, kata) => expect(terbilang(n)).toBe(kata))

  it('refuses what has no words', () => {
    expect(() => terbilang(-1)).toThrow()
    expect(() => terbilang(1.5)).toThrow()
  })
})

describe('rupiah', () => {
  it('writes dots for thousands and a comma for cents', () => {
    expect(rupiah(1_260_000)).toBe('Rp1.260.000,00')
    expect(ribuan(540)).toBe('540')
  })
})
