import type { Sel } from '../../src/domain/kit/document'
import { ribuan } from '../../src/domain/kit/terbilang'
import { selisihTeks } from '../../src/domain/organisasi/layout-tabel'

/** A cell as paper shows it: `1.260.000,00`, `1,49`, `-2`. */
export function cellText(sel: Sel): string {
  if (sel === null) return ''
  if (typeof sel === 'string') return sel
  if ('rupiah' in sel) return `${ribuan(sel.rupiah)},00`
  if ('selisih' in sel) return selisihTeks(sel.selisih)
  return `${angkaTeks(sel.angka, sel.desimal)}${sel.satuan ? ` ${sel.satuan}` : ''}`
}

/** The colour of a difference, as six digits: red below zero, blue above; null for anything else. */
export function cellColor(sel: Sel): string | null {
  if (sel === null || typeof sel === 'string' || !('selisih' in sel) || sel.selisih === 0) return null
  return sel.selisih < 0 ? 'B32D1F' : '1B5FA8'
}

/** A number as Excel formats it, or text that stays text, so that no NIP turns into a number; longer texts would show as hashes under `@`. */
export function cellFormat(sel: Sel): string {
  if (sel === null || typeof sel === 'string') return (sel ?? '').length <= 255 ? '@' : 'General'
  if ('rupiah' in sel) return '#,##0'
  if ('selisih' in sel) return '+#,##0;-#,##0;0'
  const angka = sel.desimal === 0 ? '#,##0' : `#,##0.${'0'.repeat(sel.desimal)}`
  return sel.satuan ? `${angka} "${kata(sel.satuan)}"` : angka
}

/** Words that may stand in a number format: without what would end them, and not too long. */
const kata = (teks: string): string =>
  [...teks]
    .filter((huruf) => huruf >= ' ' && huruf !== '"' && huruf !== '\\')
    .join('')
    .slice(0, 60)

function angkaTeks(angka: number, desimal: number): string {
  const [utuh = '', pecahan] = Math.abs(angka).toFixed(desimal).split('.')
  const teks = pecahan === undefined ? ribuan(Number(utuh)) : `${ribuan(Number(utuh))},${pecahan}`
  return angka < 0 && Number(teks.replace(/\D/g, '')) > 0 ? `-${teks}` : teks
}
