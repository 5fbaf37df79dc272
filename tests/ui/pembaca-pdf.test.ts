import { describe, expect, it } from 'vitest'
import { cariDalam, potongOf, teksHalaman } from '../../src/ui/components/pdf/cari-teks'
import { rentangHalaman } from '../../src/ui/components/pdf/rentang-halaman'
import { lembarDekat, lembarDibaca, SELA, tataLembar, zumBerikut } from '../../src/ui/components/pdf/tata-lembar'

const HALAMAN = teksHalaman([
  { str: 'KEPUTUSAN WALI', hasEOL: true },
  { str: 'KOTA', hasEOL: false },
  { str: '  ', hasEOL: false },
  { str: 'SAWAHLUNTO (I/a)', hasEOL: true },
  { str: '17\u00a0Juni\u00a02026, S-1', hasEOL: false }
])

describe('finding words on a page', () => {
  const kata = (dicari: string): readonly string[] => cariDalam(HALAMAN, dicari).map(({ dari, sampai }) => HALAMAN.teks.slice(dari, sampai))

  it.each([
    ['in any case', 'wali', ['WALI']],
    ['over the end of a line and wide gaps', ' wali kota sawahlunto ', ['WALI\nKOTA  SAWAHLUNTO']],
    ['signs as themselves', '(i/a)', ['(I/a)']],
    ['every place', 'wa', ['WA', 'WA']],
    ['a day, whatever its spaces', '17 juni 2026', ['17\u00a0Juni\u00a02026']],
    ['a hyphen', 's-1', ['S-1']],
    ['nothing for nothing', '   ', []],
    ['nothing where it does not stand', 'padang', []]
  ])('%s', (_, dicari, ditemukan) => expect(kata(dicari)).toEqual(ditemukan))

  it('names the pieces a find runs over', () => {
    const [rentang] = cariDalam(HALAMAN, 'WALI KOTA SAWAH')
    expect(rentang && potongOf(HALAMAN, rentang)).toEqual({ mulai: { potong: 0, huruf: 10 }, akhir: { potong: 3, huruf: 5 } })
  })
})

describe('stacking sheets', () => {
  const UKURAN = [
    { lebar: 800, tinggi: 1200 },
    { lebar: 1200, tinggi: 800 }
  ]

  it('makes each as wide as the room, upright and lying alike', () => {
    const { lembar, tinggi } = tataLembar(UKURAN, { zum: 'LEBAR', ruang: 400 + 2 * SELA })
    expect(lembar.map((l) => [l.lebar, Math.round(l.tinggi)])).toEqual([
      [400, 600],
      [400, 267]
    ])
    expect(tinggi).toBeCloseTo(600 + 266.67 + 3 * SELA, 1)
  })

  it('knows which is read, and draws no more than what is near', () => {
    const tata = tataLembar(
      Array.from({ length: 300 }, () => ({ lebar: 800, tinggi: 1200 })),
      { zum: 1, ruang: 900 }
    )
    const jendela = { atas: (tata.lembar[150]?.atas ?? 0) - SELA, tinggi: 700 }
    expect(lembarDibaca(tata, jendela)).toBe(150)
    expect(lembarDekat(tata, jendela)).toEqual([149, 150, 151])
  })

  it('goes up and down in round steps, and stops at the ends', () => {
    expect([zumBerikut(0.74, 1), zumBerikut(0.74, -1), zumBerikut(1, 1), zumBerikut(4, 1), zumBerikut(0.25, -1)]).toEqual([
      0.75, 0.67, 1.1, 4, 0.25
    ])
  })
})

describe('which pages are meant', () => {
  it.each([
    ['1-3, 5', [1, 2, 3, 5]],
    ['5,1–2,2', [1, 2, 5]],
    [' 4 ', [4]]
  ])('reads %s', (teks, halaman) => expect(rentangHalaman(teks, 5)).toEqual(halaman))

  it.each(['', '0', '6', '3-2', '1-6', 'dua', '1;2', '1-'])('refuses “%s”', (teks) => expect(rentangHalaman(teks, 5)).toBeNull())
})
