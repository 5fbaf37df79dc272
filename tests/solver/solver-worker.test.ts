import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { startSolverWorker } from '../../electron/app/solver-worker'
import { solve } from '../../electron/solver/solve'
import type { SoalAngka } from '../../src/domain/usul-rotasi/soal-angka'
import { bundle } from '../../scripts/bench/bundle.mjs'

let program: string
beforeAll(async () => {
  program = await bundle('solver', join(import.meta.dirname, '../../electron/solver.ts'))
})

/** A table in which nothing is alike; the limit on choices asks for an integer program. */
function table(size: number, paling: number): SoalAngka {
  const sel = Array.from({ length: size * size }, (_, s) => s)
  return {
    baris: size,
    kolom: size,
    nilai: Int32Array.from(sel, (s) => (Math.imul(s + 1, 2_654_435_761) >>> 12) % 9973),
    kosong: new Int32Array(size),
    wajib: new Uint8Array(size),
    kendala: [{ nama: 'uji', sel, koefisien: sel.map((s) => 1 + (s % 7)), paling }],
    acuan: 0
  }
}

const bebas = (): AbortSignal => new AbortController().signal

it('answers one problem after another as the solver itself does, with the WebAssembly it carries', async () => {
  const solver = startSolverWorker(program)
  const soal = [table(6, 1000), table(6, 9), table(8, 13)]
  for (const s of soal) expect(await solver.solve(s, bebas())).toEqual(await solve(s))
  solver.close()
})

it('is stopped in the middle of a problem, and takes no more', async () => {
  const solver = startSolverWorker(program)
  await solver.solve(table(4, 5), bebas())
  const batal = new AbortController()
  const berjalan = solver.solve(table(150, 211), batal.signal)
  setTimeout(() => batal.abort(), 200)
  const mulai = performance.now()
  await expect(berjalan).rejects.toMatchObject({ name: 'AbortError' })
  expect(performance.now() - mulai).toBeLessThan(2000)
  await expect(solver.solve(table(2, 1), batal.signal)).rejects.toMatchObject({ name: 'AbortError' })
})

it('says so when its program breaks', async () => {
  const solver = startSolverWorker(join(import.meta.dirname, 'tidak-ada.mjs'))
  await expect(solver.solve(table(2, 1), bebas())).rejects.toThrow()
})
