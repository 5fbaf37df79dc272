import { describe, expect, it } from 'vitest'
import { finished, mapSteps } from '../../../src/domain/kit/steps'

const daftar = (jumlah: number): readonly number[] => Array.from({ length: jumlah }, (_, n) => n * 2)

describe('mapSteps', () => {
  it.each([
    [0, 0],
    [1, 1],
    [1000, 1],
    [1001, 2],
    [3500, 4]
  ])('of %d things pauses %d times', (jumlah, jeda) => expect([...mapSteps(daftar(jumlah), String)]).toHaveLength(jeda))

  it('makes something of each, in order, and says which it is', () =>
    expect(finished(mapSteps(daftar(2001), (n, at) => n - at))).toEqual(daftar(2001).map((_, at) => at)))

  it('does no more than it was given steps for', () => {
    let dibuat = 0
    const steps = mapSteps(daftar(2500), () => (dibuat += 1))
    steps.next()
    steps.next()
    expect(dibuat).toBe(1000)
  })
})
