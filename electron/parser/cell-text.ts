import { FileProblem } from '../app/host'
import { LIMITS } from './limits'

/** Refuses text longer than Excel itself lets a cell hold. */
export function checkedText(text: string): string {
  if (text.length > LIMITS.cellChars)
    throw new FileProblem('Ada sel berisi lebih dari 32.767 huruf; Excel sendiri tidak menulis sel seperti itu. Periksa berkas sumbernya.')
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
}
