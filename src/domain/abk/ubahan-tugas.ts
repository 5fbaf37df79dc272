import type { Tugas } from './abk'
import { kunciTugas } from './isian-tugas'

/** What became of the tasks of a post, in words: `2 tugas ditambah, 1 dihapus`; another order alone is one too. */
export function ubahanTugas(semula: readonly Tugas[], kini: readonly Tugas[]): string {
  const [lama, baru] = [menurutUraian(semula), menurutUraian(kini)]
  const beda = [...baru].filter(([uraian, teks]) => lama.has(uraian) && lama.get(uraian) !== teks).length
  const bagian = [
    [without(baru, lama), 'ditambah'],
    [without(lama, baru), 'dihapus'],
    [beda, 'diubah']
  ] as const
  const ada = bagian.filter(([n]) => n > 0)
  return ada.length === 0 ? 'urutan tugas diubah' : ada.map(([n, apa], i) => `${n} ${i === 0 ? 'tugas ' : ''}${apa}`).join(', ')
}

/** Tasks by their wording; those of one wording count as one. */
const menurutUraian = (tugas: readonly Tugas[]): ReadonlyMap<string, string> =>
  new Map([...Map.groupBy(tugas, (t) => kunciTugas(t.uraian))].map(([uraian, sama]) => [uraian, JSON.stringify(sama)]))

const without = (these: ReadonlyMap<string, string>, those: ReadonlyMap<string, string>): number =>
  [...these.keys()].filter((key) => !those.has(key)).length
