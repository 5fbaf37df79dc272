import type { LembarKerja, Sel } from '../../impor/buku-kerja'
import { pisahAngka, type TandaDesimal, tandaDesimalOf } from '../baca-sel-abk'
import type { TandaOf } from './takaran-abk'

/** Makes a finder of the sign before decimals in columns of a sheet: one text with a decimal point, and `1,250` may be a thousand. */
export function createTandaLembar({ baris }: LembarKerja): (kolom: readonly (number | undefined)[]) => TandaOf {
  const known = new Map<string, TandaDesimal | null>()
  return (kolom) => () => {
    const kunci = kolom.join()
    const ada = known.get(kunci)
    if (ada !== undefined) return ada
    const isTitik = baris.some(({ sel }) => kolom.some((at) => at !== undefined && isBertitik(sel[at])))
    const tanda = isTitik ? null : 'KOMA'
    known.set(kunci, tanda)
    return tanda
  }
}

const isBertitik = (sel: Sel | undefined): boolean => typeof sel === 'string' && tandaDesimalOf(pisahAngka(sel).angka) === 'TITIK'
