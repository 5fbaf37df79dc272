import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { FileProblem } from '../file-problem'
import { kerjaSelamat } from './kerja-selamat'
import { periksaCadangan } from './periksa-cadangan'
import { sandikan } from './sandikan'
import { siapkanPulih } from './siapkan-pulih'
import { susulKedua } from './susul-kedua'

/** What takes long with files and needs nothing of the open database. */
export const kerja = { periksa: periksaCadangan, susul: susulKedua, siapkan: siapkanPulih, sandikan, selamatkan: kerjaSelamat }

type Kerja = typeof kerja
type NamaKerja = keyof Kerja

/** Does it away from whoever works, so that the window stays alive. Throws what the work throws. */
export type Pekerja = { readonly [N in NamaKerja]: (soal: Parameters<Kerja[N]>[0]) => Promise<ReturnType<Kerja[N]>> }

/** One piece of work as it is sent to the thread. */
export type Tugas = { readonly [N in NamaKerja]: { readonly nama: N; readonly soal: Parameters<Kerja[N]>[0] } }[NamaKerja]

/** What comes back: the value, or the error in plain words, since classes do not cross. */
export type Jawab =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly pesan: string; readonly code: string; readonly isFileProblem: boolean }

/** Works right here, where nobody waits: a test, the command line. */
export const pekerjaDiSini: Pekerja = {
  periksa: (soal) => inTime(() => periksaCadangan(soal)),
  susul: (soal) => inTime(() => susulKedua(soal)),
  siapkan: (soal) => inTime(() => siapkanPulih(soal)),
  sandikan: (soal) => inTime(() => sandikan(soal)),
  selamatkan: (soal) => inTime(() => kerjaSelamat(soal))
}

const inTime = async <T>(work: () => T): Promise<T> => Promise.resolve().then(work)

/** The program of the thread, beside the one that runs. */
const PROGRAM = join(import.meta.dirname, 'pekerja.js')

/** A thread for each piece of work; it ends with it. */
export function pekerjaUtas(program: string = PROGRAM): Pekerja {
  // the thread answers each piece of work with what that work gives
  const kirim = <N extends NamaKerja>(nama: N, soal: Parameters<Kerja[N]>[0]): Promise<ReturnType<Kerja[N]>> =>
    oneThread(program, { nama, soal } as Tugas) as Promise<ReturnType<Kerja[N]>>
  return {
    periksa: (soal) => kirim('periksa', soal),
    susul: (soal) => kirim('susul', soal),
    siapkan: (soal) => kirim('siapkan', soal),
    sandikan: (soal) => kirim('sandikan', soal),
    selamatkan: (soal) => kirim('selamatkan', soal)
  }
}

async function oneThread(program: string, tugas: Tugas): Promise<unknown> {
  const worker = new Worker(program, { workerData: tugas })
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  worker.once('message', (jawab: Jawab) => (jawab.ok ? resolve(jawab.value) : reject(errorOf(jawab))))
  worker.once('error', reject)
  worker.once('exit', () => reject(new Error('The thread ended without an answer')))
  return promise
}

const errorOf = ({ pesan, code, isFileProblem }: Extract<Jawab, { ok: false }>): Error =>
  isFileProblem ? new FileProblem(pesan) : Object.assign(new Error(pesan), { code })

/** Does one piece of work and puts whatever happens into an answer. */
export function jawabTugas({ nama, soal }: Tugas): Jawab {
  try {
    // sound: a task carries the input of the work it names
    const work = kerja[nama] as (input: unknown) => unknown
    return { ok: true, value: work(soal) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { ok: false, pesan: error instanceof Error ? error.message : String(error), code, isFileProblem: error instanceof FileProblem }
  }
}
