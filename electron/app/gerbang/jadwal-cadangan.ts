import type { AlasanCadangan } from '../../../src/domain/akses/alasan-cadangan'
import type { Jam } from './jam'

const MENIT = 60_000
/** After the start, so that the first screen comes first. */
const AWAL_MS = 5_000
const BERKALA_MS = 30 * MENIT
/** No call has come for so long: nobody notices that the core is busy for a moment. */
const TENANG_MS = 3_000
/** Longer than this it is not put off. */
const PALING_LAMA_MS = MENIT

/** The regular backups: at the first start of the day, and every half hour if something has changed. */
export interface JadwalCadangan {
  readonly mulai: () => void
  readonly berhenti: () => void
  /** A call has come. */
  readonly dengar: () => void
}

type Parts = {
  readonly jam: Jam
  /** True when there is none of today yet. */
  readonly isAwalHari: () => boolean
  /** Makes one if something has changed; never throws. */
  readonly buat: (alasan: AlasanCadangan) => Promise<void>
}

/** Creates the timetable; it does nothing before `mulai`. */
export function createJadwalCadangan({ jam, isAwalHari, buat }: Parts): JadwalCadangan {
  let batal: (() => void) | null = null
  let terdengar = jam.lewat()

  const pasang = (ms: number, work: () => void): void => {
    batal?.()
    batal = jam.setelah(ms, work)
  }

  /** Waits for a quiet moment, but not for ever. */
  function tunggu(sejak: number): void {
    const sepi = jam.lewat() - terdengar
    const isTenang = sepi >= TENANG_MS || jam.lewat() - sejak >= PALING_LAMA_MS
    if (!isTenang) return pasang(TENANG_MS - sepi, () => tunggu(sejak))
    pasang(BERKALA_MS, () => tunggu(jam.lewat()))
    void buat(isAwalHari() ? 'AWAL_HARI' : 'BERKALA')
  }

  return {
    mulai: () => {
      if (batal === null) pasang(AWAL_MS, () => tunggu(jam.lewat()))
    },
    berhenti: () => {
      batal?.()
      batal = null
    },
    dengar: () => {
      terdengar = jam.lewat()
    }
  }
}
