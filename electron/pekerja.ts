import { parentPort, workerData } from 'node:worker_threads'
import { jawabTugas, type Tugas } from './app/gerbang/pekerja'

// The thread that does one long piece of work with files, and ends: the core starts it and waits for its one answer.
parentPort?.postMessage(jawabTugas(workerData as Tugas))
