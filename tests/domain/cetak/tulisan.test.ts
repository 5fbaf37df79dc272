import fontkit from '@pdf-lib/fontkit'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { huruf, lebarTeks, muatkan, pecahTeks } from '../../../src/domain/cetak/tulisan'

const LATIN = Array.from({ length: 0x24f - 0x20 + 1 }, (_, n) => 0x20 + n).filter((kode) => kode < 0x7f || kode >= 0xa0)
const TANDA = [...'–—‘’“”•…']

const kalimat = fc
  .array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }), { maxLength: 12 })
  .map((kata) => kata.join(' '))
const jenis = fc.record({ ukuran: fc.double({ min: 0.5, max: 20, noNaN: true }), tebal: fc.boolean() })
const tanpaSpasi = (teks: string): string => teks.replace(/\s+/g, '')

describe('the width of a text', () => {
  it.each([
    ['regular', false],
    ['bold', true]
  ])('is what the font file says, letter by letter (%s)', (nama, tebal) => {
    const font = fontkit.create(readFileSync(`resources/fonts/penata-sans-${nama}.ttf`))
    const wrong = [...LATIN.map((kode) => String.fromCodePoint(kode)), ...TANDA].filter((char) => {
      const width = font.glyphForCodePoint(char.codePointAt(0) ?? 0).advanceWidth
      return Math.abs(lebarTeks(char, { ukuran: font.unitsPerEm, tebal }) - width) > 1e-6
    })
    expect(wrong).toEqual([])
  })

  it('takes an em for what the font has no picture of', () => expect(lebarTeks('漢', { ukuran: 3, tebal: false })).toBe(3))
})

describe('breaking a text', () => {
  it('leaves no line wider than its room, and loses no letter', () =>
    fc.assert(
      fc.property(kalimat, jenis, fc.double({ min: 1, max: 200, noNaN: true }), (teks, h, lebar) => {
        const lines = pecahTeks(teks, h, lebar)
        expect(lines.every((line) => [...line].length === 1 || lebarTeks(line, h) <= lebar)).toBe(true)
        expect(tanpaSpasi(lines.join(''))).toBe(tanpaSpasi(teks))
      })
    ))

  it('breaks between words, not within', () =>
    expect(pecahTeks('Kepala Bidang Angkutan', huruf(10), lebarTeks('Kepala Bidang', huruf(10)))).toEqual(['Kepala Bidang', 'Angkutan']))
})

describe('fitting a text', () => {
  const ruang = fc.record({
    lebar: fc.double({ min: 8, max: 120, noNaN: true }),
    baris: fc.integer({ min: 1, max: 4 }),
    susut: fc.double({ min: 0.3, max: 1, noNaN: true })
  })

  it('stays within its room whatever it is', () =>
    fc.assert(
      fc.property(kalimat, ruang, fc.double({ min: 1, max: 4, noNaN: true }), (teks, r, ukuran) => {
        const muat = muatkan(teks, { ukuran, tebal: true }, r)
        expect(muat.baris.every((line) => lebarTeks(line, muat.huruf) <= r.lebar)).toBe(true)
        expect(muat.baris.length * muat.huruf.ukuran).toBeLessThanOrEqual(r.baris * ukuran * (1 + 1e-9))
        expect(muat.huruf.ukuran).toBeGreaterThanOrEqual(ukuran * r.susut * (1 - 1e-9))
      })
    ))

  const nama = 'Dinas Sosial, Pemberdayaan Masyarakat dan Desa, Pemberdayaan Perempuan dan Perlindungan Anak'

  it('keeps its size while it can, shrinks before it cuts, and cuts with an ellipsis', () => {
    const h = huruf(8, true)
    expect(muatkan('Dinas Sosial', h, { lebar: 50, baris: 2, susut: 0.66 })).toEqual({ baris: ['Dinas Sosial'], huruf: h })
    const kecil = muatkan(nama, h, { lebar: 44, baris: 2, susut: 0.66 })
    expect(kecil.baris.join(' ')).toBe(nama)
    expect(kecil.huruf.ukuran).toBeLessThan(h.ukuran)
    expect(muatkan(nama, h, { lebar: 20, baris: 1, susut: 1 }).baris.join(' ')).toMatch(/^Dinas.*…$/)
  })
})
