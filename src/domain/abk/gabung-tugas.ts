import type { Tugas } from './abk'
import { kunciTugas } from './isian-tugas'

/** The tasks of two posts that become one: like tasks stand once with their volumes together, the others one behind the other. */
export const gabungTugas = (tugas: readonly Tugas[], tambahan: readonly Tugas[]): readonly Tugas[] =>
  tambahan.reduce((semua, t) => {
    const at = semua.findIndex((s) => tandaTugas(s) === tandaTugas(t))
    return at < 0 ? [...semua, t] : semua.map((s, n) => (n === at ? { ...s, volume: jumlah(s.volume, t.volume) } : s))
  }, tugas)

/** What two tasks must share to be one: everything but the volume. */
const tandaTugas = ({ uraian, hasil, satuan, periode, norma, satuanNorma }: Tugas): string =>
  [...[uraian, hasil, satuan].map(kunciTugas), periode, norma, satuanNorma].join('|')

/** 0.1 and 0.2 are 0.3, whatever binary fractions make of them. */
const jumlah = (a: number, b: number): number => Number((a + b).toPrecision(12))
