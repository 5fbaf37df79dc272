import type { Jam } from './jam'

/** Watches for hands that have left the PC. */
export interface PenjagaDiam {
  /** Begins to watch; `menit` without a hand and it calls. */
  readonly mulai: (menit: number) => void
  /** A hand moved. */
  readonly giat: () => void
  readonly berhenti: () => void
}

/** Creates the watch, by time that only goes forward. */
export function createPenjagaDiam(jam: Jam, lock: () => void): PenjagaDiam {
  let batas = 0
  let terakhir = 0
  let batal: (() => void) | null = null

  const berhenti = (): void => {
    batal?.()
    batal = null
  }
  function pasang(): void {
    batal = jam.setelah(Math.max(1, batas - (jam.lewat() - terakhir)), () => {
      batal = null
      if (jam.lewat() - terakhir < batas) pasang()
      else lock()
    })
  }
  return {
    mulai: (menit) => {
      berhenti()
      batas = menit * 60_000
      terakhir = jam.lewat()
      pasang()
    },
    giat: () => {
      terakhir = jam.lewat()
    },
    berhenti
  }
}
