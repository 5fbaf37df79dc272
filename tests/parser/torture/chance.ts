/** Chance that can be repeated: the same seed gives the same choices. */
export type Chance = {
  /** A whole number from 0 up to, but not including, `n`. */
  readonly upTo: (n: number) => number
  readonly pick: <T>(list: readonly [T, ...T[]]) => T
}

/** Chance from a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t)
    return (t ^ (t >>> 14)) >>> 0
  }
  const upTo = (n: number): number => (n < 1 ? 0 : next() % n)
  return { upTo, pick: (list) => list[upTo(list.length)] ?? list[0] }
}
