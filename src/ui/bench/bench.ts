import { type LayoutTimes, measureLayout } from './measure-layout'
import { measureReparent } from './measure-reparent'
import { subjects, type SubjectName } from './subjects'

/** How a page under measurement is driven from outside. */
export type Bench = {
  /** Mounts a subject with so many posts; answers the milliseconds to its second frame. */
  readonly mount: (name: SubjectName, jumlah: number) => Promise<number>
  /** Brings everything into view. */
  readonly fit: () => Promise<void>
  readonly startFrames: () => void
  /** Milliseconds between the frames since `startFrames`. */
  readonly stopFrames: () => readonly number[]
  readonly layout: (jumlah: number) => LayoutTimes
  /** Mounts a chart of so many posts, then moves a branch of 500; answers the milliseconds to its picture. */
  readonly reparent: (jumlah: number) => Promise<number>
}

declare global {
  interface Window {
    bench: Bench
  }
}

const akar = document.getElementById('akar')
if (!akar) throw new Error('index.html has no #akar')

let fit = (): void => undefined
let frames: number[] = []
let isRecording = false

window.bench = {
  mount: async (name, jumlah) => {
    const subject = subjects[name].prepare(jumlah)
    const start = performance.now()
    fit = subject(akar)
    await nextFrame()
    return (await nextFrame()) - start
  },
  fit: async () => {
    fit()
    for (let i = 0; i < 30; i++) await nextFrame()
  },
  startFrames: () => {
    frames = []
    isRecording = true
    requestAnimationFrame(record)
  },
  stopFrames: () => {
    isRecording = false
    return frames.slice(1).map((time, i) => time - (frames[i] ?? time))
  },
  layout: measureLayout,
  reparent: (jumlah) => measureReparent(akar, jumlah)
}

function record(time: number): void {
  frames.push(time)
  if (isRecording) requestAnimationFrame(record)
}

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())))
