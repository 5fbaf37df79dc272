import { describe, expect, test } from 'vitest'
import { chartReducer, initialState } from '../../src/ui/components/chart/chart-state'
import { fitViewport, isInView, MIN_ZOOM, openingViewport, regionOf, tilesOf } from '../../src/ui/components/chart/viewport'
import { anOrganisasi } from '../domain/organisasi/organisasi-builder'
import { UnorId } from '../../src/domain/organisasi/unor'

const size = { width: 1000, height: 600 }

describe('viewport', () => {
  test('fitting shows all of the chart, never larger than life', () => {
    const wide = { x: -4000, y: 0, lebar: 8000, tinggi: 900 }
    expect(isInView(wide, fitViewport(wide, size), size)).toBe(true)
    expect(fitViewport({ x: 0, y: 0, lebar: 100, tinggi: 50 }, size).zoom).toBe(1)
    expect(fitViewport({ x: 0, y: 0, lebar: 1e7, tinggi: 50 }, size).zoom).toBe(MIN_ZOOM)
  })

  test('a chart too large to read opens at its top, with the root in the middle', () => {
    const root = { x: -122, y: 0, lebar: 244, tinggi: 128 }
    const viewport = openingViewport({ x: -4000, y: 0, lebar: 8000, tinggi: 3000 }, root, size)
    expect(isInView(root, viewport, size)).toBe(true)
    expect(viewport.x).toBe(500)
    expect(viewport.zoom).toBeGreaterThanOrEqual(0.45)
  })

  test('the tiles kept ready cover the view and stay the same while it moves within one', () => {
    const region = regionOf({ x: -700, y: -300, zoom: 1 }, size)
    const tiles = tilesOf(region)
    expect(tiles.x).toBeLessThanOrEqual(region.x)
    expect(tiles.x + tiles.lebar).toBeGreaterThanOrEqual(region.x + region.lebar)
    expect(tilesOf({ ...region, x: region.x + 4, y: region.y + 4 })).toEqual(tiles)
    expect(tilesOf({ ...region, x: region.x + 600 })).not.toEqual(tiles)
  })
})

describe('chartReducer', () => {
  const snapshot = anOrganisasi(['Kota', ['Dinas', 'Bidang']])

  test('flying to a hidden unit opens the way to it and goes there', () => {
    const id = UnorId.parse('Bidang')
    const { view, gerak } = chartReducer(initialState(1), { jenis: 'TERBANG', snapshot, id })
    expect([...view.lipatan]).toEqual([
      ['Dinas', true],
      ['Kota', true]
    ])
    expect(gerak).toEqual({ jenis: 'TERBANG', id })
  })

  test('choosing a level forgets what was opened and folded by hand', () => {
    const flown = chartReducer(initialState(1), { jenis: 'TERBANG', snapshot, id: UnorId.parse('Bidang') })
    expect(chartReducer(flown, { jenis: 'TINGKAT', tingkat: 2 }).view).toEqual({ akar: null, tingkat: 2, lipatan: new Map() })
  })
})
