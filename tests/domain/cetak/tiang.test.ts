import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { garisTunggal, type Ruas } from '../../../src/domain/cetak/garis'
import { layoutTiang } from '../../../src/domain/cetak/tiang'
import { overlapOf } from '../../../src/domain/organisasi/spatial-index'
import { buildTree, type Simpul } from '../../../src/domain/organisasi/tree'
import { kotaCetak } from './kota-cetak'

const JARAK = { gapX: 7, gapY: 7, gapBaris: 2, gapCabang: 6, inden: 5 }
const UKURAN = { lebar: 58, tinggi: 20 }

/** A tree of the city's units hung at random: `bentuk[n]` says below which of those before it the next one hangs. */
function pohonAcak(bentuk: readonly number[]): Simpul {
  const [contoh] = buildTree(kotaCetak, { akar: null, tingkat: 99, lipatan: new Map() }).byId.values()
  if (!contoh) throw new Error('No unit')
  const anak: number[][] = [[], ...bentuk.map(() => [])]
  bentuk.forEach((b, n) => anak[b % (n + 1)]?.push(n + 1))
  const grow = (n: number, tingkat: number): Simpul => ({
    ...contoh,
    kedudukan: n % 7 === 3 && tingkat === 2 ? 'STAF_AHLI' : 'LINI',
    tingkat,
    terlipat: 0,
    anak: n % 7 === 3 && tingkat === 2 ? [] : (anak[n] ?? []).map((a) => grow(a, tingkat + 1))
  })
  return grow(0, 1)
}

const allOf = (simpul: Simpul): readonly Simpul[] => [simpul, ...simpul.anak.flatMap(allOf)]
const pohon = fc.array(fc.nat(), { maxLength: 60 }).map(pohonAcak)
const tinggiMaks = fc.double({ min: 5, max: 2000, noNaN: true })

describe('a chart in columns', () => {
  const susun = (akar: Simpul, maks: number): ReturnType<typeof layoutTiang> =>
    layoutTiang(akar, { sizes: () => UKURAN, jarak: JARAK, tinggiMaks: maks })

  it('has every unit once, and none over another', () =>
    fc.assert(
      fc.property(pohon, tinggiMaks, (akar, maks) => {
        const { boxes } = susun(akar, maks)
        expect(new Set(boxes.map((b) => b.simpul))).toEqual(new Set(allOf(akar)))
        expect(boxes).toHaveLength(allOf(akar).length)
        const tumpang = boxes.filter((a, i) => boxes.some((b, j) => i < j && luas(overlapOf(a, b)) > 1e-6))
        expect(tumpang).toEqual([])
      })
    ))

  it('leads a line to every unit but the root, along no card', () =>
    fc.assert(
      fc.property(pohon, tinggiMaks, (akar, maks) => {
        const { boxes, connectors } = susun(akar, maks)
        expect(connectors).toHaveLength(boxes.length - 1)
        for (const [x1, y1, x2, y2] of garisTunggal(connectors.map((c) => c.titik))) {
          const ruas = { x: Math.min(x1, x2), y: Math.min(y1, y2), lebar: Math.abs(x2 - x1), tinggi: Math.abs(y2 - y1) }
          const dilanggar = boxes.filter((box) => {
            const lapis = overlapOf(ruas, { x: box.x + 0.01, y: box.y + 0.01, lebar: box.lebar - 0.02, tinggi: box.tinggi - 0.02 })
            return lapis !== null
          })
          expect(dilanggar).toEqual([])
        }
      })
    ))

  it('is as much lower as it is told to be, and wider for it', () => {
    const [akar] = buildTree(kotaCetak, { akar: null, tingkat: 99, lipatan: new Map() }).akar
    if (!akar) throw new Error('No root')
    const [rendah, tinggi] = [susun(akar, 400).bounds, susun(akar, 1600).bounds]
    expect(rendah.tinggi).toBeLessThan(tinggi.tinggi)
    expect(rendah.lebar).toBeGreaterThan(tinggi.lebar)
  })
})

const luas = (b: ReturnType<typeof overlapOf>): number => (b ? b.lebar * b.tinggi : 0)

/** True when a point lies on a stretch that begins at its lower end. */
const isOn = ([x1, y1, x2, y2]: Ruas, x: number, y: number): boolean => x1 <= x && x <= x2 && y1 <= y && y <= y2

describe('lines over each other', () => {
  const angka = fc.integer({ min: 0, max: 12 })
  const jalur = fc.tuple(angka, angka, angka, angka).map(([x, y, dx, dy]) => [x, y, x + dx, y, x + dx, y + dy])

  it('are drawn once, each point of them', () =>
    fc.assert(
      fc.property(fc.array(jalur, { maxLength: 12 }), (lines) => {
        const tunggal = garisTunggal(lines)
        const asli = lines.flatMap((line) => garisTunggal([line]))
        for (let x = 0; x <= 24; x += 0.5)
          for (let y = 0; y <= 24; y += 0.5) expect(tunggal.some((r) => isOn(r, x, y))).toBe(asli.some((r) => isOn(r, x, y)))
        const datar = tunggal.filter(([, y1, , y2]) => y1 === y2)
        expect(
          datar.filter((a, i) =>
            datar.some((b, j) => i < j && a[1] === b[1] && a[0] <= b[2] && b[0] <= a[2] && a[0] !== a[2] && b[0] !== b[2])
          )
        ).toEqual([])
      }),
      { numRuns: 60 }
    ))
})
