import { describe, expect, it } from 'vitest'
import { gulirPita, pitaDekat, pitaTombol, tataPita } from '../../src/ui/components/pdf/tata-pita'
import { temuanHalaman } from '../../src/ui/components/pdf/temuan-halaman'

const TEGAK = { lebar: 812, tinggi: 1247 }
const MENDATAR = { lebar: 1247, tinggi: 812 }
const pita = (jumlah: number) => tataPita(Array.from({ length: jumlah }, () => TEGAK))

describe('the strip of small pages', () => {
  it('shows all pages at one width, upright and lying alike, without room lost', () => {
    const { tempat, tinggi } = tataPita([TEGAK, MENDATAR])
    expect(tempat.map((t) => [t.lebar, Math.round(t.tinggi)])).toEqual([
      [76, 117],
      [76, 49]
    ])
    expect(tempat[1]?.atas).toBeCloseTo(117 + 30, 0)
    expect(tinggi).toBeCloseTo(117 + 30 + 49 + 30, 0)
  })

  it('draws only what is in sight, also of 300 pages', () => {
    const tata = pita(300)
    expect(pitaDekat(tata, { atas: tata.tempat[150]?.atas ?? 0, tinggi: 580 })).toEqual([150, 151, 152, 153])
    expect(pitaDekat(tata, { atas: 0, tinggi: 0 })).toEqual([])
  })

  it('scrolls no further than to show a page whole', () => {
    const tata = pita(20)
    const jendela = { atas: 300, tinggi: 500 }
    const satu = (ke: number): number => tata.tempat[ke]?.atas ?? 0
    expect(gulirPita(tata, 1, jendela)).toBe(satu(1))
    expect(gulirPita(tata, 3, jendela)).toBe(300)
    expect(gulirPita(tata, 10, jendela)).toBeCloseTo(satu(11) - 500, 5)
    expect(gulirPita(tata, 99, jendela)).toBe(300)
  })

  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 2, 7],
    ['PageUp', 2, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['Enter', 5, null]
  ])('%s on page %i goes to %s', (tombol, ke, tujuan) => expect(pitaTombol(tombol, ke, 10)).toBe(tujuan))
})

it('gathers findings page by page; one whose page is not known stands on none', () => {
  const temuan = [
    { pesan: 'a', isKeras: true, halaman: 2 },
    { pesan: 'b', isKeras: false, halaman: null },
    { pesan: 'c', isKeras: false, halaman: 2 }
  ]
  expect([...temuanHalaman(temuan)].map(([ke, semua]) => [ke, semua.map((t) => t.pesan)])).toEqual([[1, ['a', 'c']]])
})
