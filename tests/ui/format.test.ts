import { describe, expect, it } from 'vitest'
import { keysText } from '../../src/ui/app/keys'
import { nipSpasi } from '../../src/domain/pegawai/nip-spasi'
import { angka, jutaan, rupiah, selisihTeks, waktuLokal } from '../../src/ui/lib/format'

describe('format', () => {
  it('groups thousands by points', () => {
    expect([0, 999, 1000, 1_234_567].map(angka)).toEqual(['0', '999', '1.000', '1.234.567'])
  })

  it('writes rupiah whole, and what is less with a true minus', () => {
    expect([0, 3_250_000, -980_000].map(rupiah)).toEqual(['Rp0', 'Rp3.250.000', '−Rp980.000'])
  })

  it('writes millions of rupiah with the smallest allowance still to be seen', () => {
    expect([219_805_000, 360_000, 0].map(jutaan)).toEqual(['219,81', '0,36', '0,00'])
  })

  it('writes a difference with its sign', () => {
    expect([selisihTeks(3), selisihTeks(-1_200)]).toEqual(['+3', '−1.200'])
    expect([selisihTeks(540_000, rupiah), selisihTeks(-540_000, rupiah)]).toEqual(['+Rp540.000', '−Rp540.000'])
  })

  it('parts a NIP 8-6-1-3 and leaves anything else as it is', () => {
    expect(nipSpasi('198003172005011001')).toBe('19800317 200501 1 001')
    expect(nipSpasi('12345')).toBe('12345')
  })

  it('writes an instant with an Indonesian month and a point between hour and minute', () => {
    expect(waktuLokal('2026-08-22T12:00:00.000Z')).toMatch(/^2[123] Agu 2026, \d\d\.00$/)
  })

  it.each([
    ['mod+1', 'Ctrl+1'],
    ['mod+shift+Z', 'Ctrl+Shift+Z'],
    ['F1', 'F1']
  ])('names the keys of %s', (pintasan, expected) => {
    expect(keysText(pintasan)).toBe(expected)
  })
})
