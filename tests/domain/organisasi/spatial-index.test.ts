import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Bounds, boundsAround, createSpatialIndex, touches, overlapOf } from '../../../src/domain/organisasi/spatial-index'

const aBox = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  lebar: fc.integer({ min: 0, max: 1500 }),
  tinggi: fc.integer({ min: 0, max: 1500 })
})

test('finds exactly what touches a region, each once and in order', () => {
  fc.assert(
    fc.property(fc.array(aBox, { maxLength: 60 }), aBox, (boxes, region) => {
      const index = createSpatialIndex(boxes, (box) => box)
      expect(index.within(region)).toEqual(boxes.filter((box) => touches(box, region)))
    })
  )
})

test('tells whether more than so many touch a region', () => {
  fc.assert(
    fc.property(fc.array(aBox, { maxLength: 60 }), aBox, fc.nat({ max: 20 }), (boxes, region, limit) => {
      const index = createSpatialIndex(boxes, (box) => box)
      expect(index.exceeds(region, limit)).toBe(index.within(region).length > limit)
    })
  )
})

test('two rectangles share what lies in both, or nothing', () => {
  const a = { x: 0, y: 0, lebar: 100, tinggi: 50 }
  expect(overlapOf(a, { x: 60, y: -20, lebar: 100, tinggi: 40 })).toEqual({ x: 60, y: 0, lebar: 40, tinggi: 20 })
  expect(overlapOf(a, { x: 101, y: 0, lebar: 10, tinggi: 10 })).toBeNull()
})

test('finds the card under a point, edges included, the later one on top', () => {
  const [a, b]: readonly [Bounds, Bounds] = [
    { x: -50, y: -50, lebar: 100, tinggi: 100 },
    { x: 40, y: 40, lebar: 100, tinggi: 100 }
  ]
  const index = createSpatialIndex([a, b], (box) => box)
  expect(index.at(-50, -50)).toBe(a)
  expect(index.at(45, 45)).toBe(b)
  expect(index.at(140, 140)).toBe(b)
  expect(index.at(141, 140)).toBeNull()
})

test('the bounds around nothing are empty', () => {
  expect(boundsAround([])).toEqual({ x: 0, y: 0, lebar: 0, tinggi: 0 })
})
