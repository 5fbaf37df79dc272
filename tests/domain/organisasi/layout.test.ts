import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, layout, type Layout, LAYOUT_OPTIONS } from '../../../src/domain/organisasi/layout'
import type { LayoutOptions } from '../../../src/domain/organisasi/layout-items'
import { buildTree } from '../../../src/domain/organisasi/tree'
import { anyTree, boxOf, crossedBy, isOrthogonal, onEdge, overlaps } from './layout-periksa'
import { anOrganisasi, type Cabang } from './organisasi-builder'

const LEBAR = 100
const TINGGI = 40

const susun = (...cabang: readonly Cabang[]): Layout => susunDengan(LAYOUT_OPTIONS, ...cabang)

const susunDengan = (options: LayoutOptions, ...cabang: readonly Cabang[]): Layout =>
  layout(
    buildTree(anOrganisasi(...cabang), { akar: null, tingkat: 99, lipatan: new Map() }),
    { sizes: () => ({ lebar: LEBAR, tinggi: TINGGI }) },
    options
  )

/** Rows are broken already when three or four branches stand beside each other. */
const SEMPIT: LayoutOptions = { ...LAYOUT_OPTIONS, lebarMaks: 400, rasio: 1 }

/** For paper that lies: the units of a secretariat beside each other. */
const DATAR: LayoutOptions = { ...LAYOUT_OPTIONS, sampingDatar: true }

const tengah = (box: Box): number => box.x + box.lebar / 2

describe('layout', () => {
  test('puts a parent above the middle of its children', () => {
    const hasil = susun(['Kota', 'A', 'B', 'C'])
    expect(tengah(boxOf(hasil, 'Kota'))).toBeCloseTo(tengah(boxOf(hasil, 'B')))
    expect(boxOf(hasil, 'A').y).toBe(boxOf(hasil, 'C').y)
    expect(boxOf(hasil, 'A').y).toBeGreaterThan(boxOf(hasil, 'Kota').y + TINGGI)
  })

  test('hangs more than three leaves below each other, standing in under their parent', () => {
    const hasil = susun(['Kota', 'A', 'B', 'C', 'D'])
    const [kota, ...anak] = ['Kota', 'A', 'B', 'C', 'D'].map((nama) => boxOf(hasil, nama))
    expect(new Set(anak.map((b) => b.x)).size).toBe(1)
    expect(anak[0]?.x).toBeGreaterThan(kota?.x ?? Infinity)
    expect(anak.map((b) => b.y)).toEqual(anak.map((b) => b.y).toSorted((a, b) => a - b))
  })

  test('keeps three leaves in a row: the boundary', () => {
    const hasil = susun(['Kota', 'A', 'B', 'C'])
    expect(new Set(['A', 'B', 'C'].map((nama) => boxOf(hasil, nama).x)).size).toBe(3)
  })

  test('splits many leaves into columns of at most six, as even as can be', () => {
    const nama = Array.from({ length: 14 }, (_, i) => `U${i}`)
    const hasil = susun(['Kota', ...nama])
    const columns = Map.groupBy(nama, (n) => boxOf(hasil, n).x)
    expect([...columns.values()].map((c) => c.length)).toEqual([5, 5, 4])
  })

  test('stands the secretariat right and the staf ahli left of the trunk, above the row', () => {
    const hasil = susun(['Kota', 'Sekretariat:SEKRETARIAT', 'Ahli 1:STAF_AHLI', 'Ahli 2:STAF_AHLI', 'A', 'B'])
    const [kota, sekretariat, ahli, a] = ['Kota', 'Sekretariat', 'Ahli 1', 'A'].map((nama) => boxOf(hasil, nama))
    if (!kota || !sekretariat || !ahli || !a) throw new Error('missing box')
    expect(sekretariat.x).toBeGreaterThan(tengah(kota))
    expect(ahli.x + ahli.lebar).toBeLessThan(tengah(kota))
    expect(sekretariat.y + TINGGI).toBeLessThan(a.y)
    expect(hasil.connectors.filter((c) => c.isPutus).map((c) => c.ke)).toEqual(['Ahli 1', 'Ahli 2'])
  })

  test('hangs what is below the secretariat in its own branch', () => {
    const hasil = susun(['Dinas', ['Sekretariat:SEKRETARIAT', 'Umum', 'Keuangan'], 'A', 'B'])
    const [sekretariat, umum, a] = ['Sekretariat', 'Umum', 'A'].map((nama) => boxOf(hasil, nama))
    if (!sekretariat || !umum || !a) throw new Error('missing box')
    expect(umum.x).toBeGreaterThan(sekretariat.x)
    expect(umum.y).toBeGreaterThan(sekretariat.y)
    expect(umum.y).toBeLessThan(a.y)
  })

  test('stands what is below the secretariat beside each other where that is wanted', () => {
    const hasil = susunDengan(DATAR, ['Dinas', ['Sekretariat:SEKRETARIAT', 'Umum', 'Keuangan'], 'A', 'B'])
    const [sekretariat, umum, keuangan, a] = ['Sekretariat', 'Umum', 'Keuangan', 'A'].map((nama) => boxOf(hasil, nama))
    if (!sekretariat || !umum || !keuangan || !a) throw new Error('missing box')
    expect([umum.y, keuangan.x > umum.x + umum.lebar]).toEqual([keuangan.y, true])
    expect(umum.y).toBeGreaterThan(sekretariat.y + TINGGI)
    expect(umum.y + TINGGI).toBeLessThan(a.y)
  })

  test('joins every unit to its parent with an orthogonal line that ends at both cards', () => {
    const hasil = susun(['Kota', ['A', 'A1', 'A2', 'A3', 'A4'], ['B', 'S:SEKRETARIAT', 'B1'], 'C', 'D', 'E', 'F'])
    expect(hasil.connectors).toHaveLength(hasil.boxes.length - 1)
    for (const { dari, ke, titik } of hasil.connectors) {
      expect(isOrthogonal(titik)).toBe(true)
      expect(onEdge(boxOf(hasil, dari), titik.slice(0, 2))).toBe(true)
      expect(onEdge(boxOf(hasil, ke), titik.slice(-2))).toBe(true)
    }
  })

  test('breaks a row of branches that is much too wide into rows below each other', () => {
    const nama = Array.from({ length: 9 }, (_, i) => `D${i}`)
    const dinas = nama.map((n): Cabang => [n, `${n}a`, `${n}b`])
    const lebar = susun(['Kota', ...dinas])
    const sempit = susunDengan(SEMPIT, ['Kota', ...dinas])
    expect(new Set(nama.map((n) => boxOf(lebar, n).y)).size).toBe(1)
    expect(new Set(nama.map((n) => boxOf(sempit, n).y)).size).toBeGreaterThan(2)
    expect(sempit.bounds.lebar).toBeLessThan(lebar.bounds.lebar / 2)
    expect(tengah(boxOf(sempit, 'Kota'))).toBeCloseTo(sempit.bounds.x + sempit.bounds.lebar / 2, -2)
  })

  test('lays out several roots beside each other, and nothing at all', () => {
    const hasil = susun(['A', 'A1'], 'B')
    expect(boxOf(hasil, 'A').y).toBe(boxOf(hasil, 'B').y)
    expect(susun()).toEqual({ boxes: [], connectors: [], bounds: { x: 0, y: 0, lebar: 0, tinggi: 0 } })
  })

  test('any tree: no two cards overlap, every unit has one, the same tree gives the same chart', () => {
    fc.assert(
      fc.property(anyTree(), fc.constantFrom(LAYOUT_OPTIONS, SEMPIT, DATAR), (cabang, options) => {
        const hasil = susunDengan(options, cabang)
        expect(new Set(hasil.boxes.map((b) => b.id)).size).toBe(hasil.boxes.length)
        expect(overlaps(hasil)).toEqual([])
        expect(susunDengan(options, cabang)).toEqual(hasil)
      }),
      { numRuns: 150 }
    )
  })

  test('any tree: no line runs through a card', () => {
    fc.assert(
      fc.property(anyTree(), fc.constantFrom(LAYOUT_OPTIONS, SEMPIT, DATAR), (cabang, options) => {
        const hasil = susunDengan(options, cabang)
        for (const connector of hasil.connectors) expect(crossedBy(hasil, connector)).toEqual([])
      }),
      { numRuns: 150 }
    )
  })
})
