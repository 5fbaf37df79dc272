import { useMemo, useState } from 'react'
import type { RouteOutput } from '../../../../contract/routes'
import { bedaPola } from '../../../../domain/naskah/pola/beda-pola'
import type { PolaNaskah } from '../../../../domain/naskah/pola/pola'

/** The answer of the core on a template. */
export type PolaTerbaca = RouteOutput<'pola.baca'>

/** A template while it is edited: as it is now, what is different from the one in force, and the way back and forth. */
export type SuntingPola = {
  readonly kini: PolaNaskah
  readonly beda: readonly string[]
  /** The version it was made on; 0 = the template of the house. */
  readonly dari: number
  /** `jejak`: changes of one trail in a row are undone together, as typing in one field is. */
  readonly ubah: (pola: PolaNaskah, jejak?: string) => void
  readonly urung: (() => void) | null
  readonly ulang: (() => void) | null
  /** Throws away what is not saved. */
  readonly buang: () => void
}

type Garapan = {
  readonly dasar: PolaNaskah
  readonly dari: number
  readonly kini: PolaNaskah
  readonly lalu: readonly PolaNaskah[]
  readonly nanti: readonly PolaNaskah[]
  readonly jejak: string | null
}

/** How many changes can be taken back. */
const INGAT = 200

const mulai = ({ pola, versi }: PolaTerbaca): Garapan => ({
  dasar: pola,
  dari: versi[0]?.versi ?? 0,
  kini: pola,
  lalu: [],
  nanti: [],
  jejak: null
})

/** Edits a template; untouched, it follows the one in force. */
export function useSuntingPola(terbaca: PolaTerbaca): SuntingPola {
  const [garapan, setGarapan] = useState<Garapan | null>(null)
  const { dasar, dari, kini, lalu, nanti } = garapan ?? mulai(terbaca)
  const beda = useMemo(() => bedaPola(dasar, kini), [dasar, kini])
  const ubah = (pola: PolaNaskah, jejak: string | null = null): void =>
    setGarapan((lama) => {
      const g = lama ?? mulai(terbaca)
      const isSambung = jejak !== null && jejak === g.jejak
      return { ...g, kini: pola, lalu: isSambung ? g.lalu : [...g.lalu, g.kini].slice(-INGAT), nanti: [], jejak }
    })
  const sebelum = lalu.at(-1)
  const sesudah = nanti[0]
  return {
    kini,
    beda,
    dari,
    ubah,
    urung: sebelum
      ? () => setGarapan((g) => g && { ...g, kini: sebelum, lalu: g.lalu.slice(0, -1), nanti: [g.kini, ...g.nanti], jejak: null })
      : null,
    ulang: sesudah
      ? () => setGarapan((g) => g && { ...g, kini: sesudah, lalu: [...g.lalu, g.kini], nanti: g.nanti.slice(1), jejak: null })
      : null,
    buang: () => setGarapan(null)
  }
}
