/** A stream of chance that repeats itself for the same seed: the same city every time. */
export type Acak = {
  /** A whole number from `min` to `max`, both possible. */
  readonly bulat: (min: number, max: number) => number
  /** One of the list, each equally likely. */
  readonly pilih: <T>(list: readonly T[]) => T
  /** True with this probability. */
  readonly peluang: (p: number) => boolean
  /** The list in another order. */
  readonly kocok: <T>(list: readonly T[]) => readonly T[]
}

/** Starts a stream from a seed. */
export function createAcak(benih: number): Acak {
  const next = createStream(benih)
  const bulat = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))
  return {
    bulat,
    pilih: (list) => at(list, bulat(0, list.length - 1)),
    peluang: (p) => next() < p,
    kocok: (list) => {
      const order = list.map((item) => ({ item, kunci: next() }))
      return order.sort((a, b) => a.kunci - b.kunci).map(({ item }) => item)
    }
  }
}

/** Numbers in [0, 1): a 32-bit xorshift; good enough for invented people, and the same on every machine. */
function createStream(benih: number): () => number {
  let state = Math.imul(benih ^ 0x5bf03635, 0x9e3779b1) | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index]
  if (item === undefined) throw new Error('Cannot pick from an empty list')
  return item
}
