import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { JawabAngka } from '../../src/domain/usul-rotasi/soal-angka'
import type { Solver } from './host'

/** The program of the worker, beside the one that runs. */
const PROGRAM = join(import.meta.dirname, 'solver.js')

/** Starts a worker that solves one problem at a time; ending it stops whatever it is at. */
export function startSolverWorker(program: string = PROGRAM): Solver {
  const worker = new Worker(program)
  // one that waits keeps nobody from ending
  worker.unref()
  return {
    solve: (soal, signal) =>
      new Promise<JawabAngka>((resolve, reject) => {
        signal.throwIfAborted()
        const finish = (how: () => void): void => {
          worker.removeAllListeners()
          signal.removeEventListener('abort', stop)
          worker.unref()
          how()
        }
        const stop = (): void => {
          void worker.terminate()
          finish(() => reject(signal.reason))
        }
        worker.ref()
        worker.once('message', (jawab: JawabAngka) => finish(() => resolve(jawab)))
        worker.once('error', (error) => finish(() => reject(error)))
        worker.once('exit', () => finish(() => reject(new Error('The solver ended without an answer'))))
        signal.addEventListener('abort', stop, { once: true })
        worker.postMessage(soal)
      }),
    close: () => void worker.terminate()
  }
}
