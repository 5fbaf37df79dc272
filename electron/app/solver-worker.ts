import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { JawabAngka } from '../../src/domain/usul-rotasi/soal-angka'
import type { Solver } from './host'

/** The program of the worker, beside the one that runs. */
const PROGRAM = join(import.meta.dirname, 'solver.js')

type Waiting = { readonly resolve: (jawab: JawabAngka) => void; readonly reject: (reason: unknown) => void }

/** Starts a worker that solves one problem at a time; ending it stops whatever it is at. */
export function startSolverWorker(program: string = PROGRAM): Solver {
  const worker = new Worker(program)
  let waiting: Waiting | null = null
  const settle = (how: (waiting: Waiting) => void): void => {
    if (waiting) how(waiting)
    waiting = null
  }
  worker.on('message', (jawab: JawabAngka) => settle((w) => w.resolve(jawab)))
  worker.on('error', (error) => settle((w) => w.reject(error)))
  worker.on('exit', () => settle((w) => w.reject(new Error('The solver ended without an answer'))))
  return {
    solve: async (soal, signal) => {
      signal.throwIfAborted()
      const { promise, resolve, reject } = Promise.withResolvers<JawabAngka>()
      waiting = { resolve, reject }
      const stop = (): void => {
        settle((w) => w.reject(signal.reason))
        void worker.terminate()
      }
      signal.addEventListener('abort', stop, { once: true })
      worker.postMessage(soal)
      try {
        return await promise
      } finally {
        signal.removeEventListener('abort', stop)
      }
    },
    close: () => void worker.terminate()
  }
}
