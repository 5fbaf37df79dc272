/** The middle of some numbers. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** The least of some times: whatever else the machine does only adds to one. */
export const best = (numbers) => Math.min(...numbers)

/** A line of the result: `ours` against `theirs` (or against a budget), with the ratio that is to be reached. */
export const line = (name, unit, { ours, theirs, target }) => ({ name, ratio: ours / theirs, target, ours, theirs, unit })
