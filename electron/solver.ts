import { parentPort } from 'node:worker_threads'
import type { SoalAngka } from '../src/domain/usul-rotasi/soal-angka'
import { solve } from './solver/solve'

// The worker that works out problems in numbers, one after another: it may be ended at any moment.
parentPort?.on('message', (soal: SoalAngka) => void solve(soal).then((jawab) => parentPort?.postMessage(jawab)))
