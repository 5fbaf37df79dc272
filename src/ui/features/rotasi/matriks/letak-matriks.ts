import { KOLOM_MATRIKS, KOLOM_TULIS, type KolomMatriks } from '../../../../domain/mutasi/kolom-matriks'

/** The cell that takes the keys: a row by its place among those shown (the last one is the new row), and a column. */
export type LetakMatriks = { readonly indeks: number; readonly kolom: KolomMatriks }

/** The key that ended the writing of a cell: where it leads. */
export type KunciTulis = 'Enter' | 'Tab' | 'shift+Tab' | null

/** The written column that Tab leads to; null past the last. */
export function kolomSebelah(kolom: KolomMatriks, kunci: 'Tab' | 'shift+Tab'): KolomMatriks | null {
  const at = KOLOM_MATRIKS.indexOf(kolom)
  const lain = kunci === 'Tab' ? KOLOM_MATRIKS.slice(at + 1) : KOLOM_MATRIKS.slice(0, at).toReversed()
  return lain.find((k) => KOLOM_TULIS.some((t) => t === k)) ?? null
}
