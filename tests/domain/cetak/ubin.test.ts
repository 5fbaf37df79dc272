import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batasBentuk } from '../../../src/domain/cetak/adegan'
import { KERTAS, UKURAN_KERTAS } from '../../../src/domain/cetak/kertas'
import { susunCetakan } from './susun-cetakan'
import { batasUbin, jendelaUbin, kodeUbin, potonganOf, TEPI_UBIN, TINDIH } from '../../../src/domain/cetak/ubin'
import { aPilihan, bahanKota } from './kota-cetak'

const sisi = fc.double({ min: 30, max: 4000, noNaN: true })
const kertas = fc.constantFrom(...KERTAS).map((k) => UKURAN_KERTAS[k])

describe('cutting a poster into sheets', () => {
  it('covers the whole poster, neighbours lying over each other by exactly the overlap', () =>
    fc.assert(
      fc.property(sisi, sisi, kertas, (lebar, tinggi, lembar) => {
        const potongan = potonganOf({ lebar, tinggi }, lembar)
        const { kolom, baris } = potongan
        const awal = batasUbin(potongan, 0, 0)
        const akhir = batasUbin(potongan, baris - 1, kolom - 1)
        expect(awal.x).toBeLessThanOrEqual(1e-6)
        expect(awal.y).toBeLessThanOrEqual(1e-6)
        expect(akhir.x + akhir.lebar).toBeGreaterThanOrEqual(lebar - 1e-6)
        expect(akhir.y + akhir.tinggi).toBeGreaterThanOrEqual(tinggi - 1e-6)
        for (let k = 1; k < kolom; k += 1) {
          const kiri = batasUbin(potongan, 0, k - 1)
          expect(kiri.x + kiri.lebar - batasUbin(potongan, 0, k).x).toBeCloseTo(TINDIH, 6)
        }
        for (let b = 1; b < baris; b += 1) {
          const atas = batasUbin(potongan, b - 1, 0)
          expect(atas.y + atas.tinggi - batasUbin(potongan, b, 0).y).toBeCloseTo(TINDIH, 6)
        }
      })
    ))

  it('takes no sheet more than it needs', () =>
    fc.assert(
      fc.property(sisi, sisi, kertas, (lebar, tinggi, lembar) => {
        const { kolom, baris } = potonganOf({ lebar, tinggi }, lembar)
        const jendela = jendelaUbin(lembar)
        const isi = (n: number, sisi: number): number => n * (sisi - TINDIH) + TINDIH
        if (kolom > 1) expect(isi(kolom - 1, jendela.lebar)).toBeLessThan(lebar)
        if (baris > 1) expect(isi(baris - 1, jendela.tinggi)).toBeLessThan(tinggi)
      })
    ))

  it('names sheets as a map does', () => expect([kodeUbin(0, 0), kodeUbin(1, 2), kodeUbin(26, 0)]).toEqual(['A1', 'B3', 'AA1']))
})

describe('a tiled chart', () => {
  const hasil = susunCetakan(bahanKota(), aPilihan({ cara: 'UBIN', kertas: 'A4', tingkat: 3 }))
  const [peta, ...lembar] = hasil.lembar

  it('begins with the map, which names every sheet that follows', () => {
    const kode = peta?.bentuk.flatMap((b) => (b.jenis === 'TULISAN' && /^[A-Z]+\d+$/.test(b.teks) ? [`Lembar ${b.teks}`] : []))
    expect(peta?.nama).toBe('Peta lembar')
    expect(kode).toEqual(lembar.map(({ nama }) => nama))
    expect(lembar.length).toBeGreaterThan(3)
  })

  it('shows the poster through the window of a sheet and nothing outside of it', () => {
    for (const { jendela, lebar, tinggi } of lembar) {
      expect(jendela?.batas).toEqual({ x: TEPI_UBIN, y: TEPI_UBIN, lebar: lebar - 2 * TEPI_UBIN, tinggi: tinggi - 2 * TEPI_UBIN })
    }
  })

  it('has every line of text whole on one sheet or in parts on neighbours: none is lost', () => {
    const kota = susunCetakan(bahanKota(), aPilihan({ kertas: 'A0', tingkat: 3 })).lembar
    const perlu = new Set(kota.flatMap(({ bentuk }) => bentuk.flatMap((b) => (b.jenis === 'TULISAN' ? [b.teks] : []))))
    const ada = new Set(lembar.flatMap(({ jendela }) => jendela?.bentuk.flatMap((b) => (b.jenis === 'TULISAN' ? [b.teks] : [])) ?? []))
    expect([...perlu].filter((teks) => !ada.has(teks))).toEqual([])
  })

  it('has letters of the size that was asked for, none smaller', () => {
    const terkecil = lembar.flatMap(({ jendela }) => jendela?.bentuk.flatMap((b) => (b.jenis === 'TULISAN' ? [b.huruf.ukuran] : [])) ?? [])
    const pt = (Math.min(...terkecil) / 25.4) * 72
    expect(pt).toBeGreaterThanOrEqual(6)
    expect(pt).toBeLessThan(7)
    expect(hasil.hurufTerkecil).toBeCloseTo(pt, 6)
  })

  it('writes its marks and labels in the border, off the chart', () => {
    for (const { bentuk, jendela } of lembar)
      for (const b of bentuk) {
        const batas = batasBentuk(b)
        const j = jendela?.batas ?? { x: 0, y: 0, lebar: 0, tinggi: 0 }
        const isOff =
          batas.x + batas.lebar <= j.x ||
          batas.x >= j.x + j.lebar ||
          batas.y + batas.tinggi <= j.y + 1e-6 ||
          batas.y >= j.y + j.tinggi - 1e-6
        expect(isOff || b.jenis === 'GARIS').toBe(true)
      }
  })
})
