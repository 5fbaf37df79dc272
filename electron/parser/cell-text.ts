import type { BarisKerja, Sel } from '../../src/domain/impor/buku-kerja'
import { FileProblem } from '../app/host'
import { LIMITS } from './limits'

/** Refuses text longer than Excel itself lets a cell hold. */
export function checkedText(text: string): string {
  if (text.length > LIMITS.cellChars)
    throw new FileProblem('Ada sel berisi lebih dari 32.767 huruf; Excel sendiri tidak menulis sel seperti itu. Periksa berkas sumbernya.')
  return text
}

/** The text of an .xlsx cell, in which signs that XML cannot hold are written `_x000D_`. */
export function decodedText(text: string): string {
  return checkedText(
    text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text
  )
}

/** A row of cells up to its last filled one; null when it holds nothing. Refuses more columns than any list of people has. */
export function rowOf(nomor: number, cells: readonly Sel[], isHidden: boolean): BarisKerja | null {
  const sel = cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1)
  if (sel.length === 0) return null
  if (sel.length > LIMITS.columns)
    throw new FileProblem(`Baris ${nomor} memakai lebih dari ${LIMITS.columns} kolom. Hapus kolom yang tidak perlu, lalu coba lagi.`)
  return isHidden ? { nomor, sel, tersembunyi: true } : { nomor, sel }
}
