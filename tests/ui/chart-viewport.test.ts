import { describe, expect, test } from 'vitest'
import { anchorOf, keptInPlace } from '../../src/ui/components/chart/anchor'
import { type ChartLayout, layoutChart, RUPA_BAKU } from '../../src/ui/components/chart/chart-layout'
import { chartReducer, initialState } from '../../src/ui/components/chart/chart-state'
import { isShowing, isSharp, placeOf, sheetFor } from '../../src/ui/components/chart/painted-sheet'
import {
  beside,
  fittingOf,
  fitViewport,
  isInView,
  MIN_ZOOM,
  openingOf,
  openingViewport,
  recentred,
  regionOf,
  resized,
  tilesOf
} from '../../src/ui/components/chart/viewport'
import { anOrganisasi, type Cabang } from '../domain/organisasi/organisasi-builder'
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
    const viewport = openingViewport({ bounds: { x: -4000, y: 0, lebar: 8000, tinggi: 3000 }, top: root, arah: 'BAWAH' }, size)
    expect(isInView(root, viewport, size)).toBe(true)
    expect(viewport.x).toBe(500)
    expect(viewport.zoom).toBeGreaterThanOrEqual(0.45)
  })

  test('a chart that grows to the right opens at its left, with the root in the middle of the height', () => {
    const root = { x: 0, y: -64, lebar: 244, tinggi: 128 }
    const viewport = openingViewport({ bounds: { x: 0, y: -9000, lebar: 3000, tinggi: 18_000 }, top: root, arah: 'KANAN' }, size)
    expect(isInView(root, viewport, size)).toBe(true)
    expect(viewport.y).toBe(300)
    expect(viewport.x).toBeLessThan(60)
  })

  test('a chart steps aside for what lies over the corner, as far as there is room, and only when it reaches there', () => {
    const sudut = { width: 236, height: 220 }
    const shifted = (lebar: number, tinggi: number): readonly number[] => {
      const bounds = { x: 0, y: 0, lebar, tinggi }
      const viewport = fitViewport(bounds, size)
      const after = beside(viewport, { bounds, size, sudut })
      expect(after.zoom).toBe(viewport.zoom)
      return [Math.round(after.x - viewport.x), Math.round(after.y - viewport.y)]
    }
    expect(shifted(640, 540)).toEqual([236 - 180, 0])
    expect(shifted(880, 540)).toEqual([32, -2])
    expect(shifted(944, 300)).toEqual([0, -70])
    expect(shifted(944, 544)).toEqual([0, 0])
    expect(shifted(640, 100)).toEqual([0, 0])
  })

  test('what was in the middle stays in the middle when the window changes its size', () => {
    const before = { x: -700, y: -300, zoom: 0.5 }
    const small = { width: 600, height: 500 }
    const after = recentred(before, size, small)
    expect(middle(regionOf(after, small))).toEqual(middle(regionOf(before, size)))
  })

  test('a window that grows fits the chart anew until it was moved by hand, however it was fitted', () => {
    const kota = anOrganisasi(['Kota', ...Array.from({ length: 14 }, (_, n): Cabang => [`Dinas ${n}`, `Bidang ${n}`])])
    const susunan = layoutChart({ snapshot: kota, view: { akar: null, tingkat: 2, lipatan: new Map() }, rupa: RUPA_BAKU })
    const sudut = { width: 54, height: 256 }
    const after = { width: 1600, height: 900 }
    const changed = (viewport: ReturnType<typeof fitViewport>) => resized(viewport, { susunan, sudut }, { before: size, after })
    expect(changed(openingOf(susunan, size, sudut))).toEqual(openingOf(susunan, after, sudut))
    expect(changed(fittingOf(susunan, size, sudut))).toEqual(fittingOf(susunan, after, sudut))
    expect(fittingOf(susunan, after, sudut).zoom).toBeGreaterThan(fittingOf(susunan, size, sudut).zoom)
    const { x, y, zoom } = fittingOf(susunan, size, sudut)
    for (const moved of [
      { x: x + 5, y, zoom },
      { x, y, zoom: zoom * 1.1 }
    ])
      expect(changed(moved)).toEqual(recentred(moved, size, after))
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

const middle = ({ x, y, lebar, tinggi }: ReturnType<typeof regionOf>): readonly [number, number] => [x + lebar / 2, y + tinggi / 2]

describe('the painted sheet', () => {
  const bounds = { x: -20_000, y: 0, lebar: 40_000, tinggi: 6000 }
  const viewport = { x: 500, y: 20, zoom: 0.1 }
  const sheet = sheetFor(viewport, size)
  const shows = (now: typeof viewport, of = bounds): boolean => isShowing(sheet, { viewport: now, size, bounds: of })

  test('lies so that every point of the chart is where the view has it', () => {
    const now = { x: -300, y: 80, zoom: 0.14 }
    const { x, y, skala } = placeOf(sheet, now)
    for (const [px, py] of [
      [0, 0],
      [1234, -567]
    ] as const) {
      const onSheet = { x: px * sheet.viewport.zoom + sheet.viewport.x, y: py * sheet.viewport.zoom + sheet.viewport.y }
      expect(onSheet.x * skala + x).toBeCloseTo(px * now.zoom + now.x)
      expect(onSheet.y * skala + y).toBeCloseTo(py * now.zoom + now.y)
    }
  })

  test('serves while the view moves within what is painted, and no further', () => {
    expect(shows(viewport)).toBe(true)
    expect(shows({ ...viewport, x: viewport.x + 240 })).toBe(true)
    expect(shows({ ...viewport, x: viewport.x + 260 })).toBe(false)
  })

  test('serves however far a chart is moved that is wholly painted, for beyond it there is nothing', () => {
    const small = { x: -2000, y: 0, lebar: 4000, tinggi: 3000 }
    expect(shows({ ...viewport, x: 2000, y: -900 }, small)).toBe(true)
    expect(shows({ ...viewport, zoom: 0.06 }, small)).toBe(true)
  })

  test('does not serve when it would be shown far too coarse or too fine', () => {
    expect(shows({ x: 500, y: 20, zoom: 0.3 })).toBe(false)
    expect(shows({ x: 500, y: 20, zoom: 0.03 }, { x: 0, y: 0, lebar: 10, tinggi: 10 })).toBe(false)
  })

  test('is as sharp as can be only at the zoom it was painted for', () => {
    expect(isSharp(sheet, { ...viewport, x: 0 })).toBe(true)
    expect(isSharp(sheet, { ...viewport, zoom: 0.101 })).toBe(false)
  })
})

describe('chartReducer', () => {
  const snapshot = anOrganisasi(['Kota', ['Dinas', 'Bidang']])

  test('flying to a hidden unit opens the way to it and goes there', () => {
    const id = UnorId.parse('Bidang')
    const { view, gerak } = chartReducer(initialState({ tingkat: 1 }), { jenis: 'TERBANG', snapshot, id })
    expect([...view.lipatan]).toEqual([
      ['Dinas', true],
      ['Kota', true]
    ])
    expect(gerak).toEqual({ jenis: 'TERBANG', id })
  })

  test('choosing a level forgets what was opened and folded by hand', () => {
    const flown = chartReducer(initialState({ tingkat: 1 }), { jenis: 'TERBANG', snapshot, id: UnorId.parse('Bidang') })
    expect(chartReducer(flown, { jenis: 'TINGKAT', tingkat: 2 }).view).toEqual({ akar: null, tingkat: 2, lipatan: new Map() })
  })

  test('the same movement asked for twice is carried out twice', () => {
    const gerak = { jenis: 'PASKAN' } as const
    const once = chartReducer(initialState({ tingkat: 2 }), { jenis: 'GERAK', gerak })
    expect(chartReducer(once, { jenis: 'GERAK', gerak }).gerak).not.toBe(once.gerak)
  })

  test('a page is of the perangkat daerah of the unit selected, and asked for once only', () => {
    const kota = anOrganisasi(['Kota:PEMERINTAH', ['Dinas', ['Bidang', 'Seksi']], 'Badan'])
    const id = (nama: string): UnorId => UnorId.parse(nama)
    const start = initialState({ tingkat: 2 })
    const page = chartReducer(start, { jenis: 'TATA', tata: 'HALAMAN', snapshot: kota, selected: id('Seksi') })
    expect([page.tata, page.view.akar, page.gerak.jenis]).toEqual(['HALAMAN', 'Dinas', 'BUKA'])
    expect(chartReducer(page, { jenis: 'TATA', tata: 'HALAMAN', snapshot: kota, selected: id('Badan') })).toBe(page)
  })

  test('without a unit selected the page waits for one to be picked; the government has no page', () => {
    const kota = anOrganisasi(['Kota:PEMERINTAH', ['Dinas', 'Bidang'], 'Badan'])
    const id = (nama: string): UnorId => UnorId.parse(nama)
    const asked = chartReducer(initialState({ tingkat: 2 }), { jenis: 'TATA', tata: 'HALAMAN', snapshot: kota, selected: null })
    expect(asked.view.akar).toBeNull()
    expect(chartReducer(asked, { jenis: 'PILIH', snapshot: kota, id: id('Kota') })).toBe(asked)
    const page = chartReducer(asked, { jenis: 'PILIH', snapshot: kota, id: id('Bidang') })
    expect(page.view.akar).toBe('Dinas')
    expect(chartReducer(page, { jenis: 'PILIH', snapshot: kota, id: id('Badan') })).toBe(page)
    expect(chartReducer(page, { jenis: 'TERBANG', snapshot: kota, id: id('Badan') }).view.akar).toBe('Badan')
  })
})

describe('anchorOf', () => {
  const view = { akar: null, tingkat: 99, lipatan: new Map() }
  const shown = (...cabang: readonly Cabang[]): ChartLayout => layoutChart({ snapshot: anOrganisasi(...cabang), view, rupa: RUPA_BAKU })
  const before = shown(['Kota', ['A', 'A1', 'A2'], ['B', 'B1']])
  const after = shown(['Kota', ['A', 'A2'], ['B', 'B1', 'A1']])
  const all = { viewport: fitViewport(before.bounds, size), size }

  test('keeps the selected card where it was on screen', () => {
    const anchor = anchorOf(before, after, { ...all, selected: UnorId.parse('B') })
    expect(anchor?.dari).toBe(before.byId.get(UnorId.parse('B')))
    const next = keptInPlace(anchor, all.viewport) ?? all.viewport
    const at = ({ byId }: ChartLayout, { x, zoom }: typeof next): number => (byId.get(UnorId.parse('B'))?.x ?? NaN) * zoom + x
    expect(at(after, next)).toBeCloseTo(at(before, all.viewport))
  })

  test('never holds on to the card that was moved, or that is out of view', () => {
    expect(anchorOf(before, after, { ...all, selected: UnorId.parse('A1') })?.dari).not.toBe(before.byId.get(UnorId.parse('A1')))
    const away = { viewport: { x: 5000, y: 5000, zoom: 1 }, size, selected: UnorId.parse('B') }
    expect(anchorOf(before, after, away)).toBeNull()
  })
})
