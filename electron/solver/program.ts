import type { Highs, ModelData } from 'highs'
import { type SoalAngka, TERLARANG } from '../../src/domain/usul-rotasi/soal-angka'

/** A problem as rows of an integer program: posts, people, side conditions; each allowed cell is one variable. */
export type Program = {
  readonly soal: SoalAngka
  /** Cells that may be chosen at all. */
  readonly sel: readonly number[]
  /** What choosing a cell is worth beyond leaving its row empty. */
  readonly untung: (sel: number) => number
  /** Value when every row stays empty, measured from what it is worth to change nothing. */
  readonly dasar: number
  /** The program rows a cell appears in, and with what weight. */
  readonly barisOf: (sel: number) => readonly (readonly [row: number, weight: number])[]
  readonly jumlahBaris: number
}

/** Writes a problem down as an integer program. */
export function programOf(soal: SoalAngka): Program {
  const { baris, kolom, nilai, kosong, kendala } = soal
  const empty = kosong.map((v) => (v === TERLARANG ? 0 : v))
  const sides = sidesByCell(soal)
  return {
    soal,
    sel: Array.from(nilai.keys()).filter((s) => nilai[s] !== TERLARANG),
    untung: (s) => (nilai[s] ?? 0) - (empty[Math.floor(s / kolom)] ?? 0),
    dasar: empty.reduce((sum, v) => sum + v, 0) - soal.acuan,
    barisOf: (s) => [[Math.floor(s / kolom), 1], [baris + (s % kolom), 1], ...(sides.get(s) ?? [])],
    jumlahBaris: baris + kolom + kendala.length
  }
}

/** The model of some of the cells, for the solver: relaxed when `isBulat` is false. */
export function modelOf(
  highs: Highs,
  program: Program,
  { sel, isBulat }: { readonly sel: readonly number[]; readonly isBulat: boolean }
): ModelData {
  const { soal, untung, dasar, barisOf, jumlahBaris } = program
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  for (const s of sel) {
    for (const [row, weight] of barisOf(s)) {
      indices.push(row)
      values.push(weight)
    }
    starts.push(indices.length)
  }
  return {
    numCols: sel.length,
    numRows: jumlahBaris,
    sense: highs.constants.objectiveSense.maximize,
    offset: dasar,
    colCost: sel.map(untung),
    colLower: new Float64Array(sel.length),
    colUpper: new Float64Array(sel.length).fill(1),
    ...rowBounds(highs, soal),
    matrix: { format: 'csc', numRows: jumlahBaris, numCols: sel.length, starts, indices, values },
    ...(isBulat ? { integrality: new Int32Array(sel.length).fill(1) } : {})
  }
}

function rowBounds(highs: Highs, { kosong, wajib, kendala }: SoalAngka): Pick<ModelData, 'rowLower' | 'rowUpper'> {
  const perBaris = Array.from(kosong, (v) => (v === TERLARANG ? 1 : 0))
  return {
    rowLower: [...perBaris, ...wajib, ...kendala.map(() => -highs.infinity)],
    rowUpper: [...perBaris.map(() => 1), ...Array.from(wajib, () => 1), ...kendala.map((k) => k.paling)]
  }
}

function sidesByCell({ baris, kolom, kendala }: SoalAngka): ReadonlyMap<number, readonly (readonly [number, number])[]> {
  const sides = new Map<number, (readonly [number, number])[]>()
  kendala.forEach(({ sel, koefisien }, n) =>
    sel.forEach((s, i) => {
      const list = sides.get(s) ?? []
      list.push([baris + kolom + n, koefisien[i] ?? 0])
      sides.set(s, list)
    })
  )
  return sides
}
