import type { Highs, Model } from 'highs'
import type { SoalAngka } from '../../src/domain/usul-rotasi/soal-angka'
import { highs as loaded } from './load-highs'
import { modelOf, type Program, programOf } from './program'

/** What the integer program found: a choice and a bound on every choice; null = there is none; or no answer in time. */
export type Found = Choice | null | 'WAKTU_HABIS'

type Choice = { readonly kolomOf: readonly number[]; readonly batasAtas: number }

/** Up to so many cells are solved as they are, to the very optimum. */
const SEDIKIT = 3000
/** A larger problem ends when the choice is proven to lie within this share of what the best one gains, … */
const SELISIH = 5e-3
/** … or when this time is over. */
const DETIK = 8

/**
 * The best choice under side conditions. A large table is first solved without asking for whole numbers, on the few cells that can
 * matter (others join as their price turns out too low): that bounds every choice. A cell whose price is further below than the gap
 * between that bound and a choice cannot be part of a better one, so the integer program is asked of the remaining cells only.
 */
export async function integerProgram(soal: SoalAngka): Promise<Found> {
  const highs = await loaded()
  const program = programOf(soal)
  if (program.sel.length === 0) return null
  if (program.sel.length <= SEDIKIT) return fromZero(soal, whole(highs, program, { sel: program.sel, selisih: 0 }))
  const relaxed = relax(highs, program)
  return relaxed && fromZero(soal, narrowed(highs, program, relaxed))
}

/** The program measures from what it is worth to change nothing; whoever asked does not. */
const fromZero = ({ acuan }: SoalAngka, found: Found): Found =>
  found === null || found === 'WAKTU_HABIS' ? found : { ...found, batasAtas: found.batasAtas + acuan }

type Relaxed = { readonly nilai: number; readonly harga: (sel: number) => number }

/** Integer programs on ever more cells, until none that was left out could do better. */
function narrowed(highs: Highs, program: Program, { nilai, harga }: Relaxed): Found {
  for (let jarak = Math.abs(nilai) * SEMPIT + 1; ; jarak *= LEBARKAN) {
    const sel = program.sel.filter((s) => harga(s) >= -jarak)
    const found = whole(highs, program, { sel, selisih: SELISIH })
    const isAll = sel.length === program.sel.length
    if (found === 'WAKTU_HABIS' || (found === null && isAll)) return found
    if (found !== null && (isAll || nilai - valueOf(program, found.kolomOf) <= jarak)) return boundedBy(nilai, found)
  }
}

const SEMPIT = 4e-3
const LEBARKAN = 8

const boundedBy = (nilai: number, { kolomOf, batasAtas }: Choice): Choice => ({ kolomOf, batasAtas: Math.min(nilai, batasAtas) })

const valueOf = ({ soal, untung, dasar }: Program, kolomOf: readonly number[]): number =>
  kolomOf.reduce((sum, k, b) => (k < 0 ? sum : sum + untung(b * soal.kolom + k)), dasar)

/** The bound: the problem in fractions, on cells that join while their price is too low; null when even that cannot be. */
function relax(highs: Highs, program: Program): Relaxed | null {
  const chosen = promising(program)
  for (;;) {
    const sel = program.sel.filter((s) => chosen.has(s))
    const solved = fractions(highs, program, sel)
    if (solved === null && sel.length === program.sel.length) return null
    const before = chosen.size
    for (const s of program.sel) if (solved === null || solved.harga(s) > KETELITIAN) chosen.add(s)
    if (solved !== null && chosen.size === before) return solved
  }
}

const KETELITIAN = 1e-6

function fractions(highs: Highs, program: Program, sel: readonly number[]): Relaxed | null {
  return run(highs, { data: modelOf(highs, program, { sel, isBulat: false }), options: {} }, (model) => {
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null
    const dual = model.getSolution().rowDual
    const harga = (s: number): number =>
      program.barisOf(s).reduce((sum, [row, weight]) => sum - weight * (dual[row] ?? 0), program.untung(s))
    return { nilai: model.getObjectiveValue(), harga }
  })
}

/** The best few cells of each row and each column, and those that ease a side condition where they are few. */
function promising({ soal, sel, untung }: Program): Set<number> {
  const chosen = new Set<number>()
  for (const keyOf of [(s: number) => Math.floor(s / soal.kolom), (s: number) => s % soal.kolom])
    for (const group of Map.groupBy(sel, keyOf).values())
      for (const s of group.toSorted((a, b) => untung(b) - untung(a)).slice(0, TERBAIK)) chosen.add(s)
  for (const { sel: cells, koefisien } of soal.kendala) {
    const easing = cells.filter((_, i) => (koefisien[i] ?? 0) < 0)
    if (easing.length <= soal.baris + soal.kolom) for (const s of easing) chosen.add(s)
  }
  return chosen
}

const TERBAIK = 10

type Asked = { readonly sel: readonly number[]; readonly selisih: number }

function whole(highs: Highs, program: Program, { sel, selisih }: Asked): Found {
  if (sel.length === 0) return null
  const options = { mip_rel_gap: selisih, mip_abs_gap: SETENGAH, time_limit: DETIK }
  return run(highs, { data: modelOf(highs, program, { sel, isBulat: true }), options }, (model) => {
    const { infeasible, unboundedOrInfeasible, timeLimit } = highs.constants.modelStatus
    const status = model.getModelStatus()
    if (status === infeasible || status === unboundedOrInfeasible) return null
    const { colValue } = model.getSolution()
    if (colValue.length === 0 || (status === timeLimit && !isSolved(model))) return 'WAKTU_HABIS'
    return { kolomOf: chosenColumns(program, sel, colValue), batasAtas: bound(model) }
  })
}

/** Values are whole numbers: a gap below one is none. */
const SETENGAH = 0.5

const isSolved = (model: Model): boolean => Number(model.info.get('primal_solution_status')) === 2

const bound = (model: Model): number => Math.max(model.getObjectiveValue(), Number(model.info.get('mip_dual_bound')))

function chosenColumns({ soal }: Program, sel: readonly number[], colValue: Float64Array): readonly number[] {
  const kolomOf = Array.from({ length: soal.baris }, () => -1)
  sel.forEach((s, i) => {
    if ((colValue[i] ?? 0) > 0.5) kolomOf[Math.floor(s / soal.kolom)] = s % soal.kolom
  })
  return kolomOf
}

type Order = { readonly data: ReturnType<typeof modelOf>; readonly options: Readonly<Record<string, number>> }

/** Runs a model and lets go of its memory. */
function run<T>(highs: Highs, { data, options }: Order, read: (model: Model) => T): T {
  const model = highs.createModel()
  try {
    model.options.set({ output_flag: false, ...options })
    model.passModel(data)
    model.run()
    return read(model)
  } finally {
    model.dispose()
  }
}
