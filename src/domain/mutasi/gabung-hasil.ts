import { HASIL, type Hasil, lulus } from '../kit/rule'

/** Several answers of one rule as one: the gravest, with every sentence of that gravity. */
export function gabungHasil(semua: readonly Hasil[]): Hasil {
  const [pertama] = semua
    .flatMap((h) => (h.hasil === 'LULUS' ? [] : [h]))
    .toSorted((a, b) => HASIL.indexOf(a.hasil) - HASIL.indexOf(b.hasil))
  if (!pertama) return lulus
  const pesan = semua.flatMap((h) => (h.hasil === pertama.hasil && 'pesan' in h ? [h.pesan] : []))
  return { ...pertama, pesan: [...new Set(pesan)].join(' ') }
}
