import fc from 'fast-check'
import { munkres } from 'munkres'
import { describe, expect, it } from 'vitest'
import { highs } from '../../electron/solver/load-highs'
import { solve } from '../../electron/solver/solve'
import { isMemenuhi, type Kendala, nilaiPilihan, type SoalAngka, TERLARANG } from '../../src/domain/usul-rotasi/soal-angka'
import { bruteForce } from './brute-force'

const value = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: -40, max: 100 }) }, { weight: 1, arbitrary: fc.constant(TERLARANG) })
const empty = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: -60, max: 0 }) }, { weight: 1, arbitrary: fc.constant(TERLARANG) })

/** Any small table: forbidden cells, rows that must be filled, columns that must be served. */
const tables = (kendalaOf: (baris: number, kolom: number) => fc.Arbitrary<readonly Kendala[]>): fc.Arbitrary<SoalAngka> =>
  fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 })).chain(([baris, kolom]) =>
    fc.record({
      baris: fc.constant(baris),
      kolom: fc.constant(kolom),
      nilai: fc.array(value, { minLength: baris * kolom, maxLength: baris * kolom }).map((v) => Int32Array.from(v)),
      kosong: fc.array(empty, { minLength: baris, maxLength: baris }).map((v) => Int32Array.from(v)),
      wajib: fc.array(fc.nat({ max: 3 }), { minLength: kolom, maxLength: kolom }).map((v) => Uint8Array.from(v, (n) => (n === 0 ? 1 : 0))),
      kendala: kendalaOf(baris, kolom),
      acuan: fc.constant(0)
    })
  )

const subset = (size: number): fc.Arbitrary<readonly number[]> => fc.uniqueArray(fc.nat({ max: size - 1 }), { maxLength: size })

/** One side condition over any of the cells, weights of either sign: every limit an officer can set has this form. */
const kendala = (baris: number, kolom: number): fc.Arbitrary<Kendala> =>
  fc
    .record({ sel: subset(baris * kolom), paling: fc.integer({ min: -1, max: 3 }), negatif: subset(baris * kolom) })
    .map(({ sel, paling, negatif }) => ({
      nama: 'uji',
      sel,
      koefisien: sel.map((s) => (negatif.includes(s) ? -1 : 1)),
      paling
    }))

async function expectOptimal(soal: SoalAngka): Promise<void> {
  const best = bruteForce(soal)
  const found = await solve(soal)
  if (best === null) {
    expect(found).toEqual({ jenis: 'MUSTAHIL' })
    return
  }
  if (found.jenis !== 'ADA') throw new Error(`Not found: ${found.jenis}`)
  expect(found.nilai).toBe(best)
  expect(found.batasAtas).toBe(best)
  expect(nilaiPilihan(soal, found.kolomOf)).toBe(best)
  expect(isMemenuhi(soal, found.kolomOf)).toBe(true)
  expect(new Set(found.kolomOf.filter((k) => k >= 0)).size).toBe(found.kolomOf.filter((k) => k >= 0).length)
}

describe('against every choice there is, up to 8 by 8', () => {
  it('finds the very best with forbidden cells, rows and columns that must be served', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables(() => fc.constant([])),
        expectOptimal
      ),
      { numRuns: 300, seed: 11 }
    )
  })

  it('finds the very best under side conditions', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables((baris, kolom) => fc.array(kendala(baris, kolom), { minLength: 1, maxLength: 3 })),
        expectOptimal
      ),
      { numRuns: 300, seed: 12 }
    )
  })
})

/** A table of so many rows and columns, always the same for a seed. */
function bigTable(size: number, seed: number): SoalAngka {
  let s = seed
  const chance = (): number => {
    s = (Math.imul(s, 1_103_515_245) + 12_345) & 0x7fffffff
    return s / 0x7fffffff
  }
  const nilai = Int32Array.from({ length: size * size }, (_, i) =>
    chance() < 0.3 && i % (size + 1) !== 0 ? TERLARANG : Math.round(chance() * 10_000)
  )
  return {
    baris: size,
    kolom: size,
    nilai,
    kosong: new Int32Array(size).fill(-6000),
    wajib: Uint8Array.from({ length: size }, (_, k) => k % 2),
    kendala: [],
    acuan: 0
  }
}

/** At most so many cells off the diagonal. */
const moves = (size: number, paling: number): Kendala => {
  const sel = Array.from({ length: size * size }, (_, s) => s).filter((s) => s % (size + 1) !== 0)
  return { nama: 'pindah', sel, koefisien: sel.map(() => 1), paling }
}

/** The same problem written in the solver's own language and asked whole: nothing is left out. */
async function askedWhole({ baris, kolom, nilai, kosong, wajib, kendala }: SoalAngka): Promise<number> {
  const cells = Array.from(nilai.keys()).filter((s) => nilai[s] !== TERLARANG)
  const gain = (s: number): number => (nilai[s] ?? 0) - (kosong[Math.floor(s / kolom)] ?? 0)
  const sum = (list: readonly string[]): string => list.join(' ')
  const of = (isIn: (s: number) => boolean): string => sum(cells.filter(isIn).map((s) => `+ x${s}`))
  const rows = [
    ...Array.from({ length: baris }, (_, b) => `${of((s) => Math.floor(s / kolom) === b)} <= 1`),
    ...Array.from({ length: kolom }, (_, k) => `${of((s) => s % kolom === k)} ${wajib[k] === 1 ? '=' : '<='} 1`),
    ...kendala.map((k) => `${of((s) => k.sel.includes(s))} <= ${k.paling}`)
  ]
  const text = `Maximize\n ${sum(cells.map((s) => `+ ${gain(s)} x${s}`))}\nSubject To\n ${rows.join('\n ')}\nBinaries\n ${sum(cells.map((s) => `x${s}`))}\nEnd`
  const { ObjectiveValue } = (await highs()).solve(text, { output_flag: false, mip_rel_gap: 0 })
  return Math.round(ObjectiveValue) + kosong.reduce((all, v) => all + v, 0)
}

it('leaves nothing out of a large table that could have been better', async () => {
  for (const [seed, paling] of [
    [21, 12],
    [22, 30]
  ] as const) {
    const soal = { ...bigTable(70, seed), kendala: [moves(70, paling)], acuan: 100_000 }
    expect(soal.nilai.filter((v) => v !== TERLARANG).length, 'more cells than are asked whole').toBeGreaterThan(3000)
    const [best, found] = [await askedWhole(soal), await solve(soal)]
    if (found.jenis !== 'ADA') throw new Error(found.jenis)
    expect(found.nilai).toBeLessThanOrEqual(best)
    expect(found.batasAtas).toBeGreaterThanOrEqual(best)
    expect(best - found.nilai).toBeLessThanOrEqual(0.01 * (best - soal.acuan))
  }
})

describe('on 200 by 200', () => {
  it('is worth as much as munkres alone', async () => {
    const soal = { ...bigTable(200, 5), wajib: new Uint8Array(200) }
    const pairs = munkres(
      Array.from({ length: 200 }, (_, b) => Array.from(soal.nilai.subarray(b * 200, b * 200 + 200), (v) => (v === TERLARANG ? 1e7 : -v)))
    )
    const alone = pairs.reduce((sum, [b, k]) => sum + (soal.nilai[b * 200 + k] ?? 0), 0)
    expect(await solve(soal)).toMatchObject({ jenis: 'ADA', cara: 'PENUGASAN', nilai: alone, batasAtas: alone })
  })

  it('keeps a limit on moves, bounds what could be better, and answers the same each time', async () => {
    const soal = { ...bigTable(200, 6), kendala: [moves(200, 60)] }
    const found = await solve(soal)
    if (found.jenis !== 'ADA') throw new Error(found.jenis)
    expect(found.cara).toBe('PROGRAM_BULAT')
    expect(isMemenuhi(soal, found.kolomOf)).toBe(true)
    expect(found.nilai).toBeLessThanOrEqual(found.batasAtas)
    expect((found.batasAtas - found.nilai) / found.batasAtas).toBeLessThan(0.001)
    expect(await solve(soal)).toEqual(found)
  })

  it('a large table without room for a limit is said to be impossible', async () => {
    const soal = bigTable(70, 7)
    const impossible: Kendala = { ...moves(70, -1) }
    expect(await solve({ ...soal, kendala: [impossible] })).toEqual({ jenis: 'MUSTAHIL' })
  })
})

it('an empty table has an empty answer', async () => {
  const soal: SoalAngka = {
    baris: 0,
    kolom: 0,
    nilai: new Int32Array(),
    kosong: new Int32Array(),
    wajib: new Uint8Array(),
    kendala: [],
    acuan: 0
  }
  expect(await solve(soal)).toMatchObject({ jenis: 'ADA', kolomOf: [], nilai: 0 })
})
