/** A rectangle of the plane, in chart units. */
export type Bounds = { readonly x: number; readonly y: number; readonly lebar: number; readonly tinggi: number }

/** Answers "what lies here?" without looking at everything. */
export type SpatialIndex<T> = {
  /** What touches a region, each once, in the order given. */
  readonly within: (region: Bounds) => readonly T[]
  /** True when more than so many touch a region; looks no further than it must. */
  readonly exceeds: (region: Bounds, limit: number) => boolean
  /** The last-given item under a point, or null. */
  readonly at: (x: number, y: number) => T | null
}

const CELL = 512

/** A grid over the plane: each item is listed in every cell it touches. */
export function createSpatialIndex<T>(items: readonly T[], boundsOf: (item: T) => Bounds): SpatialIndex<T> {
  const bounds = items.map(boundsOf)
  const cells = new Map<number, number[]>()
  bounds.forEach((box, i) =>
    eachCell(box, (key) => {
      const cell = cells.get(key)
      if (cell) cell.push(i)
      else cells.set(key, [i])
    })
  )

  const candidates = (region: Bounds): Iterable<number> => {
    if (cellCount(region) > cells.size) return items.keys()
    const found = new Set<number>()
    eachCell(region, (key) => cells.get(key)?.forEach((i) => found.add(i)))
    return [...found].sort((a, b) => a - b)
  }
  const within = (region: Bounds): readonly T[] => {
    const found: T[] = []
    for (const i of candidates(region)) {
      const [item, box] = [items[i], bounds[i]]
      if (item !== undefined && box && touches(box, region)) found.push(item)
    }
    return found
  }
  const exceeds = (region: Bounds, limit: number): boolean => {
    let found = 0
    for (const i of candidates(region)) {
      const box = bounds[i]
      if (box && touches(box, region)) found += 1
      if (found > limit) return true
    }
    return false
  }
  return { within, exceeds, at: (x, y) => within({ x, y, lebar: 0, tinggi: 0 }).at(-1) ?? null }
}

/** True when two rectangles share a point. */
export const touches = (a: Bounds, b: Bounds): boolean =>
  a.x <= b.x + b.lebar && b.x <= a.x + a.lebar && a.y <= b.y + b.tinggi && b.y <= a.y + a.tinggi

/** What two rectangles share; null when they are apart. */
export function overlapOf(a: Bounds, b: Bounds): Bounds | null {
  if (!touches(a, b)) return null
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  return { x, y, lebar: Math.min(a.x + a.lebar, b.x + b.lebar) - x, tinggi: Math.min(a.y + a.tinggi, b.y + b.tinggi) - y }
}

/** The smallest rectangle around some others. */
export function boundsAround(boxes: readonly Bounds[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.lebar)
    bottom = Math.max(bottom, box.y + box.tinggi)
  }
  return boxes.length === 0 ? { x: 0, y: 0, lebar: 0, tinggi: 0 } : { x: left, y: top, lebar: right - left, tinggi: bottom - top }
}

const cellOf = (value: number): number => Math.floor(value / CELL)
const cellCount = (b: Bounds): number => (cellOf(b.x + b.lebar) - cellOf(b.x) + 1) * (cellOf(b.y + b.tinggi) - cellOf(b.y) + 1)

function eachCell(box: Bounds, visit: (key: number) => void): void {
  const [right, bottom] = [cellOf(box.x + box.lebar), cellOf(box.y + box.tinggi)]
  for (let cx = cellOf(box.x); cx <= right; cx++) for (let cy = cellOf(box.y); cy <= bottom; cy++) visit(cx * 2 ** 20 + cy)
}
